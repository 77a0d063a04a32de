import { useUpdate } from './install.ts';
import { words } from './words.ts';

/** A slip on the front's wall while a newer version waits. */
export function UpdateNote() {
  const [update, apply] = useUpdate();
  if (update === 'none') return null;
  return (
    <output className="note">
      <p>{update === 'ready' ? words.updateReady : words.takingOver}</p>
      {update === 'ready' && (
        <p className="note-tools">
          <button type="button" onClick={apply}>
            {words.update}
          </button>
        </p>
      )}
    </output>
  );
}
