import type { GameScene } from '../src/room/stage-view.ts';
import { Pig } from './stage/pig.tsx';
import { words } from './words.ts';
import './pause-sheet.css';

interface PauseSheetProps {
  by: NonNullable<GameScene['paused']>['by'];
  onResume: () => void;
}

/** Over the stage while the clock stands still: by whom, and the way on. */
export function PauseSheet({ by, onResume }: PauseSheetProps) {
  const host = by === 'host';
  return (
    <section className="pause-sheet" aria-label={words.paused.title}>
      <div className="pause-pig">
        <Pig mood={host ? 'grand' : 'appalled'} />
      </div>
      <div className="pause-words">
        <h2 className="stage-title sign">{host ? words.paused.host : words.paused.nobody}</h2>
        <p>{host ? words.paused.hostHint : words.paused.nobodyHint}</p>
        <button type="button" className="act sign" onClick={onResume}>
          {words.controls.resume}
        </button>
      </div>
    </section>
  );
}
