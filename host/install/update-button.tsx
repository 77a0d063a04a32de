import { useUpdate } from './install.ts';
import { words } from './words.ts';

/** On a room's skirting board, between games: the room is opened again by the newer version. */
export function UpdateButton() {
  const [update, apply] = useUpdate();
  if (update === 'none') return null;
  const isReady = update === 'ready';
  return (
    <button
      type="button"
      className="quiet sign"
      title={words.updateReady}
      disabled={!isReady}
      onClick={apply}
    >
      {isReady ? words.update : words.takingOver}
    </button>
  );
}
