import type { Seat } from '../../src/cartridge.ts';
import type { RoomStage } from '../../src/room/stage-view.ts';

/** Who it is whose name the pig does not take into its mouth; as short as names are. */
const names = [
  'Our Patron',
  'The Hat',
  'Lot Nine',
  'The Unsigned',
  'The Masked One',
  'The Velvet Glove',
  'Person Unknown',
  'The Monocle',
  'The Benefactor',
  'The Curtain',
  'The Quiet Bidder',
  'The Sphinx',
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
