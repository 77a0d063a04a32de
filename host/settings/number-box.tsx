import { useId, useState } from 'react';
import type { NumberField } from './setting-fields.ts';
import { Problem } from './problem.tsx';
import { words } from './words.ts';
import './number-box.css';

interface NumberBoxProps {
  field: NumberField;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number: what is typed stays as it is typed, and counts once it is one the game allows. */
export function NumberBox({ field, value, onChange }: NumberBoxProps) {
  const { label, least, most, step } = field;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !allowed(Number(typed), typed, field);
  return (
    <div className="number-box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        step={step}
        value={typed ?? value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = target.valueAsNumber;
          if (allowed(number, target.value, field)) onChange(number);
        }}
      />
      {wrong && <Problem id={`${id}-problem`}>{words.number(label, least, most, value)}</Problem>}
    </div>
  );
}

function allowed(number: number, typed: string, { least, most }: NumberField): boolean {
  return typed !== '' && Number.isInteger(number) && number >= least && number <= most;
}
