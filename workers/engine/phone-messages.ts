import type { PhoneMessage, Verdict } from '../../shared/messages.ts';
import type { Seat } from '../../src/cartridge.ts';
import { mayChoose } from '../../src/room/choosing.ts';
import { placeOf } from '../../src/room/door.ts';
import { isKicked } from '../../src/room/presence.ts';
import { verdictOf } from '../../src/room/verdict.ts';
import type { FaceDesk } from './face-desk.ts';
import { happeningOfRemote } from './happening-of.ts';
import type { Keeper } from './keeper.ts';
import type { Identity } from './link/host-link.ts';
import type { FromEngine } from './messages.ts';
import type { Runtime } from './runtime.ts';
import type { TextFilter } from './text-filter.ts';
import { words } from './words.ts';
import { writtenTexts } from './written-texts.ts';

interface PhoneMessagesParts {
  runtime: Runtime;
  keeper: Keeper;
  faces: FaceDesk;
  filter: TextFilter;
  /** A picture that has just come is for the page, too. */
  show(hash: string): void;
  post(message: FromEngine): void;
}

/** What phones say and want a verdict on. */
export class PhoneMessages {
  /** What is written must pass it. */
  filter: TextFilter;
  readonly #parts: PhoneMessagesParts;

  constructor(parts: PhoneMessagesParts) {
    this.#parts = parts;
    this.filter = parts.filter;
  }

  async hear(identity: Identity, message: PhoneMessage): Promise<Verdict> {
    const { room } = this.#parts.runtime;
    const seat = placeOf(room, identity);
    if (seat === undefined || isKicked(room, seat)) return { verdict: 'closed', problem: null };
    if (message.kind === 'judge') return this.#decide(seat, message);
    if (message.kind === 'mark') return this.#mark(seat, message);
    if (message.kind === 'choose') return this.#wish(seat, message);
    if (message.kind === 'control') return this.#remote(seat, message);
    if (writtenTexts(message).some((text) => !this.filter(text).ok)) {
      const problem = message.kind === 'profile' ? words.filtered.name : words.filtered.text;
      return { verdict: 'refused', problem };
    }
    if (message.kind === 'profile') return this.#profile(identity, seat, message);
    const { ask, answer } = message;
    return this.#judge({ kind: 'answered', seat, ask, answer });
  }

  async #profile(
    identity: Identity,
    seat: Seat,
    { name, face: sent, watch }: PhoneMessage & { kind: 'profile' },
  ): Promise<Verdict> {
    const face = sent && (await this.#parts.faces.take(identity, sent));
    if (face === 'unreadable') return { verdict: 'refused', problem: words.unreadable };
    if (face === 'too many') return { verdict: 'refused', problem: words.tooManyFaces };
    if (face?.kind === 'picture') this.#parts.show(face.hash);
    return this.#judge({
      kind: 'profile',
      seat,
      ...(name === undefined ? {} : { name }),
      ...(face === undefined ? {} : { face }),
      ...(watch === undefined ? {} : { watch }),
    });
  }

  async #mark(
    seat: Seat,
    { target, emoji, on }: PhoneMessage & { kind: 'mark' },
  ): Promise<Verdict> {
    const reacted = { kind: 'reacted', seat, target, emoji, on } as const;
    const { before, after } = this.#parts.runtime.dispatch(reacted);
    await this.#parts.keeper.flush();
    return { verdict: before === after ? 'closed' : 'taken', problem: null };
  }

  /** What the settings behind a name are only the page knows: it chooses, if the room lets them. */
  #wish(seat: Seat, { cartridge, preset }: PhoneMessage & { kind: 'choose' }): Verdict {
    if (!mayChoose(this.#parts.runtime.room, seat)) return { verdict: 'closed', problem: null };
    this.#parts.post({ kind: 'wished', seat, cartridge, preset });
    return { verdict: 'taken', problem: null };
  }

  /** What comes too late for its game touches no other. */
  #remote(seat: Seat, { game, button }: PhoneMessage & { kind: 'control' }): Verdict {
    const { runtime } = this.#parts;
    const { scene } = runtime.room;
    const isAbout = 'game' in scene && scene.game === game;
    const happenings = isAbout ? happeningOfRemote(button, seat) : [];
    const told = happenings.map((happening) => runtime.dispatch(happening));
    const changed = told.some(({ before, after }) => before !== after);
    return { verdict: changed ? 'taken' : 'closed', problem: null };
  }

  #decide(seat: Seat, { held, shows }: PhoneMessage & { kind: 'judge' }): Verdict {
    const judged = { kind: 'judged', held, shows, by: seat } as const;
    const { before, after } = this.#parts.runtime.dispatch(judged);
    return { verdict: before === after ? 'closed' : 'taken', problem: null };
  }

  /** The verdict on what a phone sent, once it is kept: only then may the phone forget it. */
  async #judge(happening: Parameters<Runtime['dispatch']>[0]): Promise<Verdict> {
    const { before, after, event } = this.#parts.runtime.dispatch(happening);
    if (event.kind !== 'profile' && event.kind !== 'answered') throw new Error('no verdict');
    await this.#parts.keeper.flush();
    return verdictOf(before, after, event);
  }
}
