import type { Cartridge } from '../../cartridge.ts';
import { ask } from './ask.ts';
import { begin } from './begin.ts';
import { caption } from './caption.ts';
import { exhibits } from './exhibits.ts';
import { estimate } from './estimate.ts';
import { needs } from './needs.ts';
import { outcome } from './outcome.ts';
import { phases } from './phases.ts';
import { progress } from './progress.ts';
import { reduce } from './reduce.ts';
import { MasterpieceSettings, masterpiecePresets } from './settings.ts';
import { stageView } from './stage.ts';
import { MasterpieceState } from './state.ts';
import { about } from './words.ts';

export const masterpiece: Cartridge<MasterpieceState, MasterpieceSettings> = {
  id: 'masterpiece',
  ...about,
  players: { min: 3, max: 10 },
  state: MasterpieceState,
  settings: MasterpieceSettings,
  presets: masterpiecePresets,
  rules: 2,
  timed: true,
  estimate,
  begin,
  reduce,
  needs,
  ask,
  stage: stageView,
  caption,
  phases,
  progress,
  outcome,
  exhibits,
  points: (state) => state.points,
};
