import type { Timer } from '../../../src/base/timer.ts';
import type { Seat } from '../../../src/cartridge.ts';
import {
  MasterpieceSettings,
  masterpiecePresets,
} from '../../../src/games/masterpiece/settings.ts';
import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { Dressing, HostGame } from '../host-game.ts';
import { MasterpieceStage } from './masterpiece-stage.tsx';
import { cues } from './cues.ts';
import { emblems } from './emblems.tsx';
import { moments } from './moments.ts';
import { sounds } from './sounds.ts';
import { words } from './words.ts';

export const masterpiece: HostGame<View> = {
  title: 'Masterpiece',
  settings: MasterpieceSettings,
  settingWords: words.settings,
  presets: masterpiecePresets,
  raisedForPainter: ['dryingSeconds'],
  lingerSetting: 'lingerSeconds',
  emblems,
  Stage: MasterpieceStage,
  dressing,
  painted,
  moments,
  sounds,
  cues,
};

function dressing(view: View): Dressing {
  const still = { timer: null, callsTime: false };
  switch (view.kind) {
    case 'prompting':
      return { light: 'wide', mood: 'grand', ...asking(view), scene: `prompting ${view.round}` };
    case 'nothing':
      return { light: 'centre', mood: 'appalled', ...still, scene: `nothing ${view.round}` };
    case 'fooling':
      return { light: 'right', mood: 'grand', ...asking(view), scene: `fooling ${place(view)}` };
    case 'landing':
      return { light: 'left', mood: 'grand', ...still, scene: `guessing ${place(view)}` };
    case 'guessing':
      return { light: 'left', mood: 'grand', ...asking(view), scene: `guessing ${place(view)}` };
    case 'scoring': {
      const mood = view.beat.kind === 'truth' ? 'delighted' : 'grand';
      const light = view.beat.kind === 'unpicked' ? 'right' : 'centre';
      return { light, mood, ...still, scene: `scoring ${place(view)}` };
    }
    case 'totals':
      return { light: 'wide', mood: 'grand', ...still, scene: `totals ${place(view)}` };
    case 'drying': {
      const waiting = { timer: view.timer, callsTime: false };
      return { light: 'wide', mood: 'appalled', ...waiting, scene: `drying ${view.round}` };
    }
    case 'ending':
      return { light: 'centre', mood: 'delighted', ...still, scene: 'ending' };
  }
}

function asking({ timer }: { timer: Timer }) {
  return { timer, callsTime: true };
}

/** While the room waits for wet paint it must not say whose: those come last (M31). */
function painted(view: View): readonly Seat[] {
  if (view.kind !== 'prompting') return [];
  return view.easels.flatMap(({ seat, state }) => (state === 'painting' ? [seat] : []));
}

function place({ round, place }: { round: number; place: number }): string {
  return `${round} ${place}`;
}
