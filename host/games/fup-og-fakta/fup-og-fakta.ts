import { FupOgFaktaSettings, fupOgFaktaPresets } from '../../../src/games/fup-og-fakta/settings.ts';
import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { fetched } from '../fetched.ts';
import type { HostGame } from '../host-game.ts';
import { latePart } from '../../late-part.tsx';
import { dressing } from './dressing.ts';
import { emblems } from './emblems.tsx';
import { supplies } from './supplies.ts';
import { words } from './words.ts';

/** What is drawn, heard and said: fetched when the game is first shown. */
const show = fetched(() => import('./fup-show.ts'));

export const fupOgFakta: HostGame<View> = {
  title: 'Fup og Fakta',
  settings: FupOgFaktaSettings,
  settingWords: words.settings,
  presets: fupOgFaktaPresets,
  supplies,
  emblems,
  Stage: latePart(async () => (await show.fetch()).Stage),
  dressing,
  moments: (before, view, people) => show.here()?.moments(before, view, people) ?? [],
  sounds: (before, view) => show.here()?.sounds(before, view) ?? [],
  cues: (view, people) => show.here()?.cues(view, people) ?? null,
};
