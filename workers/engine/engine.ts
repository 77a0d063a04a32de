import type {
  HostSignal,
  PhoneMessage,
  PhoneSignal,
  PhoneView,
  SentFace,
  Verdict,
} from '../../shared/messages.ts';
import type { Face } from '../../src/face.ts';
import type { SeatRecord } from '../../src/room/state.ts';
import { emptyRoom } from '../../src/room/state.ts';
import { askOf } from '../../src/room/ask.ts';
import type { Presence } from '../../src/room/event.ts';
import { needs } from '../../src/room/needs.ts';
import { fullView, phoneView } from '../../src/room/phone-view.ts';
import { stageView } from '../../src/room/stage.ts';
import { verdictOf } from '../../src/room/verdict.ts';
import { cartridges, findCartridge } from '../../src/registry.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { GameClock } from './clock.ts';
import { FacePost } from './face-post.ts';
import type { HostLinkEvents, Identity } from './link/host-link.ts';
import type { Control, FromEngine } from './messages.ts';
import { OrderDesk } from './orders.ts';
import type { Painter } from './painters/painter.ts';
import { PictureStore } from './pictures.ts';
import { Runtime } from './runtime.ts';
import { ViewPost } from './view-post.ts';

/** The part of the link an engine talks to. */
interface Phones {
  view(identity: Identity, view: PhoneView): void;
  signal(identity: Identity, signal: HostSignal): void;
}

export interface EngineOptions {
  phones: Phones;
  /** To the host page. */
  post(message: FromEngine): void;
  painter: Painter;
  keepFace(sent: SentFace, pictures: PictureStore): Promise<Face | null>;
  time: WallClock;
  rate: number;
  seed(): number;
}

/** Fewest real milliseconds between two reactions of one phone. */
const reactionSpacing = 250;

/** A room at work: the runtime, its painter, and what comes from and goes to phones and page. */
export class Engine {
  readonly link: HostLinkEvents;
  #options: EngineOptions;
  #runtime: Runtime;
  #desk: OrderDesk;
  #pictures = new PictureStore();
  #views: ViewPost;
  #faces: FacePost;
  #reacted = new Map<Identity, number>();
  #dropped: Record<string, number> = {};

  constructor(options: EngineOptions) {
    this.#options = options;
    const { phones, post, time, rate, seed } = options;
    const [first] = cartridges;
    const { id: cartridge, settings } = first;
    this.#runtime = new Runtime({
      opening: emptyRoom({ cartridge, settings: this.#withPatience(settings.parse({})) }),
      clock: new GameClock(time, rate),
      time,
      seed,
      events: { changed: () => this.#changed() },
    });
    this.#views = new ViewPost((identity, view) => phones.view(identity, view));
    this.#faces = new FacePost(this.#pictures, time, (to, signal) => phones.signal(to, signal));
    this.#desk = new OrderDesk(options.painter, time, {
      started: (order) => void this.#runtime.dispatch({ kind: 'started', order }),
      painted: (order, { bytes, type, width, height }) => {
        const hash = this.#keep(bytes, type);
        this.#runtime.dispatch({ kind: 'painted', order, picture: { hash, width, height } });
      },
      failed: (order, failure) => {
        this.#runtime.dispatch({ kind: 'paintFailed', order, failure });
      },
    });
    this.link = {
      arrived: (identity) => this.#arrived(identity),
      message: (identity, message) => this.#message(identity, message),
      signal: (identity, signal) => this.#signal(identity, signal),
      presence: (identity, presence) => this.#presence(identity, presence),
      brokers: (brokers) => post({ kind: 'brokers', brokers }),
      dropped: (reason) => this.#drop(reason),
    };
    this.#changed();
  }

  control(control: Control): void {
    switch (control.kind) {
      case 'pause':
        this.#runtime.dispatch({ kind: 'paused' });
        return;
      case 'resume':
        this.#runtime.dispatch({ kind: 'resumed' });
        return;
      case 'end':
        this.#runtime.dispatch({ kind: 'ended', reason: 'ended by the host' });
        return;
      case 'playAgain':
        this.#runtime.dispatch({ kind: 'playAgain' });
        return;
      case 'choose': {
        const { cartridge } = control;
        const parsed = findCartridge(cartridge)?.settings.safeParse(control.settings);
        if (!parsed?.success) return this.#drop('settings that do not parse');
        const chosen = this.#withPatience(parsed.data);
        this.#runtime.dispatch({ kind: 'chosen', cartridge, settings: chosen });
      }
    }
  }

  /** The log and the state it led to. */
  evidence(): void {
    const { opening, log, room } = this.#runtime;
    this.#options.post({ kind: 'evidence', opening, log, room, dropped: this.#dropped });
  }

  /**
   * M13: the time pictures are given to dry follows the painter's patience. A painter works in real
   * time, so a game whose time runs faster gives it as many game seconds more.
   */
  #withPatience(settings: unknown): unknown {
    const { painter, rate } = this.#options;
    const { dryingSeconds } = settings as { dryingSeconds?: number };
    if (dryingSeconds === undefined) return settings;
    const patience = Math.max(dryingSeconds, painter.patienceSeconds) * rate;
    return { ...(settings as object), dryingSeconds: Math.min(180, Math.round(patience)) };
  }

  #seatOf(identity: Identity): SeatRecord | undefined {
    return this.#runtime.room.seats.find((record) => record.identity === identity);
  }

  #arrived(identity: Identity): void {
    this.#views.forget(identity);
    const record = this.#seatOf(identity);
    if (record === undefined) this.#runtime.dispatch({ kind: 'joined', identity });
    else this.#presence(identity, 'here');
    this.#postView(identity);
  }

  #presence(identity: Identity, presence: Presence): void {
    const record = this.#seatOf(identity);
    if (record === undefined) return;
    this.#runtime.dispatch({ kind: 'presence', seat: record.seat, presence });
  }

  async #message(identity: Identity, message: PhoneMessage): Promise<Verdict> {
    const seat = this.#seatOf(identity)?.seat;
    if (seat === undefined) return { verdict: 'closed', problem: null };
    if (message.kind === 'answer') {
      const { ask, answer } = message;
      return this.#judge({ kind: 'answered', seat, ask, answer });
    }
    const { name, face: sent } = message;
    const face = sent && (await this.#options.keepFace(sent, this.#pictures));
    if (face === null) {
      return { verdict: 'refused', problem: 'That picture could not be read. Try another.' };
    }
    if (face?.kind === 'picture') this.#show(face.hash);
    return this.#judge({
      kind: 'profile',
      seat,
      ...(name === undefined ? {} : { name }),
      ...(face === undefined ? {} : { face }),
    });
  }

  #judge(happening: Parameters<Runtime['dispatch']>[0]): Verdict {
    const { before, after, event } = this.#runtime.dispatch(happening);
    if (event.kind !== 'profile' && event.kind !== 'answered') throw new Error('no verdict');
    return verdictOf(before, after, event);
  }

  #signal(identity: Identity, signal: PhoneSignal): void {
    const record = this.#seatOf(identity);
    if (record === undefined || record.kicked) return;
    const ask = askOf(this.#runtime.room, record.seat);
    switch (signal.kind) {
      case 'writing':
        if (ask.kind === 'write' || ask.kind === 'form') {
          this.#options.post({ kind: 'writing', seat: record.seat });
        }
        return;
      case 'reaction': {
        const now = this.#options.time.now();
        const last = this.#reacted.get(identity) ?? -Infinity;
        if (!ask.reactions.includes(signal.emoji) || now - last < reactionSpacing) return;
        this.#reacted.set(identity, now);
        this.#options.post({ kind: 'reaction', seat: record.seat, emoji: signal.emoji });
        return;
      }
      case 'want':
        if (this.#isFace(signal.hash)) this.#faces.want(identity, signal.hash);
    }
  }

  #isFace(hash: string): boolean {
    return this.#runtime.room.seats.some(
      ({ face }) => face?.kind === 'picture' && face.hash === hash,
    );
  }

  #keep(bytes: Uint8Array<ArrayBuffer>, type: string): string {
    const hash = this.#pictures.put({ bytes, type });
    this.#show(hash);
    return hash;
  }

  #show(hash: string): void {
    const picture = this.#pictures.get(hash);
    if (picture === undefined) return;
    const blob = new Blob([picture.bytes], { type: picture.type });
    this.#options.post({ kind: 'picture', hash, blob });
  }

  #changed(): void {
    this.#desk.sync(needs(this.#runtime.room).orders);
    const stage = stageView(this.#runtime.room);
    this.#options.post({ kind: 'stage', stage, clock: this.#runtime.clock() });
    for (const { identity } of this.#runtime.room.seats) this.#postView(identity);
  }

  #postView(identity: Identity): void {
    const record = this.#seatOf(identity);
    const { room } = this.#runtime;
    const view = record === undefined ? fullView() : phoneView(room, record.seat);
    this.#views.post(identity, { ...view, clock: this.#runtime.clock() });
  }

  #drop(reason: string): void {
    this.#dropped[reason] = (this.#dropped[reason] ?? 0) + 1;
  }
}
