import type { Exhibit } from '../../game-record.ts';
import { recordedLabels } from '../bluff/label.ts';
import { withGains } from '../bluff/points.ts';
import { beatsOf, gainsOf } from './rules/beats.ts';
import type { MasterpieceState, RoundStage, Scoring, Subject } from './state.ts';

/** M51: the picture that has just been scored, with its prompt, lies, guesses and points. */
export function exhibits(state: MasterpieceState): Exhibit[] {
  const { stage } = state;
  if (stage.kind === 'ending') return stage.left;
  if (stage.kind === 'totals') return [scoredExhibit(state, stage)];
  if (stage.kind !== 'scoring') return [];
  const isLast = beatsOf(stage, state.settings)[stage.beat]?.kind === 'truth';
  return isLast ? [scoredExhibit(state, stage)] : [];
}

/** What a game that is closed early leaves on the easels, the picture all look at first. */
export function unscoredExhibits({ players, hung, stage }: MasterpieceState): Exhibit[] {
  if (stage.kind === 'ending') return [];
  const { number, canvases } = stage.round;
  const done = new Set(hung.filter(({ round }) => round === number).map(({ author }) => author));
  const current = 'subject' in stage ? stage.subject.author : null;
  const authors = players.filter((seat) => canvases[seat]?.kind === 'dry' && !done.has(seat));
  const inOrder = authors.toSorted(
    (one, other) => Number(other === current) - Number(one === current),
  );
  return inOrder.flatMap((author, index): Exhibit[] => {
    const canvas = canvases[author];
    if (canvas?.kind !== 'dry') return [];
    const subject = { author, prompt: canvas.prompt, picture: canvas.picture };
    return [
      {
        round: number,
        place: done.size + index + 1,
        picture: canvas.picture,
        question: null,
        author,
        labels: author === current ? labelsSoFar(stage, subject) : [truthOf(subject)],
        points: {},
        scored: false,
      },
    ];
  });
}

/** Everything of a picture whose guesses are in. */
export function scoredExhibit(
  { settings }: MasterpieceState,
  votes: Pick<Scoring, 'round' | 'subject' | 'options' | 'guesses'>,
): Exhibit {
  const { round, subject, options, guesses } = votes;
  return {
    round: round.number,
    place: round.place,
    picture: subject.picture,
    question: null,
    author: subject.author,
    labels: recordedLabels(options, guesses),
    points: withGains({}, beatsOf(votes, settings).flatMap(gainsOf)),
    scored: true,
  };
}

function labelsSoFar(stage: RoundStage, subject: Subject): Exhibit['labels'] {
  if (stage.kind === 'fooling') {
    const lies = stage.lies.map((lie) => ({ ...lie, truth: false, voters: [] }));
    return [...lies, truthOf(subject)];
  }
  if (!('options' in stage)) return [truthOf(subject)];
  return recordedLabels(stage.options, []);
}

function truthOf({ prompt }: Subject): Exhibit['labels'][number] {
  return { text: prompt, truth: true, authors: [], voters: [] };
}
