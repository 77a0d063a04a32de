import type { Cartridge } from '../../../../src/cartridge.ts';
import { ask } from './ask.ts';
import { begin } from './begin.ts';
import { caption } from './caption.ts';
import { estimate } from './estimate.ts';
import { exhibits } from './exhibits.ts';
import { needs } from './needs.ts';
import { outcome } from './outcome.ts';
import { progress } from './progress.ts';
import { reduce } from './reduce.ts';
import { NewGameSettings, newGamePresets } from './settings.ts';
import { stageView } from './stage.ts';
import { NewGameState } from './state.ts';
import { about } from './words.ts';

export const newGame: Cartridge<NewGameState, NewGameSettings> = {
  id: 'new-game',
  ...about,
  players: { min: 2, max: 10 },
  state: NewGameState,
  settings: NewGameSettings,
  presets: newGamePresets,
  rules: 1,
  timed: true,
  estimate,
  begin,
  reduce,
  needs,
  ask,
  stage: stageView,
  caption,
  progress,
  outcome,
  exhibits,
  points: (state) => state.points,
};
