import { useRef, useState } from 'react';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { timeLeft } from '../../game-clock.ts';
import type { ClockReading } from '../../game-clock.ts';
import { usePlayers, useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { useFit } from '../../stage/fit.ts';
import { FramedPicture } from '../../stage/framed-picture.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { WallLabel } from '../../stage/wall-label.tsx';
import { hangLabels } from './hang-labels.ts';
import { RoundSign } from './round-sign.tsx';
import { words } from './words.ts';
import './guessing.css';

type View = Extract<MasterpieceStage, { kind: 'landing' | 'guessing' }>;

/** Picture left, labels right; while landing they fly in one at a time. */
export function Guessing({ view }: { view: View }) {
  const { labels, picture } = view;
  const hall = useRef<HTMLElement>(null);
  useFit(() => {
    if (hall.current) hangLabels(hall.current, labels.length);
  }, [labels]);
  return (
    <main className="guessing" ref={hall} data-landing={view.kind === 'landing'}>
      <div className="guessing-left">
        <RoundSign {...view} />
        <div className="guessing-picture">
          <FramedPicture picture={picture} label={words.guessing.picture} />
        </div>
        {view.kind === 'guessing' && view.guessed.length > 0 ? (
          <Guessed seats={view.guessed} />
        ) : (
          <h1 className="stage-title sign">{words.guessing.title}</h1>
        )}
      </div>
      <ol className="guessing-labels" aria-label={words.guessing.labels}>
        {labels.map((label, index) => (
          <LandingLabel key={label.id} view={view} index={index} />
        ))}
      </ol>
    </main>
  );
}

/** A label in its place. Its delay is set once, or the clock would be counted twice. */
function LandingLabel({ view, index }: { view: View; index: number }) {
  const { clock } = useRoom();
  const [delay] = useState(() => landsIn(view, index, clock));
  return (
    <li style={computed({ '--lands-in': `${delay}ms` })}>
      <WallLabel text={view.labels[index]?.text ?? ''} place={index} />
    </li>
  );
}

/** In how many milliseconds a label lands; below zero when it already hangs. */
function landsIn(view: View, index: number, clock: ClockReading): number {
  if (view.kind === 'guessing') return 0;
  const { timer, labels } = view;
  const gone = timer.total - timeLeft(clock, timer, performance.now());
  return Math.round(((index * timer.total) / labels.length - gone) / clock.rate);
}

function Guessed({ seats }: { seats: readonly string[] }) {
  const players = usePlayers().filter((person) => seats.includes(person.seat));
  return (
    <ul className="guessing-guessed" aria-label={words.guessing.guessed}>
      {players.map((person) => (
        <li key={person.seat}>
          <Portrait person={person} name="elsewhere" />
          <span className="unseen">{person.name}</span>
        </li>
      ))}
    </ul>
  );
}
