import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import type { Dressing } from '../host-game.ts';

/** The gallery's lecture room. */
export function dressing(view: View): Dressing {
  const still = { wall: 'lecture', mood: 'grand', timer: null, callsTime: false } as const;
  if (view.kind === 'ending') {
    return { ...still, light: 'centre', mood: 'delighted', scene: 'ending' };
  }
  const { kind, round, place, timer } = view;
  const of = `${round} ${place}`;
  switch (kind) {
    case 'reading':
      return { ...still, light: 'centre', scene: `question ${of}` };
    case 'lying':
      return { ...still, light: 'centre', timer, callsTime: true, scene: `question ${of}` };
    case 'landing':
      return { ...still, light: 'left', scene: `guessing ${of}` };
    case 'guessing':
      return { ...still, light: 'left', timer, callsTime: true, scene: `guessing ${of}` };
    case 'scoring': {
      const mood = view.beat.kind === 'truth' ? 'delighted' : 'grand';
      const light = view.beat.kind === 'unpicked' ? 'right' : 'centre';
      return { ...still, light, mood, scene: `scoring ${of}` };
    }
    case 'scoreboard':
      return { ...still, light: 'wide', scene: `scoreboard ${of}` };
  }
}
