import type { Picture } from '../../../src/picture.ts';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import type { RoomStage, StagePerson } from '../../../src/room/stage-view.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';

/** Hand-made people, words and views for the host page's tests. */

const names = [
  'Ada',
  'Bo',
  'Wolfgang Wimmers',
  'Çelik',
  'Zoë',
  'Joakim Ø. Ådal',
  'Mia',
  'MMMMWWWWMMMMWWWW',
  'Li',
  'Frederikke',
];

export function people(count: number): StagePerson[] {
  return Array.from({ length: count }, (_, index) => ({
    seat: `p${index + 1}`,
    name: names[index] ?? `Watcher ${index}`,
    face: { kind: 'offered', number: (index % 12) + 1 },
    colour: index < 10 ? index : null,
    here: true,
    points: 0,
  }));
}

export const seats = (count: number) => people(count).map((person) => person.seat);

/** 120 characters of ordinary words. */
const long =
  'a melancholy walrus in a wedding dress riding a tiny steam train through the alps at sunset while seven cats take notes!';
/** 120 letters without a space. */
const unbroken = 'donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(2)
  .slice(0, 120);

/** `count` labels of `length`: short ones as people write them, or the longest there are. */
export function texts(count: number, length: 'short' | 'long'): string[] {
  const short = [
    'a cat on the moon',
    'Grandma wins the lottery',
    'THREE giant snails queueing for the opera',
    'breakfast, but angry',
    'The last penguin at the disco',
    'a horse selling tiny umbrellas in the rain',
    'my uncle as a Greek god',
    'two moons in love',
    'Existential soup',
    'a very small dragon afraid of candles',
  ];
  return Array.from({ length: count }, (_, index) => {
    if (length === 'short') return short[index % short.length] ?? '';
    if (index === 1) return unbroken;
    return index === 2 ? long.toUpperCase() : `${index} ${long}`.slice(0, 120);
  });
}

export function picture(index: number): Picture {
  return {
    hash: (index * 7 + 17).toString(16).padStart(2, '0').repeat(32),
    width: 768,
    height: 768,
  };
}

export const labels = (written: readonly string[]) =>
  written.map((text, index) => ({ id: `o${index + 1}`, text }));

/** A timer of the game's first seconds: tests hold the clock at 0. */
export const timer = (seconds: number, total = seconds) => ({
  ends: seconds * 1000,
  total: total * 1000,
});

export const inRound = { round: 2, rounds: 3, place: 3, of: 7, picture: picture(1) };

export function gameStage(view: MasterpieceStage, count: number): RoomStage {
  return {
    people: people(count),
    next: nextGame,
    scene: {
      kind: 'game',
      game: 'g1',
      cartridge: 'masterpiece',
      title: 'Masterpiece',
      view,
      paused: null,
      over: null,
    },
  };
}

const nextGame = {
  cartridge: 'masterpiece',
  title: 'Masterpiece',
  tagline: 'Paint it, then lie about it.',
  settings: masterpiecePresets[0].settings,
  preset: 'Classic',
  minutes: 14,
};

export function lobbyStage(here: StagePerson[], missing: number): RoomStage {
  return {
    people: here,
    next: nextGame,
    scene: { kind: 'lobby', missing, starting: null, notice: null },
  };
}
