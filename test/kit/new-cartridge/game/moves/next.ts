import { shuffle } from '../../../../../src/base/dice.ts';
import { timer } from '../../../../../src/base/timer.ts';
import type { NewGameSettings } from '../settings.ts';
import type { Choosing, Entry, NewGameState, Results, Writing } from '../state.ts';

/** Results stand for this long, and longer for each entry, in game milliseconds. */
export const resultsTime = { base: 5000, entry: 1500 };

export function writing(settings: NewGameSettings, round: number, at: number): Writing {
  const time = timer(at, settings.writingSeconds * 1000);
  return { kind: 'writing', round, timer: time, texts: {} };
}

/** What comes after the stage as it is. */
export function next(state: NewGameState, at: number): NewGameState {
  const { stage } = state;
  switch (stage.kind) {
    case 'writing':
      return written(state, stage, at);
    case 'choosing':
      return counted(state, stage, at);
    case 'results':
      return stage.round < state.settings.rounds
        ? { ...state, stage: writing(state.settings, stage.round + 1, at) }
        : { ...state, stage: { kind: 'over', aborted: null } };
    case 'over':
      return state;
  }
}

/** The stage goes on early when nobody who is here has anything left to do. */
export function nextIfDone(state: NewGameState, at: number): NewGameState {
  const { stage, here } = state;
  if (here.length === 0) return state;
  if (stage.kind === 'writing' && here.every((seat) => stage.texts[seat] !== undefined)) {
    return next(state, at);
  }
  if (stage.kind === 'choosing' && here.every((seat) => stage.votes[seat] !== undefined)) {
    return next(state, at);
  }
  return state;
}

/** The order of the entries must not tell who wrote first, or who sits where. */
function written(state: NewGameState, { round, texts }: Writing, at: number): NewGameState {
  const [mixed, dice] = shuffle(state.dice, Object.entries(texts));
  const entries = mixed.map(([author, text], index): Entry => ({
    id: `e${index + 1}`,
    text,
    author,
  }));
  const time = timer(at, state.settings.choosingSeconds * 1000);
  const choosing: Choosing = { kind: 'choosing', round, timer: time, entries, votes: {} };
  const after = { ...state, dice, stage: choosing };
  // With fewer than two there is nothing to choose from.
  return entries.length < 2 ? counted(after, choosing, at) : after;
}

function counted(state: NewGameState, { round, entries, votes }: Choosing, at: number) {
  const time = timer(at, resultsTime.base + entries.length * resultsTime.entry);
  const results: Results = { kind: 'results', round, timer: time, entries, votes };
  const gains = gainsOf(results, state.settings);
  const points = Object.fromEntries(
    Object.entries(state.points).map(([seat, sum]) => [seat, sum + (gains[seat] ?? 0)]),
  );
  return { ...state, points, scored: round, stage: results };
}

/** Points of a round, by seat; who got none is not in it. */
export function gainsOf(
  { entries, votes }: Pick<Results, 'entries' | 'votes'>,
  { votePoints }: NewGameSettings,
): Record<string, number> {
  const gains: Record<string, number> = {};
  for (const { id, author } of entries) {
    const count = votersOf(votes, id).length;
    if (count > 0) gains[author] = count * votePoints;
  }
  return gains;
}

export function votersOf(votes: Results['votes'], id: string): string[] {
  return Object.entries(votes).flatMap(([seat, voted]) => (voted === id ? [seat] : []));
}
