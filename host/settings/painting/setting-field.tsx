import { words } from '../words.ts';
import { Labelled } from './labelled.tsx';
import type { PainterField } from './painter-fields.ts';
import type { PainterForm } from './use-painter-form.ts';

/** One of a painter's own settings. */
export function SettingField({ field, form }: { field: PainterField; form: PainterForm }) {
  const { label, hint } = field;
  const typed = form.shown(field);
  const problem = form.problem(field);
  const stays = String(form.settings[field.name]);
  const problemWords =
    problem === null ? null : words.painter.problems.field(label, problem, stays);
  if (field.kind === 'switch') {
    return (
      <label className="office-line">
        <input
          type="checkbox"
          checked={typed === true}
          onChange={(event) => form.type(field, event.target.checked)}
        />
        <span>
          {label}
          {hint !== null && <small>{hint}</small>}
        </span>
      </label>
    );
  }
  return (
    <Labelled label={label} hint={hint} problem={problemWords}>
      {(props) => {
        if (field.kind === 'choice') {
          return (
            <select
              {...props}
              value={String(typed)}
              onChange={(event) => form.type(field, event.target.value)}
            >
              {field.options.map((option) => (
                <option key={option} value={option}>
                  {option === '' ? words.painter.noOption : option}
                </option>
              ))}
            </select>
          );
        }
        const numeric = field.kind === 'number' && {
          type: 'number',
          step: field.multipleOf ?? 'any',
          ...(Number.isFinite(field.least) && { min: field.least }),
          ...(Number.isFinite(field.most) && { max: field.most }),
        };
        return (
          <input
            {...props}
            type="text"
            {...numeric}
            value={String(typed)}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => form.type(field, event.target.value)}
          />
        );
      }}
    </Labelled>
  );
}
