import type { Seat } from '../../../src/cartridge.ts';
import {
  MasterpieceSettings,
  masterpiecePresets,
} from '../../../src/games/masterpiece/settings.ts';
import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { Dressing, HostGame } from '../host-game.ts';
import { MasterpieceStage } from './masterpiece-stage.tsx';
import { cues } from './cues.ts';
import { moments } from './moments.ts';
import { sounds } from './sounds.ts';
import { words } from './words.ts';

export const masterpiece: HostGame<View> = {
  title: 'Masterpiece',
  settings: MasterpieceSettings,
  settingWords: words.settings,
  presets: masterpiecePresets,
  raisedForPainter: ['dryingSeconds'],
  Stage: MasterpieceStage,
  dressing,
  painted,
  moments,
  sounds,
  cues,
};

function dressing(view: View): Dressing {
  switch (view.kind) {
    case 'prompting':
      return { light: 'wide', mood: 'grand', timer: view.timer, scene: `prompting ${view.round}` };
    case 'nothing':
      return { light: 'centre', mood: 'appalled', timer: null, scene: `nothing ${view.round}` };
    case 'fooling':
      return { light: 'centre', mood: 'grand', timer: view.timer, scene: `fooling ${place(view)}` };
    case 'landing':
      return { light: 'left', mood: 'grand', timer: null, scene: `guessing ${place(view)}` };
    case 'guessing':
      return { light: 'left', mood: 'grand', timer: view.timer, scene: `guessing ${place(view)}` };
    case 'scoring':
      return {
        light: 'centre',
        mood: view.beat.kind === 'truth' ? 'delighted' : 'grand',
        timer: null,
        scene: `scoring ${place(view)}`,
      };
    case 'totals':
      return { light: 'wide', mood: 'grand', timer: null, scene: `totals ${place(view)}` };
    case 'drying':
      return { light: 'wide', mood: 'appalled', timer: view.timer, scene: `drying ${view.round}` };
    case 'ending':
      return { light: 'centre', mood: 'delighted', timer: null, scene: 'ending' };
  }
}

/** While the room waits for wet paint it must not say whose: those come last (M31). */
function painted(view: View): readonly Seat[] {
  if (view.kind !== 'prompting') return [];
  return view.easels.flatMap(({ seat, state }) => (state === 'painting' ? [seat] : []));
}

function place({ round, place }: { round: number; place: number }): string {
  return `${round} ${place}`;
}
