import type { GameScene } from '../src/room/stage-view.ts';
import { awayFor } from './away-for.ts';
import { usePlayers } from './room-context.ts';
import { computed } from './stage/computed.ts';
import { Pig } from './stage/pig.tsx';
import { Portrait } from './stage/portrait.tsx';
import { words } from './words.ts';
import './pause-sheet.css';

interface PauseSheetProps {
  paused: NonNullable<GameScene['paused']>;
  /** When the host's page was closed, in milliseconds since 1970; null when it never was. */
  leftAt: number | null;
  /** `renew`: paid pictures that were lost are ordered anew. Null where the room is only looked at. */
  onResume: ((renew: boolean) => void) | null;
}

/** Over the stage while the clock stands still: by whom, and the way on. */
export function PauseSheet({ paused, leftAt, onResume }: PauseSheetProps) {
  const { by, seat, lost } = paused;
  const asker = usePlayers().find((player) => player.seat === seat);
  const byHost = asker ? words.paused.seat(asker.name ?? words.nameless) : words.paused.host;
  const [title, hint] = {
    host: [byHost, words.paused.hostHint],
    'nobody here': [words.paused.nobody, words.paused.nobodyHint],
    reopened: [words.paused.reopened, words.paused.reopenedHint],
  }[by];
  return (
    <section className="pause-sheet" aria-label={words.paused.title}>
      <div className="pause-pig">
        <Pig mood={by === 'nobody here' ? 'appalled' : 'grand'} />
      </div>
      <div className="pause-words">
        <h2 className="stage-title sign">{title}</h2>
        <p>
          {by === 'reopened' && leftAt !== null && <Absence leftAt={leftAt} />}
          {hint}
        </p>
        {by === 'reopened' && <WhoIsBack />}
        {onResume && <Ways lost={lost} onResume={onResume} />}
      </div>
    </section>
  );
}

function Ways({ lost, onResume }: { lost: number; onResume: (renew: boolean) => void }) {
  return (
    <div className="pause-ways">
      {lost > 0 && (
        <button type="button" className="act sign" onClick={() => onResume(true)}>
          {words.paused.renew(lost)}
          <small>{words.paused.renewCost}</small>
        </button>
      )}
      <button
        type="button"
        className={lost > 0 ? 'quiet sign' : 'act sign'}
        onClick={() => onResume(false)}
      >
        {lost > 0 ? words.paused.without : words.controls.resume}
      </button>
    </div>
  );
}

/** As it was when the page was opened again: the sheet does not count on. */
function Absence({ leftAt }: { leftAt: number }) {
  const openedAt = performance.timeOrigin;
  return <>{words.paused.wasAway(awayFor(leftAt, Math.max(leftAt, openedAt)))} </>;
}

function WhoIsBack() {
  const players = usePlayers();
  const back = players.filter(({ here }) => here).length;
  return (
    <div className="pause-back">
      <p>{words.paused.back(back, players.length)}</p>
      <ul aria-label={words.lobby.players} style={computed({ '--count': players.length })}>
        {players.map((person) => (
          <li key={person.seat}>
            <Portrait person={person} lit={person.here} name="elsewhere" />
            <span className="unseen">
              {person.name} {person.here ? '' : words.lobby.away}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
