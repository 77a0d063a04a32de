import { guestList } from '../../src/room/guest-list.ts';
import type { Room } from '../../src/room/state.ts';
import type { FromEngine } from './messages.ts';

/** Tells the host's page who is in, outside and waiting for a yes, when that has changed. */
export class GuestPost {
  readonly #post: (message: FromEngine) => void;
  #told = '';

  constructor(post: (message: FromEngine) => void) {
    this.#post = post;
  }

  tell(room: Room): void {
    const guests = guestList(room);
    const text = JSON.stringify(guests);
    if (text === this.#told) return;
    this.#told = text;
    this.#post({ kind: 'guests', guests });
  }
}
