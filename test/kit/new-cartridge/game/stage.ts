import { votersOf } from './moves/next.ts';
import type { NewGameStage } from './stage-view.ts';
import type { NewGameState } from './state.ts';
import { caption } from './caption.ts';
import { questionOf, stageWords } from './words.ts';

/** Nothing secret before its time: who wrote what is shown with the results. */
export function stageView(state: NewGameState): NewGameStage {
  const { stage } = state;
  switch (stage.kind) {
    case 'writing':
      return {
        kind: stage.kind,
        title: questionOf(stage.round),
        lines: [],
        timer: stage.timer,
        // In the order of the seats: not in that of writing.
        done: state.players.filter((seat) => stage.texts[seat] !== undefined),
      };
    case 'choosing':
      return {
        kind: stage.kind,
        title: questionOf(stage.round),
        lines: stage.entries.map(({ text }) => ({ text, seats: [], note: '' })),
        timer: stage.timer,
        done: state.players.filter((seat) => stage.votes[seat] !== undefined),
      };
    case 'results':
      return {
        kind: stage.kind,
        title: questionOf(stage.round),
        lines: stage.entries.map(({ id, text, author }) => ({
          text,
          seats: [author],
          note: stageWords.votes(votersOf(stage.votes, id).length),
        })),
        timer: null,
        done: [],
      };
    case 'over':
      return {
        kind: stage.kind,
        title: caption(state),
        lines: state.players
          .toSorted((one, other) => (state.points[other] ?? 0) - (state.points[one] ?? 0))
          .map((seat) => ({
            text: stageWords.points(state.points[seat] ?? 0),
            seats: [seat],
            note: '',
          })),
        timer: null,
        done: [],
      };
  }
}
