import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Seat } from '../../../src/cartridge.ts';
import { contained, largestFitting, useFit } from '../../stage/fit.ts';
import { WallLabel } from '../../stage/wall-label.tsx';
import type { Turns } from './timetable.ts';
import { words } from './words.ts';
import './turned.css';

/** Share of the stage's height that one label alone may have for its letters. */
const largest = 0.1;

interface TurnedProps {
  text: string;
  /** The truth gets its brass plate. */
  truth: boolean;
  voters: readonly Seat[];
  turns: Turns;
  /** What else hangs on it. */
  children?: ReactNode;
}

/** The label that comes to the lamp. */
export function Turned({ text, truth, voters, turns, children }: TurnedProps) {
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
        {truth ? (
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
        {children}
      </div>
    </div>
  );
}
