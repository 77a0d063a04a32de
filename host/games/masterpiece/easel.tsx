import { useLayoutEffect, useRef } from 'react';
import type { Easel as EaselView } from '../../../src/games/masterpiece/stage-view.ts';
import { usePerson, useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { NameRibbon, playerColour } from '../../stage/name-ribbon.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { EaselProgress } from './easel-progress.tsx';
import { words } from './words.ts';
import './easel.css';

/** One signal of writing moves the brush for this long; a new one starts it again. */
const strokeMilliseconds = 1300;

/** A player's easel from behind, the painter looking over it. */
export function Easel({ easel }: { easel: EaselView }) {
  const person = usePerson(easel.seat);
  const { writing, progress } = useRoom();
  const strokes = writing[easel.seat] ?? 0;
  const told = easel.state === 'painting' ? progress[easel.seat] : undefined;
  const brush = useRef<SVGSVGElement>(null);

  useLayoutEffect(() => {
    if (strokes === 0) return undefined;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const angles = still ? [0, 0] : [0, 16, -12, 14, -14, 10, 0];
    const animation = brush.current?.animate(
      angles.map((angle) => ({
        opacity: 1,
        transform: `rotate(${angle}deg) translateY(${-Math.abs(angle)}%)`,
      })),
      { duration: strokeMilliseconds, easing: 'ease-in-out' },
    );
    return () => animation?.cancel();
  }, [strokes]);

  return (
    <li
      className="easel"
      data-state={easel.state}
      style={computed({ '--player': playerColour(person) })}
    >
      <div className="easel-glow" aria-hidden="true" />
      <div className="easel-painter">
        <Portrait person={person} lit={person.here} name="elsewhere" />
      </div>
      <svg className="easel-stand" viewBox="0 0 200 262" aria-hidden="true">
        <path d="M100 150v100" />
        <path d="M58 150L38 256M142 150l20 106M50 206h100" />
      </svg>
      <div className="easel-canvas">
        <svg viewBox="0 0 200 140" aria-hidden="true">
          <path d="M22 14h156v112H22z" fill="#e2d0a6" />
          <path d="M100 14v112" className="easel-bar" />
          <path d="M16 8h168v124H16zM30 22v96h140V22z" fill="#b07c46" fillRule="evenodd" />
          <path d="M16 8l14 14M184 8l-14 14M16 132l14-14M184 132l-14-14" />
          <g className="easel-cloth">
            <path
              d="M8 6q92-14 184 0l8 122q-13 12-26 2-13 14-29 2-15 14-31 2-16 14-32 0-15 13-31 0-14 12-28 0-13 9-26-6z"
              fill="#f3e6c8"
            />
            <path
              d="M40 16q-6 56-12 100M84 10q4 60-4 110M124 10q8 56 0 108M166 14q4 50 10 100"
              className="easel-fold"
            />
          </g>
        </svg>
        <div className="easel-name">
          <NameRibbon person={person} wraps />
        </div>
      </div>
      <svg className="easel-brush" ref={brush} viewBox="0 0 60 100" aria-hidden="true">
        <path d="M26 58L54 6l4 3-25 54z" fill="#b07c46" />
        <path d="M8 96q-4-28 16-36l10 6q0 24-26 30z" fill="var(--player)" />
      </svg>
      <span className="unseen">{words.prompting.states[easel.state]}</span>
      {told && <EaselProgress progress={told} />}
    </li>
  );
}
