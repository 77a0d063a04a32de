import { useRef } from 'react';
import { contained, largestFitting, useFit } from '../../stage/fit.ts';
import { WallLabel } from '../../stage/wall-label.tsx';
import type { Turn } from './timetable.ts';
import { words } from './words.ts';
import './turned.css';

/** Share of the stage's height that one label alone may have for its letters. */
const largest = 0.1;

/** The label that comes to the lamp; the truth gets its brass plate. */
export function Turned({ beat, turns }: Turn) {
  const { text, voters } = beat;
  const spot = useRef<HTMLDivElement>(null);
  useFit(() => {
    const box = spot.current;
    const height = box?.closest('.stage')?.clientHeight;
    if (!box || height === undefined) return;
    largestFitting(largest * height, (size) => {
      box.style.setProperty('--written', `${size}px`);
      return contained(box);
    });
  }, [text]);
  return (
    <div className="turned" ref={spot}>
      <div className="turned-label" data-cue={0}>
        {beat.kind === 'truth' ? (
          <div className="brass-plate" data-cue={0}>
            <span className="brass-title sign">{words.scoring.truth}</span>
            <span className="written">{text}</span>
          </div>
        ) : (
          <WallLabel text={text} />
        )}
        <div className="dots" aria-hidden="true">
          {voters.map((seat, index) => (
            <i key={seat} data-cue={turns.voter(index)} />
          ))}
        </div>
      </div>
    </div>
  );
}
