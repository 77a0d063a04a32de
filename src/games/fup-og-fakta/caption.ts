import { awardsOf } from './rules/awards.ts';
import { beatsOf } from './rules/beats.ts';
import type { Beat } from './stage-view.ts';
import type { FupOgFaktaState } from './state.ts';
import { captions } from './words.ts';

/** What the big screen says, in a sentence, for phones. */
export function caption(state: FupOgFaktaState): string {
  const { stage, settings } = state;
  switch (stage.kind) {
    case 'reading': {
      const { round, place, of } = stage.asked;
      return captions.reading(round, place, of);
    }
    case 'scoring': {
      const beat = beatsOf(stage, settings)[stage.beat];
      return beat === undefined ? captions.scoreboard : beatCaption(beat);
    }
    case 'lying':
    case 'landing':
    case 'guessing':
    case 'scoreboard':
      return captions[stage.kind];
    case 'ending': {
      if (stage.beat.kind !== 'achievement') return captions[stage.beat.kind];
      const award = awardsOf(state)[stage.beat.index];
      return award === undefined ? captions.places : captions.achievement(award.title);
    }
  }
}

function beatCaption(beat: Beat): string {
  if (beat.kind === 'unpicked') return captions.unpicked(beat.lies.length);
  const isHouse = beat.kind === 'lie' && beat.authors.length === 0;
  return captions[isHouse ? 'house' : beat.kind](beat.voters.length);
}
