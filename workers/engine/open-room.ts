import { bytesToHex } from '@noble/hashes/utils.js';
import { browserClock } from '../../shared/link/wall-clock.ts';
import { browserRandom } from '../../shared/sealing/random.ts';
import type { AnyCartridge } from '../../src/cartridge.ts';
import { cartridges } from '../../src/registry.ts';
import type { FirstGame } from '../../src/room/state.ts';
import type { RoomArchive } from '../archive/archive.ts';
import { BotDesk } from './bots/bot-desk.ts';
import { beginRoom, reopenRoom } from './begin-room.ts';
import { Engine } from './engine.ts';
import { keepFace } from './faces.ts';
import { GameTeller } from './game-teller.ts';
import { JoinDoctor } from './join-doctor.ts';
import { Keeper } from './keeper.ts';
import type { HostLink } from './link/host-link.ts';
import { createRoomKeys, openHostLink, roomKeysOf } from './link/open-host-link.ts';
import type { FromEngine, ToEngine } from './messages.ts';
import { frame } from './painters/frame.ts';
import { withPatience } from './patience.ts';
import { PictureStore } from './pictures.ts';
import { recallPictures } from './recall-pictures.ts';
import { RoomLog } from './room-log.ts';
import { Studio } from './studio.ts';
import { loadTextFilter } from './text-filter.ts';

export interface OpenRoom {
  engine: Engine;
  link: HostLink;
  doctor: JoinDoctor;
  bots: BotDesk;
}

/** As many as make every stage worth looking at, and few enough for a short look. */
const demoPlayers = 4;

const now = () => Date.now();
const uid = () => bytesToHex(browserRandom(16));
const seed = () => new DataView(browserRandom(4).buffer).getInt32(0);

/** Opens a room, new or as it was left, with its engine, its links and its place in the archive. */
export async function openRoom(
  { brokers, byHand, iceServers, rate, resume, painting, guard, demo }: ToEngine & { kind: 'open' },
  archive: RoomArchive,
  post: (message: FromEngine) => void,
): Promise<OpenRoom> {
  const time = browserClock();
  const studio = await Studio.open(
    {
      fetch: (input, init) => fetch(input, init),
      frame,
      time,
      keyOf: (id) => archive.painterKey(id).catch(() => null),
    },
    painting,
  );
  const [first] = cartridges;
  const chosen = demo ? shortestPreset(first, demoPlayers) : first.settings.parse({});
  const settings = withPatience(chosen, studio, rate);
  const next: FirstGame = { cartridge: first.id, settings };
  const begin = resume ? reopenRoom : beginRoom;
  const beginning = await begin(archive, next, {
    newKeys: () => createRoomKeys(),
    keysOf: roomKeysOf,
    now,
    uid,
  });
  const { keys, opening, reopened, number, game, kept, leftAt, closed } = beginning;
  post({ kind: 'opened', room: keys.room, leftAt, closed });

  const pictures = new PictureStore();
  await recallPictures(opening, archive, pictures, post);
  const keeper = new Keeper({
    archive,
    kept,
    time,
    changed: (kept) => post({ kind: 'keeping', kept }),
  });
  keeper.add(beginning.first);
  const engine: Engine = new Engine({
    phones: {
      view: (identity, view) => bots.takes(identity, view) || link.view(identity, view),
      signal: (identity, signal) => link.signal(identity, signal),
    },
    post,
    changed: () => bots.changed(),
    opening,
    reopened,
    keeper,
    log: new RoomLog(number, new GameTeller(game, now, uid)),
    pictures,
    studio,
    filter: await loadTextFilter(painting.filter),
    loadFilter: loadTextFilter,
    nameFilter: await loadTextFilter('moderate'),
    keepFace,
    time,
    rate,
    seed,
  });
  const bots: BotDesk = new BotDesk({ house: engine, time, rate, seed }, () =>
    post({ kind: 'noBots' }),
  );
  const link: HostLink = openHostLink({
    keys,
    brokers,
    iceServers,
    peers: {
      dial: (peer, servers) => post({ kind: 'peerDial', peer, iceServers: servers }),
      signal: (peer, data) => post({ kind: 'peerSignal', peer, data }),
      send: (peer, bytes) => post({ kind: 'peerSend', peer, bytes }),
      close: (peer) => post({ kind: 'peerClose', peer }),
    },
    events: engine.link,
  });
  engine.begin();
  engine.control({ kind: 'guard', guard });
  if (demo) bots.demo(demoPlayers);
  else bots.takeUp();
  if (byHand.brokers.length > 0) {
    const answer = { room: keys.room, brokers: byHand.named };
    // What it takes is not needed to play, and is stretched while the first phones come.
    void import('./link/open-by-words.ts')
      .then(({ openByWords }) => openByWords(keys.secretKey, byHand.brokers, answer))
      .then((words) => post({ kind: 'words', words }));
  }
  const doctor = new JoinDoctor({
    link,
    seatOf: (identity) => engine.seatOf(identity),
    post,
    time,
  });
  return { engine, link, doctor, bots };
}

function shortestPreset({ presets, estimate }: AnyCartridge, players: number): unknown {
  const inOrder = presets
    .map(({ settings }) => ({ settings, takes: estimate(players, settings) }))
    .toSorted((one, other) => one.takes - other.takes);
  return inOrder[0]?.settings;
}
