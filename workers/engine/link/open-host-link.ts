import type { Config } from '../../../shared/config.ts';
import type { OpenBroker } from '../../../shared/link/broker.ts';
import { maximumPacket, tickEvery } from '../../../shared/link/link-limits.ts';
import { decodePacket, encodePacket } from '../../../shared/link/packet.ts';
import type { Packet } from '../../../shared/link/packet.ts';
import { openPahoBroker } from '../../../shared/link/paho-broker.ts';
import type { PeerSignal } from '../../../shared/link/peer.ts';
import { roomTopics } from '../../../shared/link/topics.ts';
import type { WakeCalls } from '../../../shared/link/wake-calls.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';
import { toBase64url } from '../../../shared/sealing/base64url.ts';
import { browserRandom } from '../../../shared/sealing/random.ts';
import type { Random } from '../../../shared/sealing/random.ts';
import { keyPairOf, newKeyPair } from '../../../shared/sealing/key-pair.ts';
import type { KeyPair } from '../../../shared/sealing/key-pair.ts';
import { Attendance } from './attendance.ts';
import type { Caller } from './caller.ts';
import { CallerBook } from './caller-book.ts';
import { Door } from './door.ts';
import type { HalfOpen } from './door.ts';
import { openHostBrokers } from './host-brokers.ts';
import type { HostLink, HostLinkEvents, Identity, PeerPort } from './host-link.ts';
import { HostSession } from './host-session.ts';
import { reportOn } from './report-on.ts';
import { SessionBook } from './session-book.ts';
import { workerWakeCalls } from './worker-wake-calls.ts';
import { TokenBucket } from './token-bucket.ts';

/** How often, in a second, the host answers frames of sessions it does not know. */
const dialAgainsPerSecond = 4;
/** While somebody was heard within this, the host is not deaf, whatever its brokers are. */
const hearsFor = 3000;

/** A room's key pair, and its public key as the link's fragment carries it. */
export interface RoomKeys extends KeyPair {
  room: string;
}

export function createRoomKeys(random = browserRandom): RoomKeys {
  return named(newKeyPair(random));
}

/** The keys of a room that was opened before. */
export function roomKeysOf(secretKey: Uint8Array): RoomKeys {
  return named(keyPairOf(secretKey));
}

function named(keys: KeyPair): RoomKeys {
  return { ...keys, room: toBase64url(keys.publicKey) };
}

export interface HostLinkOptions {
  keys: KeyPair;
  /** Addresses of brokers, absolute (ws:// or wss://). */
  brokers: string[];
  iceServers: Config['iceServers'];
  peers: PeerPort;
  events: HostLinkEvents;
}

/** What a link needs of the world around it. */
export interface HostWorld {
  clock: WallClock;
  random: Random;
  openBroker: OpenBroker;
  wakeCalls: WakeCalls;
}

function workerWorld(): HostWorld {
  return {
    clock: browserClock(),
    random: browserRandom,
    openBroker: openPahoBroker,
    wakeCalls: workerWakeCalls,
  };
}

/** Opens the host's end of all links of a room. */
export function openHostLink(options: HostLinkOptions, world = workerWorld()): HostLink {
  const { events } = options;
  const { clock } = world;
  const topics = roomTopics(options.keys.publicKey);
  const { iceServers } = options;
  const attendance = new Attendance(clock.now());
  let heardAt = -Infinity;
  const dialAgains = new TokenBucket(dialAgainsPerSecond, dialAgainsPerSecond, clock.now());
  const sessions = new SessionBook();
  const callers = new CallerBook(clock.now());
  const door = new Door(
    options.keys,
    { iceServers },
    world.random,
    clock.now(),
    (identity) => callers.find(identity)?.allowance ?? null,
  );
  /** The broker each session was last heard on. */
  const brokerOf = new WeakMap<HalfOpen, number>();

  const brokers = openHostBrokers(options.brokers, topics, world, {
    packet: (broker, bytes) => receive(bytes, broker),
    health: (health) => events.brokers(health),
  });

  const receive = (bytes: Uint8Array, broker: number) => {
    const packet = bytes.length > maximumPacket ? null : decodePacket(bytes);
    if (packet?.kind === 'hello') hear(packet.body, broker);
    else if (packet?.kind === 'frame') takeFrame(packet, broker);
    else events.dropped(bytes.length > maximumPacket ? 'packet too large' : 'not a packet');
  };

  const hear = (hello: Uint8Array, broker: number) => {
    const heard = door.hear(hello, clock.now());
    if (typeof heard === 'string') {
      events.dropped(heard);
      return;
    }
    brokerOf.set(heard, broker);
    const welcome = encodePacket({ kind: 'welcome', body: heard.welcome });
    brokers.publish(broker, topics.down(heard.returnName), welcome);
  };

  const takeFrame = (packet: Packet & { kind: 'frame' }, broker: number) => {
    const id = toBase64url(packet.session);
    const known = sessions.find(id);
    if (!known) {
      const halfOpen = door.find(packet.session);
      if (halfOpen) takeUp(halfOpen, packet.body, broker);
      else unknown(packet.session);
      return;
    }
    if (!isWorthOpening(known.session)) {
      events.dropped('barred');
      return;
    }
    const plain = known.session.open(packet.body);
    if (!plain) events.dropped('frame refused');
    else if (known.displaced) tellDisplaced(known.session);
    else {
      brokerOf.set(known.session.halfOpen, broker);
      take(known.session, plain, 'relay');
    }
  };

  const isWorthOpening = ({ halfOpen }: HostSession): boolean => {
    const allowance = callers.find(halfOpen.identity)?.allowance;
    const now = clock.now();
    return !allowance?.isBarred(now) || allowance.takeTrickle(now);
  };

  const take = (session: HostSession, plain: Uint8Array, way: 'relay' | 'direct') => {
    heardAt = clock.now();
    const caller = callers.find(session.halfOpen.identity);
    if (caller) caller.silence = 0;
    session.take(plain, way);
  };

  const tellDisplaced = (session: HostSession) => {
    const playing = callers.find(session.halfOpen.identity)?.session;
    if (playing) session.tellDisplaced(playing.halfOpen.windowSince);
  };

  const unknown = (session: Uint8Array) => {
    events.dropped('unknown session');
    if (!dialAgains.take(1, clock.now())) return;
    brokers.tellAll(encodePacket({ kind: 'dialAgain', session: session.slice() }));
  };

  /**
   * The first frame of a half-open session opens it, and displaces the one before: unless that is of
   * a newer window, of which this one has not been told yet.
   */
  const takeUp = (halfOpen: HalfOpen, body: Uint8Array, broker: number) => {
    const session = newSession(halfOpen);
    const plain = session.open(body);
    if (!plain) {
      events.dropped('frame refused');
      return;
    }
    door.takenUp(halfOpen);
    const caller = callers.enter(halfOpen.identity, clock.now(), {
      ...events,
      forgotten: ({ session }) => session && sessions.forget(session),
    });
    if (typeof caller === 'string') {
      events.dropped(caller);
      return;
    }
    brokerOf.set(halfOpen, broker);
    if (caller.session && caller.session.halfOpen.windowSince > halfOpen.windowSince) {
      sessions.displace(session);
      tellDisplaced(session);
      return;
    }
    arrive(caller, session);
    take(session, plain, 'relay');
  };

  const newSession = (halfOpen: HalfOpen): HostSession => {
    const { identity, returnName } = halfOpen;
    const session: HostSession = new HostSession({
      halfOpen,
      now: clock.now,
      // It is heard only while its caller is in the book.
      allowance: () => callers.find(identity)!.allowance,
      iceServers,
      peers: options.peers,
      publish: (bytes) =>
        brokers.publish(brokerOf.get(halfOpen) ?? 0, topics.down(returnName), bytes),
      message: ({ number, id, message }) =>
        callers.find(identity)?.handle({
          id,
          message,
          settle: (verdict) => session.settle(number, verdict),
        }),
      signal: (signal) => events.signal(identity, signal),
      dropped: events.dropped,
    });
    return session;
  };

  const arrive = (caller: Caller, session: HostSession) => {
    const { identity } = session.halfOpen;
    const before = caller.session;
    if (before) {
      before.tellDisplaced(session.halfOpen.windowSince);
      sessions.displace(before);
      // Not at once: the word may be on its way over that very connection.
      clock.after(1000, () => before.closePeer());
    }
    sessions.add(session);
    caller.session = session;
    if (caller.presence !== 'here') {
      caller.presence = 'here';
      events.presence([{ identity, presence: 'here' }]);
    }
    events.arrived(identity);
  };

  const tellBarred = (identity: Identity, caller: Caller, now: number) => {
    const barred = caller.allowance.isBarred(now);
    if (barred === caller.barred) return;
    caller.barred = barred;
    events.barred(identity, barred);
  };

  const tick = () => {
    const now = clock.now();
    door.forgetOld(now);
    for (const session of sessions.open) session.tick();
    brokers.tick();
    for (const [identity, caller] of callers.all) {
      if (caller.session) tellBarred(identity, caller, now);
    }
    const canHear = brokers.anyConnected || now - heardAt <= hearsFor;
    const { changes, slept } = attendance.look(now, canHear, callers.all);
    if (changes.length > 0) events.presence(changes);
    if (slept) brokers.doubt();
    callOffTick = clock.after(tickEvery, tick);
  };
  let callOffTick = clock.after(tickEvery, tick);
  const stopWakeCalls = world.wakeCalls(() => brokers.doubt());

  return {
    view: (identity, view) => callers.find(identity)?.session?.view(view),
    signal: (identity, signal) => callers.find(identity)?.session?.signal(signal),
    report: () => reportOn(callers, door, clock.now()),
    peerSignal: (peer, data) => sessions.withPeer(peer)?.peerSignal(data as PeerSignal),
    peerOpen: (peer) => sessions.withPeer(peer)?.peerOpen(),
    peerClosed: (peer) => sessions.withPeer(peer)?.peerClosed(),
    peerData(peer, bytes) {
      const session = sessions.withPeer(peer);
      const packet = bytes.length > maximumPacket ? null : decodePacket(bytes);
      if (packet?.kind !== 'frame' || session?.id !== toBase64url(packet.session)) {
        events.dropped('not a packet');
        return;
      }
      if (!isWorthOpening(session)) {
        events.dropped('barred');
        return;
      }
      const plain = session.open(packet.body);
      if (plain) take(session, plain, 'direct');
      else events.dropped('frame refused');
    },
    close() {
      callOffTick();
      stopWakeCalls();
      brokers.close();
      for (const session of sessions.open) session.closePeer();
    },
  };
}
