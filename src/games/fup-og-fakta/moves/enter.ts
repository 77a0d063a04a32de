import { timer } from '../../../base/timer.ts';
import { endingAt, type Finale } from '../../bluff/finale.ts';
import { mixOptions } from '../../bluff/options.ts';
import { withGains } from '../../bluff/points.ts';
import { asLabel } from '../rules/as-label.ts';
import { beatMilliseconds, beatsOf, gainsOf } from '../rules/beats.ts';
import { withHonours } from '../rules/honours.ts';
import { dealLies, withHouseLies } from '../rules/house.ts';
import { readingMilliseconds, showTimes } from '../rules/show-times.ts';
import type {
  FupOgFaktaState,
  Guessing,
  Landing,
  Lying,
  Reading,
  Scoring,
  Votes,
} from '../state.ts';

/** The beginnings of the stages; what follows what is in `next.ts`. */

/** F2: the next question is shown; after the last come the final scores. */
export function nextQuestion(state: FupOgFaktaState, at: number): FupOgFaktaState {
  const [asked, ...ahead] = state.ahead;
  if (asked === undefined) return enterEnding(state, { kind: 'places' }, at);
  const read = readingMilliseconds(asked.question.text, state.settings.readingSeconds);
  return { ...state, ahead, stage: { kind: 'reading', asked, timer: timer(at, read) } };
}

export function enterLying(state: FupOgFaktaState, { asked }: Reading, at: number) {
  const [dealt, dice] = dealLies(asked.question, state.players, state.settings, state.dice);
  const stage: Lying = {
    kind: 'lying',
    asked,
    timer: timer(at, state.settings.lyingSeconds * 1000),
    lies: [],
    borrowed: [],
    told: {},
    refusals: {},
    ...dealt,
  };
  return { ...state, dice, stage };
}

/** F2, F4: lies, truth and what the house adds are mixed and fly in. */
export function enterLanding(state: FupOgFaktaState, from: Lying, at: number): FupOgFaktaState {
  const { asked, borrowed, house } = from;
  const lies = withHouseLies(from.lies, house, state.settings.fewestOptions);
  const [mixed, dice] = mixOptions(lies, asked.question.answer, state.dice);
  const options = mixed.map((option) => ({ ...option, text: asLabel(option.text) }));
  const flight = timer(at, options.length * state.settings.landingMilliseconds);
  const stage: Landing = { kind: 'landing', asked, options, borrowed, timer: flight };
  return { ...state, dice, stage };
}

export function enterGuessing(state: FupOgFaktaState, from: Landing, at: number): FupOgFaktaState {
  const { asked, options, borrowed } = from;
  const clock = timer(at, state.settings.guessingSeconds * 1000);
  const stage: Guessing = {
    kind: 'guessing',
    asked,
    options,
    borrowed,
    guesses: [],
    marks: [],
    timer: clock,
  };
  return { ...state, stage };
}

/** F5: a beat is shown; its points come when they are stamped. */
export function enterBeat(
  state: FupOgFaktaState,
  { asked, options, borrowed, guesses, marks }: Votes,
  index: number,
  before: Scoring['before'],
  at: number,
): FupOgFaktaState {
  const votes = { asked, options, borrowed, guesses, marks };
  const beats = beatsOf(votes, state.settings);
  const shown = timer(at, beatMilliseconds(beats, index, state.settings));
  return {
    ...state,
    stage: { kind: 'scoring', ...votes, beat: index, paid: false, before, timer: shown },
  };
}

/** F5: the points of the beat that is shown are added; with the truth's, the question is done. */
export function pay(state: FupOgFaktaState, stage: Scoring): FupOgFaktaState {
  const beat = beatsOf(stage, state.settings)[stage.beat];
  if (beat === undefined) return state;
  return {
    ...state,
    points: withGains(state.points, gainsOf(beat)),
    revealed: beat.kind === 'truth' ? stage.asked.number : state.revealed,
    stage: { ...stage, paid: true },
  };
}

/** F2: after the last question the final scores are the scoreboard. */
export function afterReveal(state: FupOgFaktaState, from: Scoring, at: number): FupOgFaktaState {
  const { beat: _, paid: __, ...rest } = from;
  const done = { ...state, honours: withHonours(state.honours, from) };
  if (state.ahead.length === 0) return nextQuestion(done, at);
  const shown = timer(at, state.settings.scoreboardSeconds * 1000);
  return { ...done, stage: { ...rest, kind: 'scoreboard', timer: shown } };
}

/** F7: a step of the prize-giving; `over` is the last and has no end. */
export function enterEnding(state: FupOgFaktaState, beat: Finale, at: number): FupOgFaktaState {
  const lengths = {
    places: state.players.length * showTimes.place,
    achievement: showTimes.achievement,
  };
  return { ...state, stage: endingAt(beat, at, lengths) };
}
