import type { Seat } from '../../src/cartridge.ts';
import type { RoomStage } from '../../src/room/stage-view.ts';

/** Who it is whose name the pig does not take into its mouth. */
const names = [
  'Our Anonymous Patron',
  'The Veiled Bidder',
  'Monsieur Incognito',
  'The Unsigned One',
  'The Gentleperson in the Hat',
  'Lot Number Nine',
  'The Patron by the Curtain',
  'A Certain Somebody',
  'The Masked Connoisseur',
  'Madame X',
  'The Guest Without a Plaque',
  'The Artist Unknown',
];

/** The stage as the pig may speak of it: whoever is `unsaid` goes by another name all evening. */
export function incognito(roll: (sides: number) => number) {
  const left = [...names];
  const given = new Map<Seat, string>();
  const nameOf = (seat: Seat): string => {
    const known = given.get(seat);
    if (known !== undefined) return known;
    const [name = 'Somebody'] = left.splice(roll(left.length), 1);
    given.set(seat, name);
    return name;
  };
  return (stage: RoomStage, unsaid: readonly Seat[]): RoomStage => ({
    ...stage,
    people: stage.people.map((person) =>
      person.name !== null && unsaid.includes(person.seat)
        ? { ...person, name: nameOf(person.seat) }
        : person,
    ),
  });
}
