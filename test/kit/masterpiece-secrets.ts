import type { Seat } from '../../src/cartridge.ts';
import { masterpiece } from '../../src/games/masterpiece/cartridge.ts';
import type { MasterpieceState } from '../../src/games/masterpiece/state.ts';

/**
 * M31: were the truth another of the options, or the picture another player's, nobody who is not in
 * on it could see a difference. Gives the views that differ; empty for every good state.
 */
export function indistinguishable(
  state: MasterpieceState,
  game: Pick<typeof masterpiece, 'stage' | 'ask'> = masterpiece,
): string[] {
  const { stage } = state;
  if (stage.kind !== 'landing' && stage.kind !== 'guessing') return [];
  const truth = stage.options.find((option) => option.truth);
  if (truth === undefined) return ['no truth'];
  const others = state.players.filter((seat) => seat !== stage.subject.author);
  const swaps = stage.options
    .filter((lie) => !lie.truth)
    .flatMap((lie) => {
      const options = stage.options.map((option) => {
        if (option === truth) return { ...lie, id: option.id, text: option.text };
        return option === lie ? { ...truth, id: option.id, text: option.text } : option;
      });
      const subject = { ...stage.subject, prompt: lie.text };
      const swapped = { ...state, stage: { ...stage, options, subject } };
      const blind = [...others.filter((seat) => !lie.authors.includes(seat)), 'p99'];
      return differing(state, swapped, blind, game);
    });
  const authors = others.flatMap((author) => {
    const swapped = { ...state, stage: { ...stage, subject: { ...stage.subject, author } } };
    const blind = [...others.filter((seat) => seat !== author), 'p99'];
    return differing(state, swapped, blind, game);
  });
  return [...swaps, ...authors];
}

function differing(
  one: MasterpieceState,
  other: MasterpieceState,
  seats: readonly Seat[],
  game: Pick<typeof masterpiece, 'stage' | 'ask'>,
): string[] {
  const same = (view: (state: MasterpieceState) => unknown) =>
    JSON.stringify(view(one)) === JSON.stringify(view(other));
  return [
    ...(same((state) => game.stage(state)) ? [] : ['stage']),
    ...seats.filter((seat) => !same((state) => game.ask(state, seat))),
  ];
}
