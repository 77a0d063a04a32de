import { words } from '../words.ts';
import { SettingField } from './setting-field.tsx';
import type { PainterForm } from './use-painter-form.ts';
import './setting-form.css';

/** A painter's own settings, drawn from its schema; nothing where it has none. */
export function SettingForm({ form }: { form: PainterForm }) {
  if (form.fields.length === 0) return null;
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{words.painter.own}</legend>
      <div className="setting-form">
        {form.fields.map((field) => (
          <div key={field.name} data-kind={field.kind}>
            <SettingField field={field} form={form} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
