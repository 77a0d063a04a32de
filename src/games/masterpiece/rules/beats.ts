import { foolingGains, gains, type Gain } from '../../bluff/points.ts';
import { reveal, type Picked } from '../../bluff/reveal.ts';
import { squeezed } from '../../bluff/squeezed.ts';
import type { MasterpieceSettings } from '../settings.ts';
import type { Beat } from '../stage-view.ts';
import type { Scoring } from '../state.ts';
import { showTimes } from './show-times.ts';

type Votes = Pick<Scoring, 'subject' | 'options' | 'guesses'>;

/** M40, M41: how a picture is revealed, beat by beat, and what each beat is worth. */
export function beatsOf(
  { subject, options, guesses }: Votes,
  settings: MasterpieceSettings,
): Beat[] {
  const { unpicked, picked, truth } = reveal(options, guesses);
  const common = ({ option, voters }: Picked) => ({ option: option.id, text: option.text, voters });
  const nobody: Beat = {
    kind: 'unpicked',
    lies: unpicked.map(({ id, text, authors }) => ({ option: id, text, authors })),
  };
  const lies = picked.map((one): Beat => ({
    kind: 'lie',
    ...common(one),
    authors: one.option.authors,
    gains: foolingGains(one.option.authors, one.voters, settings.foolPoints),
  }));
  const truths = truth.map((one): Beat => ({
    kind: 'truth',
    ...common(one),
    author: subject.author,
    gains: [
      ...gains(one.voters, settings.truthPoints),
      ...gains([subject.author], one.voters.length * settings.painterPoints),
    ],
  }));
  return [...(unpicked.length > 0 ? [nobody] : []), ...lies, ...truths];
}

export function gainsOf(beat: Beat): Gain[] {
  return beat.kind === 'unpicked' ? [] : beat.gains;
}

/** How long a beat is shown; all of them together are no longer than the setting says (M41). */
export function beatMilliseconds(
  beats: readonly Beat[],
  index: number,
  settings: MasterpieceSettings,
): number {
  const wished = beats.map((beat) => showTimes[beat.kind]);
  return squeezed(wished, index, settings.scoringSeconds * 1000);
}
