import type { Beat } from '../../../src/games/masterpiece/stage-view.ts';
import { computed } from '../../stage/computed.ts';
import { Honoured } from './honoured.tsx';
import { words } from './words.ts';
import './voters.css';

/** Those who picked it, whisked in one at a time. */
export function Voters({ beat }: { beat: Exclude<Beat, { kind: 'unpicked' }> }) {
  const { voters, gains } = beat;
  const title = beat.kind === 'truth' ? words.scoring.right : words.scoring.fooled;
  return (
    <section className="voters" aria-label={title} data-count={voters.length > 6 ? 'many' : 'few'}>
      <h2 className="scoring-title sign">{title}</h2>
      {voters.length === 0 ? (
        <p className="voters-none">{words.scoring.noVoters}</p>
      ) : (
        <ul>
          {voters.map((seat, index) => (
            <li key={seat} style={computed({ '--turn': index })}>
              <Honoured seat={seat} gains={gains} name="beside" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
