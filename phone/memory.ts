/** A place for short texts. It never throws: what cannot be kept is kept for this page's life only. */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
}

/** `lasting` is the phone's, shared by its windows; `tab` is this tab's alone and survives a reload. */
export interface Memory {
  lasting: Shelf;
  tab: Shelf;
}

/** A shelf in memory: for tests, and for browsers that refuse storage. */
export function blankShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
  };
}

/** The browser's own storages, under the prefix `hogwash `. */
export function browserMemory(): Memory {
  return { lasting: shelfOf(() => localStorage), tab: shelfOf(() => sessionStorage) };
}

function shelfOf(storage: () => Storage): Shelf {
  const spare = blankShelf();
  const name = (key: string) => `hogwash ${key}`;
  return {
    get(key) {
      try {
        return storage().getItem(name(key)) ?? spare.get(key);
      } catch {
        return spare.get(key);
      }
    },
    set(key, text) {
      try {
        storage().setItem(name(key), text);
      } catch {
        spare.set(key, text);
      }
    },
    remove(key) {
      spare.remove(key);
      try {
        storage().removeItem(name(key));
      } catch {
        // Refused storage holds nothing to remove.
      }
    },
  };
}
