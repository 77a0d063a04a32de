import type { NextGame } from '../../src/room/stage-view.ts';
import { GameChoice } from '../choosing/game-choice.tsx';
import type { Choice } from '../chosen-game.ts';
import { words } from '../words.ts';
import './programme.css';

interface ProgrammeProps {
  next: NextGame;
  /** Null where nothing can be chosen. */
  onChoose: ((choice: Choice) => void) | null;
}

/** What is on tonight, set how, and for about how long. */
export function Programme({ next, onChoose }: ProgrammeProps) {
  return (
    <section className="programme" aria-label={words.lobby.tonight}>
      <h1 className="programme-title sign">{next.title}</h1>
      <p className="programme-tagline">
        {next.tagline} <b>{words.lobby.minutes(next.minutes)}.</b>
      </p>
      {onChoose && <GameChoice chosen={next} onChoose={onChoose} />}
    </section>
  );
}
