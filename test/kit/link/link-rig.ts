import { memoryNetwork } from '../../../shared/link/memory-broker.ts';
import { openPhoneLink } from '../../../shared/link/open-phone-link.ts';
import type { Peer } from '../../../shared/link/peer.ts';
import type { LinkState, PhoneLink } from '../../../shared/link/phone-link.ts';
import type { UnsentShelf } from '../../../shared/link/unsent-messages.ts';
import type { PhoneMessage, PhoneView, Verdict } from '../../../shared/messages.ts';
import type { HostLink, HostLinkEvents, PeerPort } from '../../../workers/engine/link/host-link.ts';
import { createRoomKeys, openHostLink } from '../../../workers/engine/link/open-host-link.ts';
import { FakeClock } from './fake-clock.ts';
import { MemoryPeers } from './memory-peers.ts';
import { sampleView } from './sample-view.ts';
import { seededRandom } from './seeded-random.ts';

export const taken: Verdict = { verdict: 'taken', problem: null };

export function answer(text: string): PhoneMessage {
  return { kind: 'answer', ask: `ask ${text}`, answer: { kind: 'write', text } };
}

export function textOf(message: PhoneMessage): string {
  return message.kind === 'answer' && message.answer.kind === 'write' ? message.answer.text : '';
}

export interface RigHost {
  link: HostLink;
  arrivals: string[];
  heard: { identity: string; text: string }[];
  presences: string[];
  dropped: string[];
  wake(): void;
}

export interface RigPhone {
  link: PhoneLink;
  views: PhoneView[];
  verdicts: { message: number; verdict: Verdict }[];
  states: LinkState[];
  wake(): void;
}

/** A shelf with nothing on it. */
export function blankUnsent(): UnsentShelf {
  let kept: string | null = null;
  return {
    get: () => kept,
    set: (text) => {
      kept = text;
    },
  };
}

/** A room, its phones and the network between them, in memory and in a time of their own. */
export class LinkRig {
  readonly clock = new FakeClock();
  readonly network = memoryNetwork(this.clock);
  readonly peers = new MemoryPeers(this.clock);
  readonly keys;
  brokers = ['ws://one/mqtt'];
  #seed: number;

  constructor(seed = 1) {
    this.#seed = seed;
    this.keys = createRoomKeys(seededRandom(seed));
  }

  get #random() {
    this.#seed += 7919;
    return seededRandom(this.#seed);
  }

  host(override: Partial<HostLinkEvents> = {}): RigHost {
    const arrivals: string[] = [];
    const heard: RigHost['heard'] = [];
    const presences: string[] = [];
    const dropped: string[] = [];
    let wake: () => void = () => undefined;
    const link: HostLink = openHostLink(
      {
        keys: this.keys,
        brokers: this.brokers,
        iceServers: [],
        peers: this.#port(() => link),
        events: {
          arrived: (identity) => {
            arrivals.push(identity);
            link.view(identity, sampleView('welcome'));
          },
          message: (identity, message) => {
            heard.push({ identity, text: textOf(message) });
            return taken;
          },
          signal: () => undefined,
          presence: (changes) => presences.push(...changes.map(({ presence }) => presence)),
          barred: () => undefined,
          brokers: () => undefined,
          dropped: (reason) => dropped.push(reason),
          ...override,
        },
      },
      {
        clock: this.clock,
        random: this.#random,
        openBroker: this.network.openAs('host'),
        wakeCalls: (call) => {
          wake = call;
          return () => undefined;
        },
      },
    );
    return { link, arrivals, heard, presences, dropped, wake: () => wake() };
  }

  phone(player: string, brokers = this.brokers, unsent = blankUnsent()): RigPhone {
    const views: PhoneView[] = [];
    const verdicts: RigPhone['verdicts'] = [];
    const states: LinkState[] = [];
    let wake: () => void = () => undefined;
    const link = openPhoneLink(
      {
        room: this.keys.room,
        player,
        brokers,
        iceServers: [],
        unsent,
        events: {
          view: (view) => views.push(view),
          signal: () => undefined,
          verdict: (message, verdict) => verdicts.push({ message, verdict }),
          state: (state) => states.push(state),
        },
      },
      {
        clock: this.clock,
        random: this.#random,
        date: this.clock.now,
        openBroker: this.network.openAs(player),
        openPeer: this.peers.openAs(player),
        wakeCalls: (call) => {
          wake = call;
          return () => undefined;
        },
      },
    );
    return { link, views, verdicts, states, wake: () => wake() };
  }

  /** The page's part, with peers in memory. */
  #port(link: () => HostLink): PeerPort {
    const held = new Map<string, Peer>();
    return {
      dial: (name) => {
        held.set(
          name,
          this.peers.open(
            { initiator: false, iceServers: [] },
            {
              signal: (data) => link().peerSignal(name, data),
              open: () => link().peerOpen(name),
              data: (bytes) => link().peerData(name, bytes),
              closed: () => link().peerClosed(name),
            },
          ),
        );
      },
      signal: (name, data) => held.get(name)?.signal(data as Record<string, unknown>),
      send: (name, bytes) => held.get(name)?.send(bytes),
      close: (name) => held.get(name)?.close(),
    };
  }
}
