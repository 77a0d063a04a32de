import type { Config } from '../../../shared/config.ts';
import { DirectHealth } from '../../../shared/link/direct-health.ts';
import { decodeJson, encodeJson, PhoneFrame } from '../../../shared/link/frame.ts';
import type { HostFrame } from '../../../shared/link/frame.ts';
import { maximumView } from '../../../shared/link/link-limits.ts';
import { encodePacket } from '../../../shared/link/packet.ts';
import type { PeerSignal } from '../../../shared/link/peer.ts';
import type { HostSignal, PhoneSignal, PhoneView } from '../../../shared/messages.ts';
import { SealedChannel } from '../../../shared/sealing/sealed-channel.ts';
import { toBase64url } from '../../../shared/sealing/base64url.ts';
import type { Allowance } from './allowance.ts';
import type { HalfOpen } from './door.ts';
import type { DropReason } from './drop-reason.ts';
import type { PeerPort } from './host-link.ts';
import { Inbox } from './inbox.ts';
import type { Incoming } from './inbox.ts';
import { ViewSlot } from './view-slot.ts';

/** A phone that has been silent for so long is sent nothing until it is heard again. */
const quietAfter = 10_000;
/** Milliseconds between a phone's tries at a peer connection; an honest one waits longer. */
const peerEvery = 2000;

export interface HostSessionParts {
  halfOpen: HalfOpen;
  now(): number;
  /** What this phone may send, over all its sessions. */
  allowance(): Allowance;
  iceServers: Config['iceServers'];
  peers: PeerPort;
  /** To the phone's return topic, over the broker it was last heard on. */
  publish(bytes: Uint8Array): void;
  message(incoming: Incoming): void;
  signal(signal: PhoneSignal): void;
  dropped(reason: DropReason): void;
}

/** The host's end of one open session. Nothing of it outlives it. */
export class HostSession {
  /** Names the session, and its peer connections. */
  readonly id: string;
  readonly halfOpen: HalfOpen;
  readonly #inbox = new Inbox();
  heardAt: number;
  readonly #parts: HostSessionParts;
  readonly #channel: SealedChannel;
  readonly #view = new ViewSlot();
  readonly #direct = new DirectHealth();
  #wasDirect = false;
  /** Milliseconds there and back, as the phone has measured them. */
  readonly #took: { relay: number | null; direct: number | null } = { relay: null, direct: null };
  #attempt = 0;
  #attemptAt = -Infinity;
  #toldDisplacedAt = -Infinity;

  constructor(parts: HostSessionParts) {
    const now = parts.now();
    this.#parts = parts;
    this.halfOpen = parts.halfOpen;
    this.id = toBase64url(parts.halfOpen.session);
    this.#channel = new SealedChannel(parts.halfOpen.keys);
    this.heardAt = now;
  }

  /** What was sealed; null for a frame that is not genuine, or was heard before. */
  open(body: Uint8Array): Uint8Array | null {
    return this.#channel.open(body);
  }

  /** A genuine frame's content. Limits are here, behind the seal: forgers cannot use them up. */
  take(plain: Uint8Array, way: 'relay' | 'direct'): void {
    const now = this.#parts.now();
    this.heardAt = now;
    if (way === 'direct') this.#direct.heard(now);
    if (!this.#parts.allowance().takeFrame(plain.length, now)) {
      this.#parts.dropped('too much');
      return;
    }
    const frame = decodeJson(PhoneFrame, plain);
    if (!frame) this.#parts.dropped('not a frame');
    else if (this.#parts.allowance().isBarred(now)) this.#handleBarred(frame, way);
    else this.#handle(frame, way);
    this.tick();
  }

  /** A phone that is put out may know that it is, and no more. */
  #handleBarred(frame: PhoneFrame, way: 'relay' | 'direct'): void {
    if (frame.kind === 'ping' || frame.kind === 'viewed') this.#handle(frame, way);
    else this.#parts.dropped('barred');
  }

  #handle(frame: PhoneFrame, way: 'relay' | 'direct'): void {
    switch (frame.kind) {
      case 'message': {
        const verdict = this.#inbox.verdictOf(frame.number);
        if (verdict) this.#send({ kind: 'verdict', number: frame.number, verdict });
        else if (!this.#parts.allowance().takeMessage(this.#parts.now()))
          this.#parts.dropped('too much');
        else if (!this.#inbox.put(frame)) this.#parts.dropped('out of reach');
        for (const incoming of this.#inbox.takeReady()) this.#parts.message(incoming);
        break;
      }
      case 'signal':
        this.#parts.signal(frame.signal);
        break;
      case 'ping':
        if (frame.took !== undefined) this.#took[way] = frame.took;
        this.#send({ kind: 'pong', number: frame.number }, way);
        this.#view.phoneHas(frame.viewed, this.#parts.now());
        break;
      case 'viewed':
        this.#view.acknowledge(frame.version);
        break;
      case 'peer':
        this.#peerSignalled(frame.attempt, frame.data);
        break;
    }
  }

  settle(number: number, verdict: Parameters<Inbox['settle']>[1]): void {
    this.#inbox.settle(number, verdict);
    this.#send({ kind: 'verdict', number, verdict });
  }

  view(view: PhoneView): void {
    if (new TextEncoder().encode(JSON.stringify(view)).length > maximumView) {
      this.#parts.dropped('view too large');
      return;
    }
    this.#view.put(view, this.#parts.now());
    this.tick();
  }

  signal(signal: HostSignal): void {
    this.#send({ kind: 'signal', signal });
  }

  /** Tells the phone that a newer window plays, and since when; at most once a second. */
  tellDisplaced(by: number): void {
    const now = this.#parts.now();
    if (now - this.#toldDisplacedAt < 1000) return;
    this.#toldDisplacedAt = now;
    this.#send({ kind: 'displaced', since: by });
  }

  /** Sends what is due. */
  tick(): void {
    const now = this.#parts.now();
    const isDirect = this.#direct.usable(now);
    if (isDirect !== this.#wasDirect) {
      this.#wasDirect = isDirect;
      this.#view.resendNow();
    }
    const view = now - this.heardAt > quietAfter ? null : this.#view.takeDue(now);
    if (view) this.#send(view);
  }

  get way(): 'relay' | 'direct' {
    return this.#direct.usable(this.#parts.now()) ? 'direct' : 'relay';
  }

  get roundTrip(): number | null {
    return this.#took[this.way];
  }

  /** Only the newest of a session's peer connections counts. */
  get peer(): string | null {
    return this.#attempt === 0 ? null : `${this.id}.${this.#attempt}`;
  }

  peerSignal(data: PeerSignal): void {
    this.#send({ kind: 'peer', attempt: this.#attempt, data }, 'relay');
  }

  peerOpen(): void {
    this.#direct.opened();
  }

  peerClosed(): void {
    this.#direct.closed();
    this.tick();
  }

  closePeer(): void {
    if (this.peer) this.#parts.peers.close(this.peer);
    this.#direct.closed();
  }

  #peerSignalled(attempt: number, data: PeerSignal): void {
    if (attempt < this.#attempt) return;
    if (attempt > this.#attempt) {
      const now = this.#parts.now();
      if (now - this.#attemptAt < peerEvery) {
        this.#parts.dropped('too much');
        return;
      }
      this.closePeer();
      this.#attemptAt = now;
      this.#attempt = attempt;
      this.#parts.peers.dial(this.peer!, this.#parts.iceServers);
    }
    this.#parts.peers.signal(this.peer!, data);
  }

  #send(frame: HostFrame, wanted?: 'relay' | 'direct'): void {
    const way = wanted ?? (this.#direct.usable(this.#parts.now()) ? 'direct' : 'relay');
    const body = this.#channel.seal(encodeJson(frame));
    const bytes = encodePacket({ kind: 'frame', session: this.halfOpen.session, body });
    if (way === 'direct' && this.peer) {
      this.#parts.peers.send(this.peer, bytes);
    } else {
      this.#parts.publish(bytes);
    }
  }
}
