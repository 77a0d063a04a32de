import { useRef } from 'react';
import type { Beat } from '../../../src/games/masterpiece/stage-view.ts';
import { usePerson } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { contained, largestFitting, useFit } from '../../stage/fit.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { WallLabel } from '../../stage/wall-label.tsx';
import { words } from './words.ts';
import './unpicked.css';

/** Share of the stage's height that these letters may have. */
const largest = 0.048;

/** The lies nobody picked, together. */
export function Unpicked({ lies }: { lies: Extract<Beat, { kind: 'unpicked' }>['lies'] }) {
  const board = useRef<HTMLUListElement>(null);
  useFit(() => {
    const list = board.current;
    const height = list?.closest('.stage')?.clientHeight;
    if (!list || height === undefined) return;
    largestFitting(largest * height, (size) => {
      list.style.setProperty('--written', `${size}px`);
      return contained(list);
    });
  }, [lies]);
  return (
    <section className="unpicked" aria-label={words.scoring.nobody}>
      <h1 className="stage-title sign">{words.scoring.nobody}</h1>
      <ul ref={board} style={computed({ '--columns': lies.length > 3 ? 2 : 1 })}>
        {lies.map((lie, index) => (
          <li key={lie.option} style={computed({ '--turn': index })}>
            <div className="unpicked-authors">
              {lie.authors.map((seat) => (
                <Liar key={seat} seat={seat} />
              ))}
            </div>
            <WallLabel text={lie.text} place={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Liar({ seat }: { seat: string }) {
  return <Portrait person={usePerson(seat)} />;
}
