import type { RoomOrder } from '../../src/room/needs.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { commissionFor } from './commission.ts';
import type {
  AnyPainter,
  PaintFailure,
  PaintProgress,
  Painting,
  Tools,
} from './painters/painter.ts';
import { painters } from './painters/registry.ts';
import type { ListedPainter } from './painters/registry.ts';
import type { PaintingSettings } from '../../shared/painting-settings.ts';
import { persevere } from './persevere.ts';
import type { Try } from './persevere.ts';
import { strikeOut } from './strike-out.ts';
import { orAborted, timeLimit } from './time-limit.ts';
import type { TimeLimit } from './time-limit.ts';
import { waiting } from './waiting.ts';

export interface StudioWorld {
  fetch: typeof fetch;
  frame: Tools['frame'];
  time: WallClock;
  /** The host's own key for a painter. */
  keyOf(painter: string): Promise<string | null>;
  painters?: readonly ListedPainter[];
}

/** What came of an order, and by whom. */
export interface Work {
  painting: Painting;
  painter: string;
  /** Title of the painter that stood in for the chosen one; null as a rule. */
  standIn: string | null;
}

/** An order that is about to be painted. */
export interface Commissioned {
  painter: string;
  paid: boolean;
  run(told: WorkEvents): Promise<Work>;
}

export interface WorkEvents {
  signal: AbortSignal;
  accepted(job: string): void;
  progress(progress: PaintProgress): void;
}

/** A painter at work here, with its settings and its key. */
interface Engaged {
  painter: AnyPainter;
  settings: unknown;
  key: string | null;
}

/** An order that takes this many times the painter's patience has failed. */
const limitInPatiences = 3;
/** With somebody to stand in, a painter is given this many tries. */
const triesBeforeStandIn = 2;
/** The player's own doing: another painter would be no help. */
const playersOwn = new Set(['blocked', 'input']);

/** The painters the host has chosen: one that paints, and one that stands in when it fails. */
export class Studio {
  #world: StudioWorld;
  #settings: PaintingSettings;
  #engaged: Engaged;
  #standIn: Promise<Engaged> | null = null;

  private constructor(world: StudioWorld, settings: PaintingSettings, engaged: Engaged) {
    this.#world = world;
    this.#settings = settings;
    this.#engaged = engaged;
  }

  static async open(world: StudioWorld, settings: PaintingSettings): Promise<Studio> {
    return new Studio(world, settings, await engage(world, settings, settings.painter));
  }

  /** For orders that have not begun. */
  async choose(settings: PaintingSettings): Promise<void> {
    this.#engaged = await engage(this.#world, settings, settings.painter);
    this.#settings = settings;
    this.#standIn = null;
  }

  get settings(): PaintingSettings {
    return this.#settings;
  }

  get patienceSeconds(): number {
    return this.#engaged.painter.patienceSeconds;
  }

  get atOnce(): number {
    return this.#settings.atOnce ?? this.#engaged.painter.atOnce;
  }

  /** `paidOrders`: how many of this room have left so far. */
  commission(order: RoomOrder, paidOrders: number): Commissioned {
    const { mostPaid } = this.#settings;
    const engaged = this.#engaged;
    const { id } = engaged.painter;
    const paid = costs(engaged);
    if (paid && mostPaid !== null && paidOrders >= mostPaid && order.job === null) {
      return { painter: id, paid: false, run: (told) => this.#withoutMoney(order, told, mostPaid) };
    }
    return { painter: id, paid, run: (told) => this.#work(engaged, order, told) };
  }

  async #work(engaged: Engaged, order: RoomOrder, told: WorkEvents): Promise<Work> {
    const { painter } = engaged;
    const { job } = order;
    const hasStandIn = this.#standInId() !== null;
    const limit = this.#limit(engaged, told);
    const limited = { ...told, signal: limit.signal };
    const tried =
      job !== null && painter.collect
        ? this.#try(engaged, limited, (tools) =>
            painter.collect!(job, engaged.settings, engaged.key, tools),
          ).then((one) => one.painting)
        : persevere(() => this.#paint(engaged, order, limited), {
            paid: costs(engaged),
            tries: hasStandIn ? triesBeforeStandIn : Infinity,
            left: () => limit.left(),
            wait: waiting(this.#world.time, limit.signal),
          });
    const painting = await tried.catch((error: unknown) => failure(error));
    limit.stop();
    const outcome = limit.isUp ? lateness(painter) : painting;
    const done: Work = { painting: outcome, painter: painter.id, standIn: null };
    const isDone = outcome.ok || playersOwn.has(outcome.failure) || told.signal.aborted;
    return isDone || !hasStandIn ? done : this.#standsIn(order, told, done);
  }

  async #withoutMoney(order: RoomOrder, told: WorkEvents, mostPaid: number): Promise<Work> {
    const said = `The most paid pictures of an evening are ${mostPaid}, and so many were ordered.`;
    const painting: Painting = { ok: false, failure: 'billing', said, retryAfter: null };
    const none: Work = { painting, painter: this.#engaged.painter.id, standIn: null };
    return this.#standInId() === null ? none : this.#standsIn(order, told, none);
  }

  /** The stand-in's picture, or, when that fails too, what the chosen painter said. */
  async #standsIn(order: RoomOrder, told: WorkEvents, failed: Work): Promise<Work> {
    const id = this.#standInId();
    if (id === null) return failed;
    this.#standIn ??= engage(this.#world, this.#settings, id);
    const engaged = await this.#standIn;
    // It stands in unasked, so it must cost nothing.
    if (costs(engaged)) return failed;
    const limit = this.#limit(engaged, told);
    const { painting } = await this.#paint(engaged, order, { ...told, signal: limit.signal });
    limit.stop();
    if (!painting.ok) return failed;
    return { painting, painter: id, standIn: engaged.painter.title };
  }

  #limit({ painter }: Engaged, { signal }: WorkEvents): TimeLimit {
    const milliseconds = painter.patienceSeconds * 1000 * limitInPatiences;
    return timeLimit(this.#world.time, signal, milliseconds);
  }

  #standInId(): string | null {
    const { standIn } = this.#settings;
    return standIn === this.#engaged.painter.id ? null : standIn;
  }

  #paint(engaged: Engaged, order: RoomOrder, told: WorkEvents): Promise<Try> {
    const { painter, settings, key } = engaged;
    const commission = commissionFor(order, this.#settings, painter.longestPrompt);
    return this.#try(engaged, told, (tools) => painter.paint(commission, settings, key, tools));
  }

  async #try(
    { key }: Engaged,
    { signal, accepted, progress }: WorkEvents,
    work: (tools: Tools) => Promise<Painting>,
  ): Promise<Try> {
    const { fetch, frame, time } = this.#world;
    let served = false;
    const asking: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      served ||= response.ok;
      return response;
    };
    const wait = waiting(time, signal);
    try {
      const tools = { fetch: asking, frame, signal, accepted, progress, wait };
      const painting = await orAborted(work(tools), signal);
      if (painting.ok) return { painting, served };
      return { painting: { ...painting, said: strikeOut(painting.said, key) }, served };
    } catch (error) {
      return { painting: failure(strikeOut(String(error), key)), served };
    }
  }
}

function failure(said: unknown): PaintFailure {
  return { ok: false, failure: 'unavailable', said: String(said), retryAfter: null };
}

function lateness({ patienceSeconds }: AnyPainter): PaintFailure {
  const said = `No picture after ${patienceSeconds * limitInPatiences} seconds.`;
  return { ok: false, failure: 'timeout', said, retryAfter: null };
}

function costs({ painter, settings }: Engaged): boolean {
  return painter.price(settings) !== 0;
}

/** Settings that make no sense are the painter's own; an unknown painter is the first of the list. */
async function engage(
  { painters: known = painters, keyOf }: StudioWorld,
  { settings }: PaintingSettings,
  id: string,
): Promise<Engaged> {
  const listed = known.find((one) => one.id === id) ?? known[0]!;
  const painter = await listed.load();
  const parsed = painter.settings.safeParse(settings[painter.id] ?? {});
  return {
    painter,
    settings: parsed.success ? parsed.data : painter.settings.parse({}),
    key: painter.key === 'none' ? null : await keyOf(painter.id),
  };
}
