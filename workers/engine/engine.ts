import type { HostSignal, PhoneSignal, PhoneView } from '../../shared/messages.ts';
import type { Seat } from '../../src/cartridge.ts';
import type { RoomOrder } from '../../src/room/needs.ts';
import type { Room, SeatRecord } from '../../src/room/state.ts';
import type { Presence } from '../../src/room/event.ts';
import { openAsk } from '../../src/room/ask.ts';
import { placeOf } from '../../src/room/door.ts';
import { needs } from '../../src/room/needs.ts';
import { recordOf } from '../../src/room/presence.ts';
import { stageView } from '../../src/room/stage.ts';
import type { FilterLevel, PaintingSettings } from '../../shared/painting-settings.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { GameClock } from './clock.ts';
import { FaceDesk } from './face-desk.ts';
import type { KeepFace } from './face-desk.ts';
import { FacePost } from './face-post.ts';
import { FeedPost } from './feed-post.ts';
import { GuestPost } from './guest-post.ts';
import { happeningOf } from './happening-of.ts';
import type { HostLinkEvents, Identity, PresenceChange } from './link/host-link.ts';
import type { Keeper } from './keeper.ts';
import type { Control, FromEngine } from './messages.ts';
import { OrderDesk } from './orders.ts';
import type { PaintProgress } from './painters/painter.ts';
import { NextGame } from './next-game.ts';
import { PhoneMessages } from './phone-messages.ts';
import { PhoneSignals } from './phone-signals.ts';
import type { PictureStore } from './pictures.ts';
import type { RoomLog } from './room-log.ts';
import type { Studio } from './studio.ts';
import { Runtime } from './runtime.ts';
import type { TextFilter } from './text-filter.ts';
import { ViewPost } from './view-post.ts';
import { unsaidNames } from './unsaid-names.ts';

/** The part of the link an engine talks to. */
interface Phones {
  view(identity: Identity, view: PhoneView): void;
  signal(identity: Identity, signal: HostSignal): void;
}

export interface EngineOptions {
  phones: Phones;
  /** To the host page. */
  post(message: FromEngine): void;
  /** After whatever has happened in the room. */
  changed?(): void;
  /** The room it begins with; `reopened`: one that was left. */
  opening: Room;
  reopened: boolean;
  /** Where all that happens is kept. */
  keeper: Keeper;
  log: RoomLog;
  pictures: PictureStore;
  studio: Studio;
  /** Of the level in the studio's settings; another is loaded when that changes. */
  filter: TextFilter;
  loadFilter(level: FilterLevel): Promise<TextFilter>;
  /** What a name must pass to be said aloud, whatever the level. */
  nameFilter: TextFilter;
  keepFace: KeepFace;
  time: WallClock;
  rate: number;
  seed(): number;
}

/** Who has not come back to a reopened room by then is away, in real milliseconds. */
const comeBackWithin = 30_000;

/** A room at work: the runtime, its painter, and what comes from and goes to phones and page. */
export class Engine {
  readonly link: HostLinkEvents;
  #options: EngineOptions;
  #runtime: Runtime;
  #desk: OrderDesk;
  #views: ViewPost;
  #signals: PhoneSignals;
  #feed: FeedPost;
  #guests: GuestPost;
  #arrivals = new Set<Identity>();
  #messages: PhoneMessages;
  #next: NextGame;
  #unsaid: ReturnType<typeof unsaidNames>;
  #dropped: Record<string, number> = {};

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#unsaid = unsaidNames(options.nameFilter);
    const { phones, post, time, rate, seed, opening, keeper, log, pictures, studio } = options;
    this.#runtime = new Runtime({
      opening,
      clock: new GameClock(time, rate, opening.at),
      time,
      seed,
      material: (cartridge) => this.#next.material(cartridge),
      events: {
        took: (before, event, after) => {
          keeper.add(log.took(before, event, after));
          this.#feed.took(after);
        },
        changed: () => this.#changed(),
      },
    });
    this.#views = new ViewPost(this.#runtime, (identity, view) => phones.view(identity, view));
    this.#next = new NextGame(this.#runtime, studio, rate, (reason) => this.#drop(reason));
    this.#messages = new PhoneMessages({
      runtime: this.#runtime,
      keeper,
      faces: new FaceDesk(options.keepFace, pictures, time),
      filter: options.filter,
      show: (hash) => this.#show(hash),
      post,
    });
    const faces = new FacePost(pictures, time, (to, signal) => phones.signal(to, signal));
    this.#guests = new GuestPost(post);
    this.#feed = new FeedPost((to, feed) => {
      if (this.#recordOf(to) !== undefined) phones.signal(to, { kind: 'feed', feed });
    }, time);
    this.#signals = new PhoneSignals((message) => this.#heard(message), faces, time);
    const atelier = {
      get atOnce() {
        return studio.atOnce;
      },
      commission: (order: RoomOrder) => studio.commission(order, this.#runtime.room.paidOrders),
    };
    this.#desk = new OrderDesk(atelier, {
      started: (order, { painter, paid }) => {
        this.#runtime.dispatch({ kind: 'started', order, painter, paid });
        return keeper.flush();
      },
      accepted: (order, job) => void this.#runtime.dispatch({ kind: 'accepted', order, job }),
      progress: ({ seat }, progress) => this.#progress(seat, progress),
      painted: (order, { bytes, type, width, height }, { painter, standIn }) => {
        const hash = this.#keep(bytes, type, painter);
        const picture = { hash, width, height, ...(standIn === null ? {} : { standIn }) };
        this.#runtime.dispatch({ kind: 'painted', order, picture });
      },
      failed: (order, failure, { painter, said }) => {
        post({ kind: 'painterSaid', painter, failure, said });
        this.#runtime.dispatch({ kind: 'paintFailed', order, failure });
      },
    });
    this.link = {
      arrived: (identity) => this.#arrived(identity),
      message: (identity, message) => this.#messages.hear(identity, message),
      signal: (identity, signal) => this.#signal(identity, signal),
      presence: (changes) => this.#presences(changes),
      barred: (identity, barred) => this.#views.bar(identity, barred),
      brokers: (brokers) => post({ kind: 'brokers', brokers }),
      dropped: (reason) => this.#drop(reason),
    };
  }

  /** To be called once, when phones can be spoken to. */
  begin(): void {
    if (this.#options.reopened) this.#reopen();
    else this.#changed();
  }

  get room(): Room {
    return this.#runtime.room;
  }

  control(control: Control): void {
    switch (control.kind) {
      case 'choose':
        this.#next.choose(control);
        return;
      case 'supply':
        this.#next.supply(control);
        return;
      case 'startAnother':
        this.#next.startAnother(control);
        return;
      case 'paint':
        void this.#paintWith(control.painting);
        return;
      default:
        for (const happening of happeningOf(control)) this.#runtime.dispatch(happening);
    }
  }

  /** M13: the next game's drying time follows the new painter's patience. */
  async #paintWith(painting: PaintingSettings): Promise<void> {
    const { studio, loadFilter } = this.#options;
    const [filter] = await Promise.all([loadFilter(painting.filter), studio.choose(painting)]);
    this.#messages.filter = filter;
    this.#next.chooseAgain();
    this.#desk.sync(needs(this.#runtime.room).orders);
  }

  /** The log and the state it led to. */
  evidence(): void {
    const { opening, log, room } = this.#runtime;
    this.#options.post({ kind: 'evidence', opening, log, room, dropped: this.#dropped });
  }

  /** Whose phone it is, for who looks after the links; null for one without a place in the room. */
  seatOf(identity: Identity): Seat | null {
    return this.#recordOf(identity)?.seat ?? null;
  }

  /** Of one who is in the room. */
  #recordOf(identity: Identity): SeatRecord | undefined {
    const { seats } = this.#runtime.room;
    return seats.find((record) => record.identity === identity && !record.kicked);
  }

  /** Nobody has dialled in yet, and what was being painted is sorted out. */
  #reopen(): void {
    this.#runtime.dispatch({ kind: 'reopened' });
    this.#options.time.after(comeBackWithin, () => {
      const { seats, door } = this.#runtime.room;
      for (const { identity } of [...seats, ...door.waiting]) {
        if (!this.#arrivals.has(identity)) this.#presence(identity, 'away');
      }
    });
  }

  #arrived(identity: Identity): void {
    this.#arrivals.add(identity);
    this.#views.forget(identity);
    this.#feed.forget(identity);
    const seat = placeOf(this.#runtime.room, identity);
    if (seat === undefined) this.#runtime.dispatch({ kind: 'joined', identity });
    else this.#presence(identity, 'here');
    this.#views.post(identity);
  }

  /** Those who are asked something go last: else the first to go could end a stage nobody is at. */
  #presences(changes: readonly PresenceChange[]): void {
    const { room } = this.#runtime;
    const isAsked = ({ identity }: PresenceChange) => {
      const seat = placeOf(room, identity);
      return seat !== undefined && openAsk(room, seat).kind !== 'wait';
    };
    const lastly = changes.toSorted((one, other) => Number(isAsked(one)) - Number(isAsked(other)));
    for (const { identity, presence } of lastly) this.#presence(identity, presence);
  }

  #presence(identity: Identity, presence: Presence): void {
    const seat = placeOf(this.#runtime.room, identity);
    if (seat === undefined) return;
    this.#runtime.dispatch({ kind: 'presence', seat, presence });
  }

  #signal(identity: Identity, signal: PhoneSignal): void {
    const record = this.#recordOf(identity);
    if (record === undefined) return;
    const { room } = this.#runtime;
    if (signal.kind !== 'follow') this.#signals.hear(room, record, signal);
    else this.#feed.follow(identity, signal.have, room, this.#runtime.clock());
  }

  /** What a phone said in passing is for the stage, a reaction for the feed, too. */
  #heard(message: FromEngine): void {
    this.#options.post(message);
    if (message.kind !== 'reaction') return;
    const { seat, emoji } = message;
    const name = recordOf(this.#runtime.room, seat)?.name ?? null;
    this.#feed.reacted({ kind: 'room.reaction', seat, name, emoji }, this.#runtime.clock());
  }

  #progress(seat: Seat, progress: PaintProgress): void {
    this.#options.post({ kind: 'progress', seat, progress });
    const record = recordOf(this.#runtime.room, seat);
    if (record === undefined) return;
    this.#options.phones.signal(record.identity, { kind: 'progress', progress });
  }

  #keep(bytes: Uint8Array<ArrayBuffer>, type: string, painter: string): string {
    const hash = this.#options.pictures.put({ bytes, type, painter });
    this.#show(hash);
    return hash;
  }

  #show(hash: string): void {
    const picture = this.#options.pictures.get(hash);
    if (picture === undefined) return;
    const blob = new Blob([picture.bytes], { type: picture.type });
    this.#options.post({ kind: 'picture', hash, blob });
  }

  #changed(): void {
    const { room } = this.#runtime;
    const { keeper, log, pictures } = this.#options;
    const sign = log.sign(room);
    keeper.add({ pictures: pictures.takeFresh(), ...(sign === null ? {} : { sign }) });
    void keeper.flush();
    const stage = stageView(room);
    const unsaid = this.#unsaid(stage.people);
    this.#options.post({ kind: 'stage', stage, clock: this.#runtime.clock(), unsaid });
    this.#guests.tell(room);
    this.#feed.tell(this.#runtime.clock());
    this.#views.postAll();
    // Last: what it tells of a picture is for those who know that it is being painted.
    this.#desk.sync(needs(room).orders);
    this.#options.changed?.();
  }

  #drop(reason: string): void {
    this.#dropped[reason] = (this.#dropped[reason] ?? 0) + 1;
  }
}
