import { useId } from 'react';
import { words } from '../words.ts';
import { isNumber } from './form-answer.ts';
import type { Field } from './form-answer.ts';
import './form-field.css';

interface Props {
  field: Field;
  entry: string;
  locked: boolean;
  /** The id of the problem that is about this field, if one is. */
  problem: string | undefined;
  onChange: (entry: string) => void;
}

/** One field of a form; its element's `name` is the field's. */
export function FormField({ field, entry, locked, problem, onChange }: Props) {
  const id = useId();
  const common = {
    id,
    name: field.name,
    value: entry,
    disabled: locked,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="form-field">
      <label htmlFor={id}>{field.label}</label>
      {field.type === 'text' && <input type="text" maxLength={field.max} {...common} />}
      {field.type === 'long text' && <textarea rows={3} maxLength={field.max} {...common} />}
      {isNumber(field) && (
        <input
          type="text"
          inputMode={field.type === 'whole number' && field.min >= 0 ? 'numeric' : 'decimal'}
          {...common}
        />
      )}
      {field.type === 'choice' && (
        <select {...common}>
          <option value="">{words.ask.choose}</option>
          {field.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </div>
  );
}
