import type { Exhibit } from '../../../../src/game-record.ts';
import { gainsOf, votersOf } from './moves/next.ts';
import type { NewGameState } from './state.ts';
import { questionOf } from './words.ts';

/** What the archive keeps: each round, when its votes have been counted. */
export function exhibits({ stage, settings }: NewGameState): Exhibit[] {
  if (stage.kind !== 'results') return [];
  const { round, entries, votes } = stage;
  return [
    {
      round,
      place: 1,
      picture: null,
      question: questionOf(round),
      author: null,
      labels: entries.map(({ id, text, author }) => ({
        text,
        truth: false,
        authors: [author],
        voters: votersOf(votes, id),
      })),
      points: gainsOf(stage, settings),
      scored: true,
    },
  ];
}
