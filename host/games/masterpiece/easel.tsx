import { useLayoutEffect, useRef } from 'react';
import type { Easel as EaselView } from '../../../src/games/masterpiece/stage-view.ts';
import { usePerson, useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { NameRibbon, playerColour } from '../../stage/name-ribbon.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { words } from './words.ts';
import './easel.css';

/** One signal of writing moves the brush for this long; a new one starts it again. */
const strokeMilliseconds = 1300;

/** A player's easel from behind, the painter looking over it. */
export function Easel({ easel }: { easel: EaselView }) {
  const person = usePerson(easel.seat);
  const strokes = useRoom().writing[easel.seat] ?? 0;
  const brush = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    if (strokes === 0) return undefined;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const animation = brush.current?.animate(
      still
        ? [{ opacity: 1 }, { opacity: 1 }]
        : [0, 14, -10, 12, -12, 8, 0].map((angle, step) => ({
            opacity: 1,
            transform: `rotate(${angle}deg) translateY(${step % 2 === 0 ? 0 : -10}px)`,
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
      <span className="unseen">{words.prompting.states[easel.state]}</span>
      <div className="easel-painter">
        <Portrait person={person} lit={person.here} name="elsewhere" />
      </div>
      <svg className="easel-drawing" viewBox="0 0 200 230" aria-hidden="true">
        <ellipse className="easel-glow" cx="100" cy="92" rx="110" ry="96" />
        <g className="easel-wood">
          <path d="M100 40L100 214" strokeWidth="8" opacity=".75" />
          <path d="M62 46L34 222M138 46L166 222" strokeWidth="10" />
          <path d="M40 176H160" strokeWidth="9" />
        </g>
        <rect x="22" y="38" width="156" height="112" rx="3" fill="#d9c59a" />
        <rect x="22" y="38" width="156" height="112" rx="3" className="easel-stretcher" />
        <path d="M100 44v100" className="easel-bar" />
        <rect x="60" y="150" width="80" height="9" rx="2" fill="#5a3218" />
        <g className="easel-brush" ref={brush}>
          <path d="M176 74l26-44" stroke="#8a5a2b" strokeWidth="6" strokeLinecap="round" />
          <path d="M166 92q0-14 10-18l6 4q0 12-16 14z" fill="var(--player)" />
        </g>
        <g className="easel-cloth">
          <path
            d="M12 34q88-16 176 0l8 122q-14 12-26 0-14 14-30 2-16 14-34 2-18 14-34 0-16 14-34 0-14 10-32-4z"
            fill="var(--player)"
          />
          <path
            d="M48 40q-8 60-10 112M92 34q2 60-6 122M128 34q8 60 10 122M164 40q6 56 10 108"
            fill="none"
            stroke="var(--ink)"
            strokeOpacity=".22"
            strokeWidth="5"
            strokeLinecap="round"
          />
        </g>
      </svg>
      <div className="easel-name">
        <NameRibbon person={person} />
      </div>
    </li>
  );
}
