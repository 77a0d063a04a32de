import { foolingGains, gains, type Gain } from '../../bluff/points.ts';
import { reveal, type Picked } from '../../bluff/reveal.ts';
import { squeezed } from '../../bluff/squeezed.ts';
import type { FupOgFaktaSettings } from '../settings.ts';
import type { Beat } from '../stage-view.ts';
import type { Votes } from '../state.ts';
import { roundsOf, type Round } from './rounds.ts';
import { showTimes } from './show-times.ts';

/** F1, F5: how a question is revealed, beat by beat, and what each beat is worth. */
export function beatsOf(votes: Votes, settings: FupOgFaktaSettings): Beat[] {
  const { unpicked, picked, truth } = reveal(votes.options, votes.guesses);
  const worth = roundsOf(settings)[votes.asked.round - 1] ?? { questions: 0, truth: 0, fool: 0 };
  const nobodys: Beat = {
    kind: 'unpicked',
    lies: unpicked.map(({ id, text, authors }) => ({ option: id, text, authors })),
  };
  return [
    ...(unpicked.length > 0 ? [nobodys] : []),
    ...picked.map((one): Beat => ({
      kind: 'lie',
      option: one.option.id,
      text: one.option.text,
      authors: one.option.authors,
      voters: one.voters,
      gains: lieGains(one, votes.borrowed, worth, settings),
    })),
    ...truth.map((one): Beat => ({
      kind: 'truth',
      option: one.option.id,
      text: one.option.text,
      voters: one.voters,
      gains: gains(one.voters, worth.truth),
    })),
  ];
}

function lieGains(
  { option, voters }: Picked,
  borrowed: readonly string[],
  { truth, fool }: Round,
  { suggestedPercent, housePenaltyPercent }: FupOgFaktaSettings,
): Gain[] {
  if (option.authors.length === 0) return gains(voters, -share(truth, housePenaltyPercent));
  const isBorrowed = (seat: string) => borrowed.includes(seat);
  return [
    ...foolingGains(
      option.authors.filter((seat) => !isBorrowed(seat)),
      voters,
      fool,
    ),
    ...foolingGains(option.authors.filter(isBorrowed), voters, share(fool, suggestedPercent)),
  ];
}

/** Never −0, which JSON does not know. */
function share(points: number, percent: number): number {
  return Math.floor((points * percent) / 100);
}

export function gainsOf(beat: Beat): Gain[] {
  return beat.kind === 'unpicked' ? [] : beat.gains;
}

/** The options a beat turns round. */
export function optionsOf(beat: Beat): string[] {
  return beat.kind === 'unpicked' ? beat.lies.map((lie) => lie.option) : [beat.option];
}

/** How long a beat is shown. */
export function beatMilliseconds(
  beats: readonly Beat[],
  index: number,
  { revealSeconds }: FupOgFaktaSettings,
): number {
  const wished = beats.map((beat) => showTimes[beat.kind]);
  return squeezed(wished, index, revealSeconds * 1000);
}
