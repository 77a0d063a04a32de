import { fromBase64url, toBase64url } from '../sealing/base64url.ts';
import type { SessionKeys } from '../sealing/handshake.ts';
import { identityIn } from '../sealing/identity.ts';
import type { PhoneMessage } from '../messages.ts';
import type { Random } from '../sealing/random.ts';
import type { WelcomePayload } from './frame.ts';
import { maximumMessage, tickEvery } from './link-limits.ts';
import { Outbox } from './outbox.ts';
import { decodePacket } from './packet.ts';
import { PhoneDial } from './phone-dial.ts';
import type { DialledBroker } from './phone-dial.ts';
import type { LinkState, PhoneLink, PhoneLinkOptions } from './phone-link.ts';
import { PhoneSession } from './phone-session.ts';
import { browserWorld } from './phone-world.ts';
import { UnsentMessages } from './unsent-messages.ts';

/** A session heard within this is only asked whether it still lives; pings come every 2 s. */
const trustedFor = 3000;
/** A dial that is younger is not begun again, for calls come in swarms; it is when it is older. */
const freshDial = 1000;
/** A dial without a welcome for so long may sit on dead sockets: begin anew. */
const dialFor = 15_000;

/** A session and the dial that led to it, which holds its relay. */
interface Linked {
  session: PhoneSession;
  dial: PhoneDial;
}

type Life =
  /**
   * `before`: the session that fell silent. It is kept, for its channel may heal sooner. `until`: when
   * to begin anew.
   */
  | { kind: 'dialling'; dial: PhoneDial; since: number; until: number; before: Linked | null }
  | ({ kind: 'linked' } & Linked)
  /** `by`: since when the window plays that has the seat. */
  | { kind: 'displaced'; by: number }
  | { kind: 'closed' };

/** Opens the phone's end of the link, which dials at once. Throws when `room` is no room's key. */
export function openPhoneLink(options: PhoneLinkOptions, world = browserWorld()): PhoneLink {
  const roomKey = fromBase64url(options.room);
  if (roomKey?.length !== 32) throw new Error('This is no key of a room.');
  const identity = identityIn(roomKey, options.player);
  const unsent = new UnsentMessages(options.unsent, options.room);
  const outbox = new Outbox(toBase64url(world.random(9)), unsent);
  const { clock } = world;
  const { events } = options;
  let life: Life = { kind: 'closed' };
  /** No two windows have the same, though they open in the same moment. */
  const moment = () => world.date() + fraction(world.random);
  let since = moment();
  let attempt = 0;
  let hastenedAt = -Infinity;

  const linked = (): Linked | null => {
    if (life.kind === 'dialling') return life.before;
    return life.kind === 'linked' ? life : null;
  };
  const end = (ended: Linked | null) => {
    ended?.session.close();
    ended?.dial.close();
  };
  const hangUp = () => {
    if (life.kind === 'dialling') life.dial.close();
    end(linked());
  };

  const startDialling = () => {
    const before = linked();
    if (life.kind === 'dialling') life.dial.close();
    attempt += 1;
    const dialling = (step: 'broker' | 'hello' | 'welcome'): LinkState => ({
      kind: 'dialling',
      step,
      attempt,
    });
    const dial: PhoneDial = new PhoneDial(
      { roomKey, identity, since, brokers: options.brokers, ...world },
      {
        reached: () => events.state(dialling('hello')),
        repeated: (said) => {
          attempt += 1;
          events.state(dialling(said ? 'welcome' : 'broker'));
        },
        welcomed: (keys, relay, said) => link(dial, keys, relay, said),
        packet: (bytes) => receive(bytes),
        relayChanged: () => {
          const current = linked();
          if (current?.dial === dial) current.session.relayChanged();
        },
      },
    );
    const now = clock.now();
    life = { kind: 'dialling', dial, since: now, until: now + dialFor, before };
    events.state(dialling('broker'));
  };

  const link = (
    dial: PhoneDial,
    keys: SessionKeys,
    relay: DialledBroker,
    { iceServers }: WelcomePayload,
  ) => {
    end(linked());
    const session: PhoneSession = new PhoneSession({
      keys,
      outbox,
      relay,
      iceServers: iceServers.length > 0 ? iceServers : options.iceServers,
      openPeer: world.openPeer,
      clock,
      events: {
        ...events,
        way: (way) => events.state({ kind: 'linked', way }),
        silent: startDialling,
        heardAgain: () => {
          if (life.kind !== 'dialling' || life.before?.session !== session) return;
          life.dial.close();
          resume(life.before);
        },
        displaced: (by) => {
          // The word that this very window has dialled again may come late.
          if (by > since) giveWay(by);
        },
      },
    });
    life = { kind: 'linked', dial, session };
    session.begin();
    if (life.kind === 'linked') resume(life);
  };

  const resume = ({ dial, session }: Linked) => {
    attempt = 0;
    life = { kind: 'linked', dial, session };
    events.state({ kind: 'linked', way: session.way });
  };

  const giveWay = (by: number) => {
    hangUp();
    life = { kind: 'displaced', by };
    events.state({ kind: 'displaced' });
  };

  const receive = (bytes: Uint8Array) => {
    const packet = decodePacket(bytes);
    const session = linked()?.session;
    if (packet?.kind !== 'dialAgain') {
      session?.receive(bytes, 'relay');
      return;
    }
    // Anyone at the broker can send this, so it does no more than raise a doubt.
    if (!packet.session || session?.isSession(packet.session)) session?.doubt();
    if (life.kind === 'dialling' && clock.now() - hastenedAt >= freshDial) {
      hastenedAt = clock.now();
      life.dial.hasten();
    }
  };

  const wake = () => {
    if (life.kind === 'linked') {
      if (life.session.heardWithin(trustedFor)) life.session.doubt();
      else life.session.fallSilent();
    } else if (life.kind === 'dialling') {
      life.before?.session.doubt();
      // What it has opened so far may have died with the network it began on.
      life.until = Math.min(life.until, life.since + freshDial);
      if (clock.now() > life.until) startDialling();
    }
  };

  const tick = () => {
    linked()?.session.tick();
    if (life.kind === 'dialling' && clock.now() > life.until) startDialling();
    callOffTick = clock.after(tickEvery, tick);
  };
  let callOffTick = clock.after(tickEvery, tick);
  const stopWakeCalls = world.wakeCalls(wake);
  startDialling();

  return {
    send(message) {
      if (isTooLarge(message)) {
        const refused = outbox.skip();
        clock.after(0, () => events.verdict(refused, { verdict: 'refused', problem: null }));
        return refused;
      }
      const number = outbox.add(message);
      linked()?.session.tick();
      return number;
    },
    signal(signal) {
      if (life.kind === 'linked') life.session.signal(signal);
    },
    health: () =>
      life.kind === 'linked' ? life.session.health() : { roundTrip: null, heardAgo: null },
    dial() {
      if (life.kind === 'displaced') {
        // Later than the other's, though the clock was set back.
        since = Math.max(moment(), life.by + 0.001);
        life = { kind: 'closed' };
        startDialling();
      } else wake();
    },
    close() {
      hangUp();
      life = { kind: 'closed' };
      callOffTick();
      stopWakeCalls();
    },
  };
}

/** It could go over no way, and those after it would wait for it for ever. */
function isTooLarge(message: PhoneMessage): boolean {
  return new TextEncoder().encode(JSON.stringify(message)).length > maximumMessage;
}

/** From 0 to below 1. */
function fraction(random: Random): number {
  return new DataView(random(4).buffer).getUint32(0) / 2 ** 32;
}
