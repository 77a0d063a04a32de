import type { Config } from '../config.ts';
import type { HostSignal, PhoneSignal, PhoneView, Verdict } from '../messages.ts';
import type { SessionKeys } from '../sealing/handshake.ts';
import { SealedChannel } from '../sealing/sealed-channel.ts';
import type { LinkHealth } from './phone-link.ts';
import { DirectDialler } from './direct-dialler.ts';
import { decodeJson, encodeJson, HostFrame } from './frame.ts';
import type { PhoneFrame } from './frame.ts';
import { longestRoundTrip, maximumPacket, pingEvery, relayPingEvery } from './link-limits.ts';
import type { Outbox } from './outbox.ts';
import { decodePacket, encodePacket, sessionLength } from './packet.ts';
import type { OpenPeer } from './peer.ts';
import type { WallClock } from './wall-clock.ts';

export type Way = 'relay' | 'direct';

/** Until the host is first heard, its session may not know of us: ask again soon. */
const openingPingEvery = 500;
/** A ping that was not answered by the time of the next is repeated faster. */
const unansweredPingEvery = 700;
/** While there is doubt. */
const doubtfulPingEvery = 400;
/** With nothing heard for so long, the host is silent. */
const silentAfter = 5000;
/** How long the host has to answer when there is doubt whether it still knows us. */
const doubtFor = 1000;

/** Pings whose time of leaving is remembered. */
const mostUnanswered = 32;

interface PhoneSessionEvents {
  view(view: PhoneView): void;
  signal(signal: HostSignal): void;
  verdict(message: number, verdict: Verdict): void;
  way(way: Way): void;
  /** Another window of this player has the seat; `since`: when it was opened or touched. */
  displaced(since: number): void;
  /** Nothing is heard any more: time to dial. The session may still come back. */
  silent(): void;
  /** The host has answered again. */
  heardAgain(): void;
}

export interface PhoneSessionParts {
  keys: SessionKeys;
  outbox: Outbox;
  relay: { connected: boolean; publish(bytes: Uint8Array): void };
  iceServers: Config['iceServers'];
  openPeer: OpenPeer | null;
  clock: WallClock;
  events: PhoneSessionEvents;
}

/** The phone's end of one session, over whichever way is open. Nothing of it outlives it. */
export class PhoneSession {
  readonly #parts: PhoneSessionParts;
  readonly #channel: SealedChannel;
  readonly #id: Uint8Array;
  readonly #direct: DirectDialler;
  #way: Way = 'relay';
  #heardAt: number;
  #heardAnything = false;
  #newest: { version: number; view: PhoneView; madeAt: number } | null = null;
  #pings = 0;
  #pingedAt: Record<Way, number> = { relay: -Infinity, direct: -Infinity };
  /** In doubt only the answer to a ping from `since` on counts: others may have been long on the way. */
  #doubt: { since: number; answerBy: number } | null = null;
  #silent = false;
  /** When the pings left that are not answered yet, by number. */
  readonly #leftAt = new Map<number, number>();
  readonly #took: Record<Way, number | null> = { relay: null, direct: null };
  #closed = false;

  constructor(parts: PhoneSessionParts) {
    this.#parts = parts;
    this.#channel = new SealedChannel(parts.keys);
    this.#id = parts.keys.transcript.slice(0, sessionLength);
    this.#heardAt = parts.clock.now();
    this.#direct = new DirectDialler(parts.iceServers, parts.openPeer, parts.clock, {
      signal: (attempt, data) => this.#send({ kind: 'peer', attempt, data }, 'relay'),
      opened: () => this.#ping('direct'),
      data: (bytes) => this.receive(bytes, 'direct'),
      closed: () => this.tick(),
    });
  }

  /** Call once, when the session is in place: its first frame is what opens it at the host. */
  begin(): void {
    this.#parts.outbox.beginSession();
    this.tick();
  }

  close(): void {
    this.#closed = true;
    this.#direct.close();
  }

  isSession(id: Uint8Array): boolean {
    return id.length === this.#id.length && id.every((byte, index) => byte === this.#id[index]);
  }

  signal(signal: PhoneSignal): void {
    this.#send({ kind: 'signal', signal });
  }

  get way(): Way {
    return this.#way;
  }

  /** How it is doing: milliseconds there and back on the present way, and since the host was heard. */
  health(): LinkHealth {
    return {
      roundTrip: this.#took[this.#way],
      heardAgo: this.#parts.clock.now() - this.#heardAt,
    };
  }

  /** Whether the host was heard within so many milliseconds. */
  heardWithin(milliseconds: number): boolean {
    return this.#parts.clock.now() - this.#heardAt <= milliseconds;
  }

  /** There is doubt: if the host does not answer soon, it is silent. */
  doubt(): void {
    this.#beginDoubt();
    this.#pingAllWays();
  }

  /** It has become too unlikely that the host is still there; only a fresh answer proves it. */
  fallSilent(): void {
    this.#silent = true;
    this.doubt();
    this.#parts.events.silent();
  }

  /** The relay was lost, or is there again. */
  relayChanged(): void {
    if (this.#parts.relay.connected) this.#ping('relay');
    this.tick();
  }

  receive(bytes: Uint8Array, way: Way): void {
    if (this.#closed || bytes.length > maximumPacket) return;
    const packet = decodePacket(bytes);
    if (packet?.kind !== 'frame' || !this.isSession(packet.session)) return;
    const plain = this.#channel.open(packet.body);
    if (!plain) return;
    const now = this.#parts.clock.now();
    this.#heardAt = now;
    this.#heardAnything = true;
    if (way === 'direct') this.#direct.health.heard(now);
    const frame = decodeJson(HostFrame, plain);
    if (frame?.kind === 'pong') this.#measure(frame.number, way);
    if (frame) this.#take(frame);
    this.#chooseWay();
  }

  /** Sends what is due. Called often, and at once after anything that may make something due. */
  tick(): void {
    if (this.#closed) return;
    const now = this.#parts.clock.now();
    if (!this.#silent && this.#isSilent(now)) this.fallSilent();
    this.#chooseWay();
    this.#pingWhatIsDue(now);
    for (const frame of this.#parts.outbox.takeDue(now)) this.#send(frame);
  }

  #isSilent(now: number): boolean {
    if (this.#doubt && now > this.#doubt.answerBy) return true;
    if (now - this.#heardAt > silentAfter) return true;
    return !this.#parts.relay.connected && !this.#direct.health.usable(now);
  }

  #beginDoubt(): void {
    this.#doubt ??= { since: this.#pings + 1, answerBy: this.#parts.clock.now() + doubtFor };
  }

  #answered(ping: number): void {
    if (!this.#doubt || ping < this.#doubt.since) return;
    this.#doubt = null;
    if (!this.#silent) return;
    this.#silent = false;
    this.#showNewest();
    this.#parts.events.heardAgain();
  }

  #chooseWay(): void {
    if (this.#closed) return;
    const way = this.#direct.health.usable(this.#parts.clock.now()) ? 'direct' : 'relay';
    if (way === this.#way) return;
    this.#way = way;
    this.#parts.outbox.resendNow();
    // The relay may have died unnoticed meanwhile.
    if (way === 'relay') this.doubt();
    else this.#ping(way);
    if (!this.#silent) this.#parts.events.way(way);
    this.tick();
  }

  #pingWhatIsDue(now: number): void {
    if (now - this.#pingedAt.relay >= this.#relayPingEvery(now)) this.#ping('relay');
    if (this.#direct.health.open && now - this.#pingedAt.direct >= pingEvery) this.#ping('direct');
  }

  #relayPingEvery(now: number): number {
    if (this.#silent) return pingEvery;
    if (!this.#heardAnything) return openingPingEvery;
    if (this.#doubt) return doubtfulPingEvery;
    if (this.#way === 'direct') return relayPingEvery;
    return now - this.#heardAt > pingEvery ? unansweredPingEvery : pingEvery;
  }

  #pingAllWays(): void {
    this.#ping('relay');
    if (this.#direct.health.open) this.#ping('direct');
  }

  #ping(way: Way): void {
    const at = this.#parts.clock.now();
    this.#pings += 1;
    this.#pingedAt[way] = at;
    this.#leftAt.set(this.#pings, at);
    this.#leftAt.delete(this.#pings - mostUnanswered);
    const took = this.#took[way];
    const viewed = this.#newest?.version ?? 0;
    this.#send(
      { kind: 'ping', number: this.#pings, viewed, ...(took === null ? {} : { took }) },
      way,
    );
  }

  #send(frame: PhoneFrame, way: Way = this.#way): void {
    const body = this.#channel.seal(encodeJson(frame));
    const bytes = encodePacket({ kind: 'frame', session: this.#id, body });
    if (way === 'direct') this.#direct.send(bytes);
    else this.#parts.relay.publish(bytes);
  }

  #measure(ping: number, way: Way): void {
    const leftAt = this.#leftAt.get(ping);
    if (leftAt === undefined) return;
    this.#leftAt.delete(ping);
    this.#took[way] = Math.min(Math.round(this.#parts.clock.now() - leftAt), longestRoundTrip);
  }

  #take(frame: HostFrame): void {
    const { events, outbox } = this.#parts;
    switch (frame.kind) {
      case 'verdict': {
        const message = outbox.settle(frame.number);
        if (message !== null) events.verdict(message, frame.verdict);
        break;
      }
      case 'view':
        this.#send({ kind: 'viewed', version: frame.version });
        this.#view(frame);
        break;
      case 'signal':
        events.signal(frame.signal);
        break;
      case 'peer':
        this.#direct.signal(frame.attempt, frame.data);
        break;
      case 'displaced':
        events.displaced(frame.since);
        break;
      case 'pong':
        this.#answered(frame.number);
        break;
    }
  }

  #view({ version, view, age }: HostFrame & { kind: 'view' }): void {
    if (this.#newest && version <= this.#newest.version) return;
    this.#newest = { version, view, madeAt: this.#parts.clock.now() - age };
    this.#showNewest();
    this.#direct.begin();
  }

  #showNewest(): void {
    if (!this.#newest) return;
    const { view, madeAt } = this.#newest;
    this.#parts.events.view(aged(view, this.#parts.clock.now() - madeAt));
  }
}

/** The view with its clock set to now, `age` real milliseconds after the host made it. */
function aged(view: PhoneView, age: number): PhoneView {
  const { now, rate, running } = view.clock;
  if (!running) return view;
  return { ...view, clock: { now: Math.round(now + age * rate), rate, running } };
}
