import { openPhoneLink } from '../../../../shared/link/open-phone-link.ts';
import type { LinkState, PhoneLink } from '../../../../shared/link/phone-link.ts';
import type { PhoneMessage, PhoneView, Verdict } from '../../../../shared/messages.ts';
import { fromBase64url } from '../../../../shared/sealing/base64url.ts';
import { identityIn } from '../../../../shared/sealing/identity.ts';
import type { Answer } from '../../../../src/ask.ts';
import { Device } from './device.ts';
import type { World } from './world.ts';

/** Something a person pressed a button for, and what became of it. */
export interface Said {
  message: PhoneMessage;
  /** When its page died or was displaced before it knew, it never will. */
  verdict: Verdict | null;
}

/** One window: the link, what it shows, and the thumbs at work in it. */
export class Window {
  readonly device: Device;
  readonly link: PhoneLink;
  readonly said: Said[] = [];
  view: PhoneView | null = null;
  state: LinkState = { kind: 'dialling', step: 'broker', attempt: 1 };
  wake: () => void = () => undefined;
  readonly #person: Person;
  readonly #numbers = new Map<number, Said>();
  readonly #done = new Set<string>();

  constructor(person: Person, world: World, room: string) {
    this.#person = person;
    this.device = new Device(world.clock);
    this.link = openPhoneLink(
      {
        room,
        player: person.name,
        brokers: [...world.brokers],
        iceServers: [],
        unsent: person.unsent,
        events: {
          view: (view) => {
            this.view = view;
            this.#lookAt(view);
          },
          signal: () => undefined,
          verdict: (number, verdict) => this.#judged(number, verdict),
          state: (state) => {
            this.state = state;
          },
        },
      },
      {
        clock: this.device,
        date: world.clock.now,
        random: world.dice.bytes,
        openBroker: this.device.brokers(world.network.openAs(person.name)),
        openPeer: this.device.peers(world.peers.openAs(person.name)),
        wakeCalls: (wake) => {
          this.wake = () => this.device.run(wake);
          return () => undefined;
        },
      },
    );
  }

  close(): void {
    this.link.close();
    this.device.die();
  }

  #judged(number: number, verdict: Verdict): void {
    const said = this.#numbers.get(number);
    if (!said || said.verdict) throw new Error(`a verdict on ${number}, which has one or is none`);
    said.verdict = verdict;
    // What the room still asks can be tried again.
    if (said.message.kind === 'answer' && verdict.verdict !== 'taken') {
      this.#done.delete(said.message.ask);
    }
  }

  #lookAt({ ask }: PhoneView): void {
    const { dice } = this.#person;
    if (this.#done.has(ask.id)) return;
    const message: PhoneMessage | null =
      ask.id === 'lobby.profile' ? this.#person.profile() : this.#answer();
    if (!message) return;
    this.#done.add(ask.id);
    this.device.after(50 + dice.upTo(6000), () => {
      const times = dice.chance(0.1) ? 2 : 1;
      for (let time = 0; time < times; time++) this.#say(message);
    });
  }

  #say(message: PhoneMessage): void {
    const said: Said = { message, verdict: null };
    this.said.push(said);
    this.#numbers.set(this.link.send(message), said);
  }

  #answer(): PhoneMessage | null {
    const { ask } = this.view!;
    const { dice } = this.#person;
    const answer = (answer: Answer): PhoneMessage => ({ kind: 'answer', ask: ask.id, answer });
    if (ask.kind === 'write') return answer({ kind: 'write', text: this.#person.imagine() });
    if (ask.kind !== 'pick') return null;
    // Not everyone wants to start, and hardly anyone to call it off.
    const shy = { start: 0.4, cancel: 0.02, playAgain: 0.4 };
    const open = ask.options.filter(
      ({ id, open }) => open && dice.chance(shy[id as keyof typeof shy] ?? 1),
    );
    return open.length === 0 ? null : answer({ kind: 'pick', option: dice.oneOf(open).id });
  }
}

function textOf({ message }: { message: PhoneMessage }): string {
  return JSON.stringify(message);
}

/** A player: windows come and go, what the phone keeps stays. */
export class Person {
  readonly name: string;
  readonly dice: World['dice'];
  /** All windows there ever were; the newest that is open plays. */
  readonly windows: Window[] = [];
  #kept: string | null = null;
  readonly unsent = {
    get: () => this.#kept,
    set: (text: string | null) => {
      this.#kept = text;
    },
  };
  readonly #world: World;
  #thoughts = 0;

  constructor(name: string, world: World) {
    this.name = name;
    this.#world = world;
    this.dice = world.dice;
  }

  get window(): Window {
    return this.windows.at(-1)!;
  }

  /** What waits on the shelf, but for what a window that was displaced left there. */
  get waiting(): string[] {
    const { messages } = JSON.parse(this.#kept ?? '{"messages":[]}') as {
      messages: { message: PhoneMessage }[];
    };
    const given = this.windows.filter(({ state }) => state.kind === 'displaced');
    const left = new Set(given.flatMap(({ said }) => said.map(textOf)));
    return messages.map(textOf).filter((text) => !left.has(text));
  }

  get said(): (Said & { window: Window })[] {
    return this.windows.flatMap((window) => window.said.map((said) => ({ ...said, window })));
  }

  identity(room: string): string {
    return identityIn(fromBase64url(room)!, this.name);
  }

  open(room: string): void {
    this.windows.push(new Window(this, this.#world, room));
  }

  profile(): PhoneMessage {
    const number = 1 + this.dice.below(12);
    return { kind: 'profile', name: this.name, face: { kind: 'offered', number } };
  }

  /** Unlike anything that was ever said. */
  imagine(): string {
    this.#thoughts += 1;
    const letters = Array.from({ length: 12 }, () => String.fromCharCode(97 + this.dice.below(26)));
    return `${letters.join('')} ${this.name} ${this.#thoughts}`;
  }
}
