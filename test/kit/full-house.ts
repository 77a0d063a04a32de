import { openPhoneLink } from '../../shared/link/open-phone-link.ts';
import { openPahoBroker } from '../../shared/link/paho-broker.ts';
import type { PhoneLink } from '../../shared/link/phone-link.ts';
import { browserClock } from '../../shared/link/wall-clock.ts';
import type { PhoneView } from '../../shared/messages.ts';
import { browserRandom } from '../../shared/sealing/random.ts';
import { MasterpieceSettings } from '../../src/games/masterpiece/settings.ts';
import { emptyRoom } from '../../src/room/state.ts';
import { Engine } from '../../workers/engine/engine.ts';
import { Keeper } from '../../workers/engine/keeper.ts';
import type { HostLink } from '../../workers/engine/link/host-link.ts';
import { createRoomKeys, openHostLink } from '../../workers/engine/link/open-host-link.ts';
import { plainParts } from './engine-parts.ts';
import { blankUnsent } from './link/link-rig.ts';
import { MemoryRoomArchive } from './memory-room-archive.ts';

export interface HousePhone {
  link: PhoneLink;
  view: PhoneView | null;
  /** When `view` came, as `performance.now()` tells it. */
  at: number;
}

/** An engine with its host's link at a real broker, and phones made of nothing but their links. */
export async function openHouse(broker: string) {
  const time = browserClock();
  const keys = createRoomKeys();
  const engine = new Engine({
    phones: {
      view: (identity, view) => link.view(identity, view),
      signal: (identity, signal) => link.signal(identity, signal),
    },
    post: () => undefined,
    opening: emptyRoom({ cartridge: 'masterpiece', settings: MasterpieceSettings.parse({}) }),
    reopened: false,
    keeper: new Keeper({
      archive: new MemoryRoomArchive(),
      kept: { room: 1 },
      time,
      changed: () => undefined,
    }),
    ...(await plainParts(time)),
    rate: 1,
    seed: () => 7,
  });
  const nobody = () => undefined;
  const world = {
    clock: time,
    random: browserRandom,
    openBroker: openPahoBroker,
    wakeCalls: () => nobody,
  };
  const link: HostLink = openHostLink(
    {
      keys,
      brokers: [broker],
      iceServers: [],
      peers: { dial: nobody, signal: nobody, send: nobody, close: nobody },
      events: engine.link,
    },
    world,
  );
  engine.begin();
  const phones: HousePhone[] = [];
  return {
    engine,
    phones,
    enter(player: string): HousePhone {
      const phone: HousePhone = {
        view: null,
        at: 0,
        link: openPhoneLink(
          {
            room: keys.room,
            player,
            brokers: [broker],
            iceServers: [],
            unsent: blankUnsent(),
            events: {
              view(view) {
                phone.view = view;
                phone.at = performance.now();
              },
              signal: nobody,
              verdict: nobody,
              state: nobody,
            },
          },
          {
            ...world,
            date: () => Date.now(),
            openPeer: () => ({ signal: nobody, send: nobody, close: nobody }),
          },
        ),
      };
      phones.push(phone);
      return phone;
    },
    close() {
      for (const phone of phones) phone.link.close();
      link.close();
    },
  };
}
