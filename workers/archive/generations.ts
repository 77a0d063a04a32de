import type { Place } from './place.ts';

// A damaged database is neither copied nor moved: it stays as it is, and the archive begins anew in
// another file. `archive.sqlite3` is the first, then `archive-2-2026-11-20.sqlite3`: the highest
// number is in use, and the date says when the one before was set aside.
const first = 'archive.sqlite3';
const later = /^archive-(\d+)-(\d{4}-\d\d-\d\d)\.sqlite3$/;

interface Generation {
  file: string;
  number: number;
  began: string;
}

export interface SetAside {
  /** What people see and ask for. */
  name: string;
  file: string;
}

/** The damaged ones that are still there, the latest last. */
export function setAsides(names: readonly string[]): SetAside[] {
  const all = generations(names);
  return all.slice(1).map(({ began }, index) => {
    const { file, number } = all[index] as Generation;
    return { name: `archive-damaged-${number}-${began}.sqlite3`, file };
  });
}

/** The same place, in which `archive.sqlite3` is the one in use. */
export function placeInUse(place: Place): Place {
  return withFirstAs(place, generations(place.names()).at(-1)?.file ?? first);
}

/** The same place, in which `archive.sqlite3` is not there yet. `today` is like `2026-11-20`. */
export function placeAnew(place: Place, today: string): Place {
  const number = (generations(place.names()).at(-1)?.number ?? 0) + 1;
  return withFirstAs(place, `archive-${number}-${today}.sqlite3`);
}

function withFirstAs(place: Place, inUse: string): Place {
  const fileOf = (name: string) => (name === first ? inUse : name);
  return {
    keeping: place.keeping,
    names: () => place.names().flatMap((file) => (file === inUse ? first : nameBeside(file))),
    path: (name) => place.path(fileOf(name)),
    open: (name) => place.open(fileOf(name)),
    read: (name) => place.read(fileOf(name)),
    write: (name, bytes) => place.write(fileOf(name), bytes),
    remove: (name) => place.remove(fileOf(name)),
  };
}

function generations(names: readonly string[]): Generation[] {
  return names
    .flatMap((file) => generation(file) ?? [])
    .sort((one, other) => one.number - other.number);
}

function generation(file: string): Generation | null {
  if (file === first) return { file, number: 1, began: '' };
  const [, number, began] = later.exec(file) ?? [];
  return number === undefined || began === undefined
    ? null
    : { file, number: Number(number), began };
}

function nameBeside(file: string): string[] {
  return generation(file) === null ? [file] : [];
}
