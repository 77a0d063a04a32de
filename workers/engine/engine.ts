import type {
  HostSignal,
  PhoneMessage,
  PhoneSignal,
  PhoneView,
  Verdict,
} from '../../shared/messages.ts';
import type { Seat } from '../../src/cartridge.ts';
import type { RoomOrder } from '../../src/room/needs.ts';
import type { Room, SeatRecord } from '../../src/room/state.ts';
import type { Presence } from '../../src/room/event.ts';
import { openAsk } from '../../src/room/ask.ts';
import { mayChoose } from '../../src/room/choosing.ts';
import { placeOf } from '../../src/room/door.ts';
import { guestList } from '../../src/room/guest-list.ts';
import { needs } from '../../src/room/needs.ts';
import { barredView, fullView, phoneView } from '../../src/room/phone-view.ts';
import { isKicked, recordOf } from '../../src/room/presence.ts';
import { stageView } from '../../src/room/stage.ts';
import { verdictOf } from '../../src/room/verdict.ts';
import { findCartridge } from '../../src/registry.ts';
import type { FilterLevel, PaintingSettings } from '../../shared/painting-settings.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { GameClock } from './clock.ts';
import { FaceDesk } from './face-desk.ts';
import type { KeepFace } from './face-desk.ts';
import { FacePost } from './face-post.ts';
import { FeedPost } from './feed-post.ts';
import { happeningOf, happeningOfRemote } from './happening-of.ts';
import type { HostLinkEvents, Identity, PresenceChange } from './link/host-link.ts';
import type { Keeper } from './keeper.ts';
import type { Control, FromEngine } from './messages.ts';
import { OrderDesk } from './orders.ts';
import type { PaintProgress } from './painters/painter.ts';
import { withPatience } from './patience.ts';
import { PhoneSignals } from './phone-signals.ts';
import type { PictureStore } from './pictures.ts';
import type { RoomLog } from './room-log.ts';
import type { Studio } from './studio.ts';
import { Runtime } from './runtime.ts';
import type { TextFilter } from './text-filter.ts';
import { ViewPost } from './view-post.ts';
import { unsaidNames } from './unsaid-names.ts';
import { words } from './words.ts';
import { writtenTexts } from './written-texts.ts';

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
  #faces: FaceDesk;
  #feed: FeedPost;
  #arrivals = new Set<Identity>();
  /** Put out by the link for a while. */
  #barred = new Set<Identity>();
  #filter: TextFilter;
  #unsaid: ReturnType<typeof unsaidNames>;
  /** What the host has chosen to be played next, as it was said. */
  #choice: (Control & { kind: 'choose' }) | null = null;
  /** What the host has laid out for games, by their cartridge. */
  #materials = new Map<string, unknown>();
  #toldGuests = '';
  #dropped: Record<string, number> = {};

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#filter = options.filter;
    this.#unsaid = unsaidNames(options.nameFilter);
    const { phones, post, time, rate, seed, opening, keeper, log, pictures, studio } = options;
    this.#runtime = new Runtime({
      opening,
      clock: new GameClock(time, rate, opening.at),
      time,
      seed,
      material: (cartridge) => this.#materials.get(cartridge),
      events: {
        took: (before, event, after) => {
          keeper.add(log.took(before, event, after));
          this.#feed.took(after);
        },
        changed: () => this.#changed(),
      },
    });
    this.#views = new ViewPost((identity, view) => phones.view(identity, view));
    this.#faces = new FaceDesk(options.keepFace, pictures, time);
    const faces = new FacePost(pictures, time, (to, signal) => phones.signal(to, signal));
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
      message: (identity, message) => this.#message(identity, message),
      signal: (identity, signal) => this.#signal(identity, signal),
      presence: (changes) => this.#presences(changes),
      barred: (identity, barred) => this.#bar(identity, barred),
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
        this.#choice = control;
        this.#choose(control);
        return;
      case 'supply':
        this.#supply(control);
        return;
      case 'startAnother':
        this.#startAnother(control);
        return;
      case 'paint':
        void this.#paintWith(control.painting);
        return;
      default:
        for (const happening of happeningOf(control)) this.#runtime.dispatch(happening);
    }
  }

  #choose(control: Control & { kind: 'choose' }): void {
    const settings = this.#playable(control);
    if (settings !== null) this.#runtime.dispatch({ ...control, kind: 'chosen', settings });
  }

  #startAnother(control: Control & { kind: 'startAnother' }): void {
    const settings = this.#playable(control);
    if (settings === null) return;
    const { cartridge, preset } = control;
    this.#choice = { kind: 'choose', cartridge, settings: control.settings, preset };
    this.#runtime.dispatch({ ...control, kind: 'startedAnother', settings });
  }

  /** The settings as they are played; null when the cartridge does not understand them. */
  #playable({ cartridge, settings }: { cartridge: string; settings: unknown }): unknown {
    const parsed = findCartridge(cartridge)?.settings.safeParse(settings);
    if (parsed?.success) return withPatience(parsed.data, this.#options.studio, this.#options.rate);
    this.#drop('settings that do not parse');
    return null;
  }

  #supply({ cartridge, material }: Control & { kind: 'supply' }): void {
    const parsed = findCartridge(cartridge)?.material?.safeParse(material);
    if (!parsed?.success) return this.#drop('material that does not parse');
    this.#materials.set(cartridge, parsed.data);
  }

  /** M13: the next game's drying time follows the new painter's patience. */
  async #paintWith(painting: PaintingSettings): Promise<void> {
    const { studio, loadFilter } = this.#options;
    const [filter] = await Promise.all([loadFilter(painting.filter), studio.choose(painting)]);
    this.#filter = filter;
    if (this.#choice !== null) this.#choose(this.#choice);
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
      for (const identity of this.#known()) {
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
    this.#postView(identity);
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

  async #message(identity: Identity, message: PhoneMessage): Promise<Verdict> {
    const { room } = this.#runtime;
    const seat = placeOf(room, identity);
    if (seat === undefined || isKicked(room, seat)) return { verdict: 'closed', problem: null };
    if (message.kind === 'judge') return this.#decide(seat, message);
    if (message.kind === 'mark') return this.#mark(seat, message);
    if (message.kind === 'choose') return this.#wish(seat, message);
    if (message.kind === 'control') return this.#remote(seat, message);
    if (writtenTexts(message).some((text) => !this.#filter(text).ok)) {
      const problem = message.kind === 'profile' ? words.filtered.name : words.filtered.text;
      return { verdict: 'refused', problem };
    }
    if (message.kind === 'answer') {
      const { ask, answer } = message;
      return this.#judge({ kind: 'answered', seat, ask, answer });
    }
    const { name, face: sent, watch } = message;
    const face = sent && (await this.#faces.take(identity, sent));
    if (face === 'unreadable') return { verdict: 'refused', problem: words.unreadable };
    if (face === 'too many') return { verdict: 'refused', problem: words.tooManyFaces };
    if (face?.kind === 'picture') this.#show(face.hash);
    return this.#judge({
      kind: 'profile',
      seat,
      ...(name === undefined ? {} : { name }),
      ...(face === undefined ? {} : { face }),
      ...(watch === undefined ? {} : { watch }),
    });
  }

  async #mark(
    seat: Seat,
    { target, emoji, on }: PhoneMessage & { kind: 'mark' },
  ): Promise<Verdict> {
    const reacted = { kind: 'reacted', seat, target, emoji, on } as const;
    const { before, after } = this.#runtime.dispatch(reacted);
    await this.#options.keeper.flush();
    return { verdict: before === after ? 'closed' : 'taken', problem: null };
  }

  /** What the settings behind a name are only the page knows: it chooses, if the room lets them. */
  #wish(seat: Seat, { cartridge, preset }: PhoneMessage & { kind: 'choose' }): Verdict {
    if (!mayChoose(this.#runtime.room, seat)) return { verdict: 'closed', problem: null };
    this.#options.post({ kind: 'wished', seat, cartridge, preset });
    return { verdict: 'taken', problem: null };
  }

  /** What comes too late for its game touches no other. */
  #remote(seat: Seat, { game, button }: PhoneMessage & { kind: 'control' }): Verdict {
    const { scene } = this.#runtime.room;
    const isAbout = 'game' in scene && scene.game === game;
    const happenings = isAbout ? happeningOfRemote(button, seat) : [];
    const told = happenings.map((happening) => this.#runtime.dispatch(happening));
    const changed = told.some(({ before, after }) => before !== after);
    return { verdict: changed ? 'taken' : 'closed', problem: null };
  }

  #decide(seat: Seat, { held, shows }: PhoneMessage & { kind: 'judge' }): Verdict {
    const { before, after } = this.#runtime.dispatch({ kind: 'judged', held, shows, by: seat });
    return { verdict: before === after ? 'closed' : 'taken', problem: null };
  }

  /** The verdict on what a phone sent, once it is kept: only then may the phone forget it. */
  async #judge(happening: Parameters<Runtime['dispatch']>[0]): Promise<Verdict> {
    const { before, after, event } = this.#runtime.dispatch(happening);
    if (event.kind !== 'profile' && event.kind !== 'answered') throw new Error('no verdict');
    await this.#options.keeper.flush();
    return verdictOf(before, after, event);
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
    this.#tellGuests();
    this.#feed.tell(this.#runtime.clock());
    for (const identity of this.#known()) this.#postView(identity);
    // Last: what it tells of a picture is for those who know that it is being painted.
    this.#desk.sync(needs(room).orders);
    this.#options.changed?.();
  }

  /** Everyone with a seat or at the door. */
  #known(): Identity[] {
    const { seats, door } = this.#runtime.room;
    return [...seats, ...door.waiting].map(({ identity }) => identity);
  }

  #tellGuests(): void {
    const guests = guestList(this.#runtime.room);
    const text = JSON.stringify(guests);
    if (text === this.#toldGuests) return;
    this.#toldGuests = text;
    this.#options.post({ kind: 'guests', guests });
  }

  #bar(identity: Identity, barred: boolean): void {
    if (barred) this.#barred.add(identity);
    else this.#barred.delete(identity);
    this.#postView(identity);
  }

  #postView(identity: Identity): void {
    const { room } = this.#runtime;
    const seat = placeOf(room, identity);
    const inside = seat === undefined ? fullView() : phoneView(room, seat);
    const view = this.#barred.has(identity) ? barredView() : inside;
    this.#views.post(identity, { ...view, clock: this.#runtime.clock() });
  }

  #drop(reason: string): void {
    this.#dropped[reason] = (this.#dropped[reason] ?? 0) + 1;
  }
}
