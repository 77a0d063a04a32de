import type { Seat } from '../../src/cartridge.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { words } from '../words.ts';

/** What the pig calls people: Ada · Ada and Bo · Ada, Bo and Cy · Ada and company. */
export function spokenNames(people: readonly StagePerson[], seats: readonly Seat[]): string {
  const names = seats.map(
    (seat) => people.find((person) => person.seat === seat)?.name ?? words.nameless,
  );
  const [first = words.nameless, second, third, fourth] = names;
  if (second === undefined) return first;
  if (third === undefined) return `${first} and ${second}`;
  return fourth === undefined ? `${first}, ${second} and ${third}` : `${first} and company`;
}
