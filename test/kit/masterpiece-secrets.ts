import type { Seat } from '../../src/cartridge.ts';
import { masterpiece } from '../../src/games/masterpiece/cartridge.ts';
import type { MasterpieceStage } from '../../src/games/masterpiece/stage-view.ts';
import type { MasterpieceState } from '../../src/games/masterpiece/state.ts';

type Views = Pick<typeof masterpiece, 'stage' | 'ask' | 'caption' | 'phases'>;
/** A seat that watches. */
export const watcher = 'p99';

/**
 * M31: were the truth another of the options, or the picture another player's, nobody who is not in
 * on it could see a difference. Gives the views that differ; empty for every good state.
 */
export function indistinguishable(state: MasterpieceState, game: Views = masterpiece): string[] {
  return [...otherTruths(state), ...otherAuthors(state)].flatMap(({ swapped, blind }) =>
    differing(state, swapped, blind, game),
  );
}

interface Swap {
  swapped: MasterpieceState;
  /** Who must not notice; the big screen and watchers never may. */
  blind: Seat[];
}

function otherTruths(state: MasterpieceState): Swap[] {
  const { stage } = state;
  if (stage.kind === 'fooling') {
    const subject = { ...stage.subject, prompt: 'quite another prompt' };
    return [{ swapped: { ...state, stage: { ...stage, subject } }, blind: state.players }];
  }
  if (stage.kind !== 'landing' && stage.kind !== 'guessing') return [];
  const truth = stage.options.find((option) => option.truth);
  if (truth === undefined) return [];
  return stage.options
    .filter((lie) => !lie.truth)
    .map((lie) => {
      const options = stage.options.map((option) => {
        if (option === truth) return { ...lie, id: option.id, text: option.text };
        return option === lie ? { ...truth, id: option.id, text: option.text } : option;
      });
      const subject = { ...stage.subject, prompt: lie.text };
      return {
        swapped: { ...state, stage: { ...stage, options, subject } },
        blind: state.players.filter((seat) => !lie.authors.includes(seat)),
      };
    });
}

function otherAuthors(state: MasterpieceState): Swap[] {
  const { stage } = state;
  if (stage.kind !== 'fooling' && stage.kind !== 'landing' && stage.kind !== 'guessing') return [];
  const { author: real } = stage.subject;
  return state.players
    .filter((author) => author !== real)
    .map((author) => ({
      swapped: { ...state, stage: { ...stage, subject: { ...stage.subject, author } } },
      blind: state.players.filter((seat) => seat !== author && seat !== real),
    }));
}

function differing(
  one: MasterpieceState,
  other: MasterpieceState,
  seats: readonly Seat[],
  game: Views,
): string[] {
  const same = (view: (state: MasterpieceState) => unknown) =>
    JSON.stringify(view(one)) === JSON.stringify(view(other));
  return [
    ...(same((state) => game.stage(state)) ? [] : ['stage']),
    ...(same((state) => [game.caption(state), game.phases?.(state)]) ? [] : ['feed']),
    ...[...seats, watcher].filter((seat) => !same((state) => game.ask(state, seat))),
  ];
}

/**
 * M30, M31: where a prompt is seen before its time by others than its author; what is wrong with the
 * labels it may stand on. Prompts must be findable: unlike every other text of the game.
 */
export function secretsShown(state: MasterpieceState): string[] {
  const { stage } = state;
  if (stage.kind === 'ending') return [];
  const hung = new Set(state.hung.map((picture) => picture.prompt));
  const wall = JSON.stringify(masterpiece.stage(state));
  const phones = [...state.players, watcher].map((seat) => ({
    seat,
    text: JSON.stringify(masterpiece.ask(state, seat)),
  }));
  const labelled = 'options' in stage ? stage.subject.prompt : null;
  const secrets = Object.entries(stage.round.canvases).flatMap(([author, canvas]) =>
    'prompt' in canvas && !hung.has(canvas.prompt) ? [{ author, prompt: canvas.prompt }] : [],
  );
  const shown = secrets.flatMap(({ author, prompt }) => {
    const allowed = prompt === labelled ? 1 : 0;
    const leaky = phones.filter(
      ({ seat, text }) => seat !== author && countOf(text, prompt) > allowed,
    );
    const walls = countOf(wall, prompt) === allowed ? [] : ['the wall'];
    return [...walls, ...leaky.map(({ seat }) => seat)];
  });
  return [...shown, ...labelFaults(state)];
}

/** Labels are a place and a text, in one order everywhere. */
function labelFaults(state: MasterpieceState): string[] {
  const view = masterpiece.stage(state) as MasterpieceStage;
  if (view.kind !== 'landing' && view.kind !== 'guessing') return [];
  const plain = view.labels.every(
    (label, index) => Object.keys(label).join() === 'id,text' && label.id === `o${index + 1}`,
  );
  const faults = state.players.flatMap((seat) => {
    const ask = masterpiece.ask(state, seat);
    if (ask.kind !== 'pick' || ask.label !== 'Options') return [];
    const same =
      ask.options.length === view.labels.length &&
      ask.options.every(
        (option, index) =>
          Object.keys(option).join() === (option.open ? 'id,text,open' : 'id,text,open,why') &&
          option.id === view.labels[index]?.id &&
          option.text === view.labels[index]?.text,
      );
    const choice = ask.options.filter((option) => option.open).length > 1;
    return same && choice ? [] : [`options of ${seat}`];
  });
  return [...(plain ? [] : ['labels']), ...faults];
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
