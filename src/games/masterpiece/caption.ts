import type { MasterpieceState } from './state.ts';
import { achievementsOf } from './rules/achievements.ts';
import { beatsOf } from './rules/beats.ts';
import { captions } from './words.ts';

/** What the big screen says, in a sentence, for phones. */
export function caption(state: MasterpieceState): string {
  const { stage, settings } = state;
  switch (stage.kind) {
    case 'prompting':
      return captions.prompting(stage.round.number, settings.rounds);
    case 'scoring': {
      const beat = beatsOf(stage, settings)[stage.beat];
      return beat === undefined ? captions.totals : captions[beat.kind](votes(beat));
    }
    case 'nothing':
    case 'fooling':
    case 'landing':
    case 'guessing':
    case 'totals':
    case 'drying':
      return captions[stage.kind];
    case 'ending': {
      if (stage.beat.kind !== 'achievement') return captions[stage.beat.kind];
      const achievement = achievementsOf(state.players, state.hung)[stage.beat.index];
      return achievement === undefined ? captions.places : captions.achievement(achievement.title);
    }
  }
}

function votes(beat: ReturnType<typeof beatsOf>[number]): number {
  return beat.kind === 'unpicked' ? beat.lies.length : beat.voters.length;
}
