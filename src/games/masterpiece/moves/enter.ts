import { timer } from '../../../base/timer.ts';
import type { Seat } from '../../../cartridge.ts';
import { withGains } from '../../bluff/points.ts';
import { votersOf } from '../../bluff/guesses.ts';
import { endingAt, type Finale } from '../../bluff/finale.ts';
import { mixOptions } from '../../bluff/options.ts';
import { beatMilliseconds, beatsOf, gainsOf } from '../rules/beats.ts';
import { showTimes } from '../rules/show-times.ts';
import type {
  Canvas,
  Fooling,
  HungPicture,
  Landing,
  MasterpieceState,
  Prompting,
  Round,
  Scoring,
} from '../state.ts';

/** The beginnings of the stages; what follows what is in `next.ts`. */

/** M10: everyone's canvas is blank. */
export function prompting(
  players: readonly Seat[],
  points: Record<Seat, number>,
  number: number,
  timer: Prompting['timer'],
): Prompting {
  const canvases = Object.fromEntries(players.map((seat): [Seat, Canvas] => [seat, blank]));
  const round: Round = { number, pointsBefore: points, canvases, queue: [], place: 0 };
  return { kind: 'prompting', timer, round };
}
const blank: Canvas = { kind: 'blank' };

/** M20: the first of the queue is shown. */
export function enterFooling(state: MasterpieceState, round: Round, at: number): MasterpieceState {
  const [author, ...queue] = round.queue;
  const canvas = author === undefined ? undefined : round.canvases[author];
  if (author === undefined || canvas?.kind !== 'dry') return state;
  const stage: Fooling = {
    kind: 'fooling',
    round: { ...round, queue, place: round.place + 1 },
    subject: { author, prompt: canvas.prompt, picture: canvas.picture },
    timer: timer(at, state.settings.foolingSeconds * 1000),
    lies: [],
    told: {},
    refusals: {},
  };
  return { ...state, stage };
}

/** M30: lies and truth are mixed and fly in. */
export function enterLanding(state: MasterpieceState, from: Fooling, at: number): MasterpieceState {
  const [options, dice] = mixOptions(from.lies, from.subject.prompt, state.dice);
  const { round, subject } = from;
  const flight = timer(at, options.length * state.settings.landingMilliseconds);
  return { ...state, dice, stage: { kind: 'landing', round, subject, options, timer: flight } };
}

/** M32: nobody's late picture makes them lose time. */
export function enterGuessing(
  state: MasterpieceState,
  { round, subject, options }: Landing,
  at: number,
): MasterpieceState {
  const { guessingSeconds, lingerSeconds = 0 } = state.settings;
  const clock = timer(at, (guessingSeconds + lingerSeconds) * 1000);
  const lingering = lingerSeconds > 0 ? { lingersUntil: at + lingerSeconds * 1000 } : {};
  return {
    ...state,
    stage: { kind: 'guessing', round, subject, options, guesses: [], timer: clock, ...lingering },
  };
}

/** M41: a beat is shown and its points are added; with the truth, the picture is scored. */
export function enterBeat(
  state: MasterpieceState,
  votes: Pick<Scoring, 'round' | 'subject' | 'options' | 'guesses'>,
  index: number,
  at: number,
): MasterpieceState {
  const { round, subject, options, guesses } = votes;
  const beats = beatsOf(votes, state.settings);
  const beat = beats[index];
  if (beat === undefined) return state;
  const shown = timer(at, beatMilliseconds(beats, index, state.settings));
  return {
    ...state,
    points: withGains(state.points, gainsOf(beat)),
    hung: beat.kind === 'truth' ? [...state.hung, hungPicture(votes)] : state.hung,
    stage: { kind: 'scoring', round, subject, options, guesses, beat: index, timer: shown },
  };
}

function hungPicture({
  round,
  subject,
  options,
  guesses,
}: Pick<Scoring, 'round' | 'subject' | 'options' | 'guesses'>): HungPicture {
  return {
    ...subject,
    round: round.number,
    place: round.place,
    options: options.map((option) => ({
      authors: option.authors,
      truth: option.truth,
      voters: votersOf(guesses, option),
    })),
  };
}

export function enterTotals(state: MasterpieceState, from: Scoring, at: number): MasterpieceState {
  const { round, subject, options, guesses } = from;
  const shown = timer(at, showTimes.totals);
  return { ...state, stage: { kind: 'totals', round, subject, options, guesses, timer: shown } };
}

/** M50: a step of the prize-giving; `over` is the last and has no end. */
export function enterEnding(state: MasterpieceState, beat: Finale, at: number): MasterpieceState {
  const lengths = {
    places: state.players.length * showTimes.place,
    achievement: showTimes.achievement,
  };
  return { ...state, stage: endingAt(beat, at, lengths) };
}
