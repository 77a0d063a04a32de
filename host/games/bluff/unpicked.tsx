import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Seat } from '../../../src/cartridge.ts';
import { usePerson } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { contained, largestFitting, useFit } from '../../stage/fit.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { WallLabel } from '../../stage/wall-label.tsx';
import { comesUp } from './timetable.ts';
import { words } from './words.ts';
import './unpicked.css';

/** More lies than this hang in two columns. */
const inOneColumn = 4;
/** Shares of the stage's height: no larger than this, and a smaller picture if not at least that. */
const largest = { few: 0.068, many: 0.048 };
const comfortable = 0.0285;
/** Widths the picture beside them may have, as CSS lengths; null: it makes way altogether. */
const pictureWidths = ['25cqw', '19cqw', '14cqw', null];

interface UnpickedProps {
  /** One without authors is the house's. */
  lies: readonly { option: string; text: string; authors: Seat[] }[];
  /** How long they are shown (game milliseconds). */
  total: number;
  /** What else hangs on a label. */
  beneath?: (option: string) => ReactNode;
}

/** The lies nobody picked, together. */
export function Unpicked({ lies, total, beneath }: UnpickedProps) {
  const board = useRef<HTMLUListElement>(null);
  const few = lies.length <= inOneColumn;
  useFit(() => {
    const list = board.current;
    const height = list?.closest('.stage')?.clientHeight;
    if (!list || height === undefined) return;
    const hall = list.closest<HTMLElement>('.scoring');
    if (!hall) return;
    for (const picture of pictureWidths) {
      hall.dataset.picture = picture === null ? 'gone' : 'hangs';
      if (picture !== null) hall.style.setProperty('--left', picture);
      const size = largestFitting(largest[few ? 'few' : 'many'] * height, (size) => {
        list.style.setProperty('--written', `${size}px`);
        return contained(list);
      });
      if (size >= comfortable * height) return;
    }
  }, [lies]);
  return (
    <section className="unpicked" data-few={few} aria-label={words.scoring.nobody}>
      <h1 className="stage-title sign">{words.scoring.nobody}</h1>
      <ul ref={board} style={computed({ '--columns': few ? 1 : 2 })}>
        {lies.map((lie, index) => (
          <li key={lie.option} data-cue={comesUp(index, lies.length, total)}>
            <div className="unpicked-authors">
              {lie.authors.map((seat) => (
                <Liar key={seat} seat={seat} />
              ))}
              {lie.authors.length === 0 && (
                <span className="unpicked-house sign">{words.scoring.house}</span>
              )}
            </div>
            <div className="unpicked-label">
              <WallLabel text={lie.text} place={index} />
              {beneath?.(lie.option)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Liar({ seat }: { seat: string }) {
  return <Portrait person={usePerson(seat)} />;
}
