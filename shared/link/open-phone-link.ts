import { fromBase64url, toBase64url } from '../sealing/base64url.ts';
import { identityIn } from '../sealing/identity.ts';
import { browserRandom } from '../sealing/random.ts';
import type { Random } from '../sealing/random.ts';
import type { OpenBroker } from './broker.ts';
import { tickEvery } from './link-limits.ts';
import { Outbox } from './outbox.ts';
import { decodePacket } from './packet.ts';
import { openPahoBroker } from './paho-broker.ts';
import type { OpenPeer } from './peer.ts';
import { PhoneDial } from './phone-dial.ts';
import type { LinkState, PhoneLink, PhoneLinkOptions } from './phone-link.ts';
import { PhoneSession } from './phone-session.ts';
import { openSimplePeer } from './simple-peer.ts';
import { browserWakeCalls } from './wake-calls.ts';
import type { WakeCalls } from './wake-calls.ts';
import { browserClock } from './wall-clock.ts';
import type { WallClock } from './wall-clock.ts';

/** A session heard within this is only asked whether it still lives; pings come every 2 s. */
const trustedFor = 3000;
/** A dial that is younger is not begun again. */
const freshDial = 1000;
/** A dial without a welcome for so long may sit on dead sockets: begin anew. */
const dialFor = 15_000;

/** What a link needs of the world around it. */
export interface PhoneWorld {
  clock: WallClock;
  random: Random;
  openBroker: OpenBroker;
  openPeer: OpenPeer;
  wakeCalls: WakeCalls;
}

function browserWorld(): PhoneWorld {
  return {
    clock: browserClock(),
    random: browserRandom,
    openBroker: openPahoBroker,
    openPeer: openSimplePeer,
    wakeCalls: browserWakeCalls,
  };
}

type Life =
  | { kind: 'dialling'; dial: PhoneDial; since: number }
  | { kind: 'linked'; dial: PhoneDial; session: PhoneSession }
  | { kind: 'displaced' }
  | { kind: 'closed' };

/** Opens the phone's end of the link, which dials at once. Throws when `room` is no room's key. */
export function openPhoneLink(options: PhoneLinkOptions, world = browserWorld()): PhoneLink {
  const roomKey = fromBase64url(options.room);
  if (roomKey?.length !== 32) throw new Error('This is no key of a room.');
  const identity = identityIn(roomKey, options.player);
  const outbox = new Outbox(toBase64url(world.random(9)));
  const { clock } = world;
  const { events } = options;
  let life: Life = { kind: 'closed' };
  let attempt = 0;
  let hastenedAt = -Infinity;

  const hangUp = () => {
    if (life.kind === 'linked') life.session.close();
    if (life.kind === 'linked' || life.kind === 'dialling') life.dial.close();
  };

  const startDialling = () => {
    hangUp();
    attempt += 1;
    const dialling = (step: 'broker' | 'hello' | 'welcome'): LinkState => ({
      kind: 'dialling',
      step,
      attempt,
    });
    const dial: PhoneDial = new PhoneDial(
      { roomKey, identity, brokers: options.brokers, ...world },
      {
        reached: () => events.state(dialling('hello')),
        repeated: (said) => {
          attempt += 1;
          events.state(dialling(said ? 'welcome' : 'broker'));
        },
        welcomed: (keys, relay) => {
          const session = new PhoneSession({
            keys,
            outbox,
            relay,
            iceServers: options.iceServers,
            openPeer: world.openPeer,
            clock,
            events: {
              ...events,
              way: (way) => events.state({ kind: 'linked', way }),
              lost: startDialling,
              displaced: () => {
                hangUp();
                life = { kind: 'displaced' };
                events.state(life);
              },
            },
          });
          attempt = 0;
          life = { kind: 'linked', dial, session };
          session.begin();
          events.state({ kind: 'linked', way: 'relay' });
        },
        packet: (bytes) => receive(bytes),
        relayChanged: () => {
          if (life.kind === 'linked') life.session.tick();
        },
      },
    );
    life = { kind: 'dialling', dial, since: clock.now() };
    events.state(dialling('broker'));
  };

  const receive = (bytes: Uint8Array) => {
    const packet = decodePacket(bytes);
    if (packet?.kind !== 'dialAgain') {
      if (life.kind === 'linked') life.session.receive(bytes, 'relay');
    } else if (life.kind === 'linked') {
      // Anyone at the broker can send this, so it does no more than raise a doubt.
      if (!packet.session || life.session.isSession(packet.session)) life.session.doubt();
    } else if (life.kind === 'dialling' && clock.now() - hastenedAt >= freshDial) {
      hastenedAt = clock.now();
      life.dial.hasten();
    }
  };

  const wake = () => {
    if (life.kind === 'linked') {
      if (life.session.heardWithin(trustedFor)) life.session.doubt();
      else startDialling();
    } else if (life.kind === 'dialling' && clock.now() - life.since > freshDial) {
      startDialling();
    }
  };

  const tick = () => {
    if (life.kind === 'linked') life.session.tick();
    if (life.kind === 'dialling' && clock.now() - life.since > dialFor) startDialling();
    callOffTick = clock.after(tickEvery, tick);
  };
  let callOffTick = clock.after(tickEvery, tick);
  const stopWakeCalls = world.wakeCalls(wake);
  startDialling();

  return {
    send(message) {
      const number = outbox.add(message);
      if (life.kind === 'linked') life.session.tick();
      return number;
    },
    signal(signal) {
      if (life.kind === 'linked') life.session.signal(signal);
    },
    dial() {
      if (life.kind === 'displaced') startDialling();
      else wake();
    },
    close() {
      hangUp();
      life = { kind: 'closed' };
      callOffTick();
      stopWakeCalls();
    },
  };
}
