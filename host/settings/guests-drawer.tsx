import type { DrawerProps } from './drawer.ts';
import { words } from './words.ts';

const { guests } = words;
const choices = [
  { name: 'newFacesWait', label: guests.newFacesWait, hint: guests.newFacesHint },
  { name: 'textsWait', label: guests.textsWait, hint: guests.textsHint },
] as const;

/** Who belongs in the room, and what of theirs is shown: what waits for the host's yes. */
export function GuestsDrawer({ preferences, onChange }: DrawerProps) {
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{guests.careful}</legend>
      {choices.map(({ name, label, hint }) => (
        <label key={name} className="office-line">
          <input
            type="checkbox"
            checked={preferences[name]}
            onChange={(event) => onChange({ [name]: event.target.checked })}
          />
          <span>
            {label}
            <small>{hint}</small>
          </span>
        </label>
      ))}
      <small>{guests.kickHint}</small>
    </fieldset>
  );
}
