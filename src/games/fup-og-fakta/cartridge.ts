import type { Cartridge } from '../../cartridge.ts';
import { ask } from './ask.ts';
import { begin } from './begin.ts';
import { caption } from './caption.ts';
import { estimate } from './estimate.ts';
import { exhibits } from './exhibits.ts';
import { needs } from './needs.ts';
import { outcome } from './outcome.ts';
import { phases } from './phases.ts';
import { progress } from './progress.ts';
import { reduce } from './reduce.ts';
import { Material } from './rules/question.ts';
import { FupOgFaktaSettings, fupOgFaktaPresets } from './settings.ts';
import { stageView } from './stage.ts';
import { FupOgFaktaState } from './state.ts';
import { about } from './words.ts';

export const fupOgFakta: Cartridge<FupOgFaktaState, FupOgFaktaSettings, Material> = {
  id: 'fup-og-fakta',
  ...about,
  players: { min: 2, max: 10 },
  state: FupOgFaktaState,
  settings: FupOgFaktaSettings,
  presets: fupOgFaktaPresets,
  material: Material,
  leavesNoTrace: (settings) => settings.leaveNoTrace,
  rules: 1,
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
