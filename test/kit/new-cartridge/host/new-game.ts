import { NewGameSettings, newGamePresets } from '../game/settings.ts';
import { about } from '../game/words.ts';
import { plainGame } from '../../../../host/games/plain/plain-game.ts';

/** A plain stage to begin with; for one of its own see `host/games/masterpiece/`. */
export const newGame = plainGame({
  title: about.title,
  settings: NewGameSettings,
  presets: newGamePresets,
  settingWords: {
    rounds: 'Rounds',
    writingSeconds: 'Seconds to write',
    choosingSeconds: 'Seconds to choose',
    textLength: 'Characters of an answer',
    votePoints: 'Points for a vote',
  },
});
