import * as z from 'zod/mini';
import { PhoneMessage } from '../messages.ts';

/** A place for a text of a few kB that outlives the page. */
export interface UnsentShelf {
  get(): string | null;
  set(text: string | null): void;
}

const Kept = z.object({
  room: z.string(),
  messages: z.array(z.object({ id: z.string().check(z.maxLength(40)), message: PhoneMessage })),
});
type Kept = z.infer<typeof Kept>;

/**
 * One room's messages without a verdict, kept for the page that comes after this one. Windows of one
 * player share the shelf, so it is read anew before every change.
 */
export class UnsentMessages {
  readonly #shelf: UnsentShelf;
  readonly #room: string;

  constructor(shelf: UnsentShelf, room: string) {
    this.#shelf = shelf;
    this.#room = room;
  }

  get all(): Kept['messages'] {
    try {
      const kept = Kept.safeParse(JSON.parse(this.#shelf.get() ?? 'null'));
      return kept.success && kept.data.room === this.#room ? kept.data.messages : [];
    } catch {
      return [];
    }
  }

  add(id: string, message: PhoneMessage): void {
    this.#keep([...this.all, { id, message }]);
  }

  remove(id: string): void {
    const { all } = this;
    const left = all.filter((kept) => kept.id !== id);
    if (left.length < all.length) this.#keep(left);
  }

  #keep(messages: Kept['messages']): void {
    const kept: Kept = { room: this.#room, messages };
    this.#shelf.set(messages.length === 0 ? null : JSON.stringify(kept));
  }
}
