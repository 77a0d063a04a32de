import type { DrawerProps } from './drawer.ts';
import { words } from './words.ts';

/** What waits for a yes of the host's. */
export function DoorChoice({ preferences, onChange }: DrawerProps) {
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{words.network.door}</legend>
      <label className="office-line">
        <input
          type="checkbox"
          checked={preferences.newFacesWait}
          onChange={(event) => onChange({ newFacesWait: event.target.checked })}
        />
        <span>
          {words.network.newFacesWait}
          <small>{words.network.newFacesHint}</small>
        </span>
      </label>
      <label className="office-line">
        <input
          type="checkbox"
          checked={preferences.textsWait}
          onChange={(event) => onChange({ textsWait: event.target.checked })}
        />
        <span>
          {words.network.textsWait}
          <small>{words.network.textsHint}</small>
        </span>
      </label>
    </fieldset>
  );
}
