import { WebSocket } from 'ws';
import { openPhoneLink } from '../../../shared/link/open-phone-link.ts';
import { openPahoBroker } from '../../../shared/link/paho-broker.ts';
import type { PhoneLink } from '../../../shared/link/phone-link.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import type { PhoneView } from '../../../shared/messages.ts';
import { parseRoomFragment } from '../../../shared/room-link.ts';
import { browserRandom } from '../../../shared/sealing/random.ts';
import { blankUnsent } from '../../kit/link/link-rig.ts';

/** What has come through one WebSocket of this process, and gone out. */
interface Traffic {
  received: number;
  sent: number;
}

const nobody = () => undefined;
/** Real milliseconds; a person needs longer. */
const thinking = 1500;

/** Phones that are nothing but their links, as a phone's page has them, in this process. */
export class Crowd {
  readonly phones: CrowdPhone[] = [];

  /** `link`: of the room, as it stands in the code. */
  enter(link: string, player: string, watches: boolean): CrowdPhone {
    const phone = new CrowdPhone(link, player, watches);
    this.phones.push(phone);
    return phone;
  }

  async until(has: (phone: CrowdPhone) => boolean): Promise<void> {
    await Promise.all(this.phones.map((phone) => phone.until(() => has(phone))));
  }

  /** When the last of them had what it was last asked about. */
  get last(): number {
    return Math.max(...this.phones.map(({ viewedAt }) => viewedAt));
  }

  /** Bytes that each phone has received and sent so far. */
  get traffic(): Traffic[] {
    return this.phones.map(({ traffic }) => ({ ...traffic }));
  }

  close(): void {
    for (const { link } of this.phones) link.close();
  }
}

class CrowdPhone {
  readonly link: PhoneLink;
  readonly traffic: Traffic = { received: 0, sent: 0 };
  view: PhoneView | null = null;
  /** When the newest view came, as `performance.now()` tells it. */
  viewedAt = 0;
  #plays = false;
  #answered = '';
  #waiting: (() => void) | null = null;

  constructor(address: string, player: string, watches: boolean) {
    const room = parseRoomFragment(new URL(address).hash)?.room ?? '';
    const counted = this.traffic;
    // The package takes the global's; each phone's counts for itself.
    globalThis.WebSocket = class extends WebSocket {
      constructor(...words: ConstructorParameters<typeof WebSocket>) {
        super(...words);
        this.on('message', (bytes: Buffer | ArrayBuffer) => {
          counted.received += bytes.byteLength;
        });
      }
      override send(bytes: Buffer | ArrayBuffer): void {
        counted.sent += bytes.byteLength;
        super.send(bytes);
      }
    } as unknown as typeof globalThis.WebSocket;
    this.link = openPhoneLink(
      {
        room,
        player,
        brokers: [`ws://${new URL(address).host}/mqtt`],
        iceServers: [],
        unsent: blankUnsent(),
        events: { view: (view) => this.#see(view), signal: nobody, verdict: nobody, state: nobody },
      },
      {
        clock: browserClock(),
        date: () => Date.now(),
        random: browserRandom,
        openBroker: openPahoBroker,
        openPeer: () => ({ signal: nobody, send: nobody, close: nobody }),
        wakeCalls: () => nobody,
      },
    );
    this.link.send(
      watches
        ? { kind: 'profile', watch: true }
        : { kind: 'profile', name: player, face: { kind: 'offered', number: 1 } },
    );
  }

  /** From now on it answers what is asked, after a moment's thought. */
  play(): void {
    this.#plays = true;
    if (this.view) this.#answer(this.view);
  }

  rest(): void {
    this.#plays = false;
  }

  until(has: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = () => {
        if (!has()) return;
        this.#waiting = null;
        resolve();
      };
      this.#waiting();
    });
  }

  #see(view: PhoneView): void {
    this.view = view;
    this.viewedAt = performance.now();
    this.#waiting?.();
    if (this.#plays) this.#answer(view);
  }

  #answer({ ask, seat }: PhoneView): void {
    if (ask.id === this.#answered || (ask.kind !== 'write' && ask.kind !== 'pick')) return;
    this.#answered = ask.id;
    const open = ask.kind === 'pick' ? ask.options.filter(({ open }) => open) : [];
    const option = open[Math.floor(Math.random() * open.length)];
    const text = `a pig of ${seat} ${Math.random().toString(36).slice(2, 8)} on a hill in the rain`;
    setTimeout(
      () => {
        if (!this.#plays) return;
        if (ask.kind === 'write') this.#send(ask.id, { kind: 'write', text });
        else if (option) this.#send(ask.id, { kind: 'pick', option: option.id });
      },
      thinking * (1 + Math.random()),
    );
  }

  #send(ask: string, answer: { kind: 'write'; text: string } | { kind: 'pick'; option: string }) {
    this.link.send({ kind: 'answer', ask, answer });
  }
}
