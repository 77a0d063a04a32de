import { fupOgFakta } from '../../src/games/fup-og-fakta/cartridge.ts';
import type { FupOgFaktaState } from '../../src/games/fup-og-fakta/state.ts';

type Views = Pick<typeof fupOgFakta, 'stage' | 'ask' | 'caption' | 'phases'>;
const watcher = 'p99';

/**
 * Were the truth another of the options, nobody could see a difference before it is revealed. Gives
 * the views that differ; empty for every good state. (A player knows what they wrote.)
 */
export function indistinguishable(state: FupOgFaktaState, game: Views = fupOgFakta): string[] {
  const { stage } = state;
  if (stage.kind === 'reading' || stage.kind === 'lying') {
    const question = { ...stage.asked.question, answer: 'quite another answer', accept: [] };
    const swapped = { ...state, stage: { ...stage, asked: { ...stage.asked, question } } };
    return differing(state, swapped, state.players, game);
  }
  if (stage.kind !== 'landing' && stage.kind !== 'guessing') return [];
  const truth = stage.options.find((option) => option.truth);
  return stage.options
    .filter((lie) => lie !== truth)
    .flatMap((lie) => {
      const options = stage.options.map((option) => {
        if (option === truth) return { ...lie, id: option.id, text: option.text };
        return option === lie && truth ? { ...truth, id: option.id, text: option.text } : option;
      });
      const question = { ...stage.asked.question, answer: lie.text };
      const asked = { ...stage.asked, question };
      const swapped = { ...state, stage: { ...stage, options, asked } };
      const blind = state.players.filter((seat) => !lie.authors.includes(seat));
      return differing(state, swapped, blind, game);
    });
}

function differing(
  one: FupOgFaktaState,
  other: FupOgFaktaState,
  seats: readonly string[],
  game: Views,
): string[] {
  const same = (view: (state: FupOgFaktaState) => unknown) =>
    JSON.stringify(view(one)) === JSON.stringify(view(other));
  return [
    ...(same((state) => game.stage(state)) ? [] : ['stage']),
    ...(same((state) => game.caption(state)) ? [] : ['caption']),
    ...(same((state) => game.phases?.(state)) ? [] : ['feed']),
    ...[...seats, watcher].filter((seat) => !same((state) => game.ask(state, seat))),
  ];
}

/**
 * Where an answer, another spelling of it, a lie the house keeps or a question to come is seen before
 * its time. The questions of the game must be unlike every other text in it.
 */
export function secretsShown(state: FupOgFaktaState): string[] {
  const { stage, ahead } = state;
  const views = [
    { view: 'stage', text: JSON.stringify(fupOgFakta.stage(state)) },
    { view: 'caption', text: fupOgFakta.caption(state) },
    { view: 'feed', text: JSON.stringify(fupOgFakta.phases?.(state)) },
    ...[...state.players, watcher].map((seat) => ({
      view: seat,
      text: JSON.stringify(fupOgFakta.ask(state, seat)),
    })),
  ];
  const seenIn = (secret: string) =>
    views.filter(({ text }) => text.includes(JSON.stringify(secret))).map(({ view }) => view);
  const toCome = ahead.flatMap(({ question }) => [
    ...seenIn(question.text),
    ...question.accept.flatMap(seenIn),
  ]);
  if (stage.kind !== 'reading' && stage.kind !== 'lying') return toCome;
  const { answer, accept } = stage.asked.question;
  const offered = 'suggestions' in stage ? Object.values(stage.suggestions).flat() : [];
  const kept = 'house' in stage ? stage.house.filter((lie) => !offered.includes(lie)) : [];
  return [...toCome, ...[answer, ...accept, ...kept].flatMap(seenIn)];
}
