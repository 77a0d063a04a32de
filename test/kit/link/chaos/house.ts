import type { Peer, PeerSignal } from '../../../../shared/link/peer.ts';
import { MasterpieceSettings } from '../../../../src/games/masterpiece/settings.ts';
import type { Room } from '../../../../src/room/state.ts';
import { beginRoom, reopenRoom } from '../../../../workers/engine/begin-room.ts';
import { Engine } from '../../../../workers/engine/engine.ts';
import { GameTeller } from '../../../../workers/engine/game-teller.ts';
import { Keeper } from '../../../../workers/engine/keeper.ts';
import type { HostLink, PeerPort } from '../../../../workers/engine/link/host-link.ts';
import {
  createRoomKeys,
  openHostLink,
  roomKeysOf,
} from '../../../../workers/engine/link/open-host-link.ts';
import type { Control, FromEngine } from '../../../../workers/engine/messages.ts';
import { PictureStore } from '../../../../workers/engine/pictures.ts';
import { RoomLog } from '../../../../workers/engine/room-log.ts';
import { fakePainter, fakeStudio, paintedAs } from '../../fake-painter.ts';
import { MemoryRoomArchive } from '../../memory-room-archive.ts';
import { Device } from './device.ts';
import type { World } from './world.ts';

/** How fast game time runs. */
export const rate = 4;
const settings = MasterpieceSettings.parse({
  rounds: 1,
  promptingSeconds: 60,
  foolingSeconds: 60,
  guessingSeconds: 40,
});

/** An archive on a disk that takes its time. */
class SlowArchive extends MemoryRoomArchive {
  readonly #world: World;

  constructor(world: World) {
    super();
    this.#world = world;
  }

  override async keep(...entry: Parameters<MemoryRoomArchive['keep']>) {
    const { clock, dice } = this.#world;
    const kept = await super.keep(...entry);
    if (dice.chance(0.3)) {
      await new Promise<void>((done) => void clock.after(dice.upTo(400), done));
    }
    return kept;
  }
}

interface Life {
  device: Device;
  engine: Engine;
  link: HostLink;
}

/** The host: its archive, and one life of its page after the other. */
export class House {
  readonly archive: SlowArchive;
  readonly dropped = new Map<string, number>();
  /** What ever reached the engine, as `identity message`. */
  readonly everHeard = new Set<string>();
  room = '';
  lives = 0;
  readonly #world: World;
  #life: Life | null = null;
  #wake: () => void = () => undefined;
  #engine: FromEngine & { kind: 'evidence' } = null!;

  constructor(world: World) {
    this.#world = world;
    this.archive = new SlowArchive(world);
  }

  get device(): Device {
    return this.#life!.device;
  }

  get isOpen(): boolean {
    return this.#life !== null;
  }

  /** The room as it is at this moment. */
  state(): Room {
    this.#life!.engine.evidence();
    return this.#engine.room;
  }

  control(control: Control): void {
    this.#life?.device.run(() => this.#life?.engine.control(control));
  }

  /** Opens the page; a room that was left goes on. */
  async open(): Promise<void> {
    const { clock, dice, network } = this.#world;
    const device = new Device(clock);
    const beginning = await (this.lives === 0 ? beginRoom : reopenRoom)(
      this.archive,
      { cartridge: 'masterpiece', settings },
      {
        newKeys: () => createRoomKeys(dice.bytes),
        keysOf: roomKeysOf,
        now: () => clock.now(),
        uid: () => `uid ${this.lives}`,
      },
    );
    this.lives += 1;
    this.room = beginning.keys.room;
    const keeper = new Keeper({
      archive: this.archive,
      kept: beginning.kept,
      time: device,
      changed() {},
    });
    keeper.add(beginning.first);
    const { number, game, opening, reopened } = beginning;
    const engine: Engine = new Engine({
      phones: {
        view: (identity, view) => link.view(identity, view),
        signal: (identity, signal) => link.signal(identity, signal),
      },
      post: (message) => {
        if (message.kind === 'evidence') this.#engine = message;
      },
      opening,
      reopened,
      keeper,
      log: new RoomLog(number, new GameTeller(game, clock.now, () => `game ${this.lives}`)),
      pictures: new PictureStore(),
      studio: await fakeStudio(device, [this.#painter(device)]),
      filter: () => ({ ok: true }),
      loadFilter: async () => () => ({ ok: true }),
      nameFilter: () => ({ ok: true }),
      keepFace: async (sent) => (sent.kind === 'offered' ? sent : null),
      time: device,
      rate,
      seed: () => dice.below(2 ** 31),
    });
    const events = engine.link;
    const link: HostLink = openHostLink(
      {
        keys: beginning.keys,
        brokers: [...this.#world.brokers],
        iceServers: [],
        peers: this.#peerPort(device, () => link),
        events: {
          ...events,
          message: (identity, message) => {
            this.everHeard.add(`${identity} ${JSON.stringify(message)}`);
            return events.message(identity, message);
          },
          dropped: (reason) => {
            this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
          },
        },
      },
      {
        clock: device,
        random: dice.bytes,
        openBroker: device.brokers(network.openAs('host')),
        wakeCalls: (wake) => {
          this.#wake = () => device.run(wake);
          return () => undefined;
        },
      },
    );
    this.#life = { device, engine, link };
    engine.begin();
  }

  /** Its network is there again, and says so. */
  wake(): void {
    this.#wake();
  }

  /** Its page is killed: sockets close, and nothing more is said. */
  kill(): void {
    if (!this.#life) return;
    const { device, link } = this.#life;
    link.close();
    device.die();
    this.#life = null;
  }

  #painter(device: Device) {
    const { dice } = this.#world;
    return fakePainter(device, {
      paint: ({ prompt }) =>
        new Promise((resolve) => {
          device.after(dice.upTo(3000), () =>
            resolve(
              dice.chance(0.9)
                ? { ok: true, painted: paintedAs(prompt) }
                : { ok: false, failure: 'blocked', said: 'no', retryAfter: null },
            ),
          );
        }),
    });
  }

  #peerPort(device: Device, link: () => HostLink): PeerPort {
    const held = new Map<string, Peer>();
    const open = device.peers(this.#world.peers.open);
    return {
      dial: (name) => {
        const peer = open(
          { initiator: false, iceServers: [] },
          {
            signal: (data) => link().peerSignal(name, data),
            open: () => link().peerOpen(name),
            data: (bytes) => link().peerData(name, bytes),
            closed: () => link().peerClosed(name),
          },
        );
        held.set(name, peer);
      },
      signal: (name, data) => held.get(name)?.signal(data as PeerSignal),
      send: (name, bytes) => held.get(name)?.send(bytes),
      close: (name) => held.get(name)?.close(),
    };
  }
}
