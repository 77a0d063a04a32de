import type { Control, FromEngine } from '../../../workers/engine/messages.ts';

export interface Wanted {
  /** What to call it. */
  name: string;
  /** Kind and beat of the view, as `scoring lie` or `ending achievement 2`. */
  stage: string;
  /** At which share of its time it is held. */
  share: number;
}

/** What the host's page offers a test that wants its stage to hold still. */
interface Holding {
  /** What is to be held when it comes, once each. */
  wanted: Wanted[];
  /** What was wanted and is held, by its name. */
  held: string | null;
  /** Whether the stage is held, for whatever reason. */
  isHeld: boolean;
  /** Holds whatever is on. */
  hold(): void;
  goOn(): void;
}

type StageMessage = Extract<FromEngine, { kind: 'stage' }>;

declare global {
  var holding: Holding;
}

/**
 * Runs in the host's page before its own scripts. A stage is held by pausing the room without the
 * page being told: it goes on showing what it showed, in game time that passes ten thousand times
 * slower. The phones are told, as always.
 */
export function holdStages(): void {
  const still = 1e-4;
  const starting = 'starting';
  let engine: Worker | null = null;
  /** What the room is paused for. */
  let target: Wanted | 'anything' | null = null;
  /** The newest stage the page was not told of, while the doors of a game open. */
  let swallowed: StageMessage | null = null;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const control = (control: Control) => engine?.postMessage({ kind: 'control', control }, []);
  const hold = (what: typeof target) => {
    clearTimeout(alarm);
    target = what;
    control({ kind: 'pause' });
  };

  const holding: Holding = {
    wanted: [],
    held: null,
    isHeld: false,
    hold: () => hold('anything'),
    goOn() {
      target = null;
      holding.held = null;
      holding.isHeld = false;
      if (swallowed !== null) {
        const data = swallowed;
        swallowed = null;
        engine?.dispatchEvent(new MessageEvent('message', { data }));
        return;
      }
      control({ kind: 'resume', renew: false });
    },
  };
  globalThis.holding = holding;

  const isWanted = (name: string) => holding.wanted.some((one) => one.name === name);
  const hasCome = (name: string) => {
    holding.wanted = holding.wanted.filter((one) => one.name !== name);
    holding.held = name;
    holding.isHeld = true;
  };
  const slowDown = (clock: StageMessage['clock']) => {
    clock.rate = still;
    clock.running = true;
  };

  interface TimedView {
    kind: string;
    timer: { ends: number; total: number } | null;
    beat?: { kind: string; index?: number };
  }
  const stageOf = ({ kind, beat }: TimedView) =>
    [kind, beat?.kind, beat?.index === undefined ? undefined : beat.index + 1]
      .filter((word) => word !== undefined)
      .join(' ');

  function hear(worker: Worker, event: MessageEvent<FromEngine>): void {
    const { data } = event;
    if (data.kind !== 'stage') return;
    engine = worker;
    clearTimeout(alarm);
    const { clock } = data;
    const { scene } = data.stage;
    if (holding.held === starting) {
      swallowed = data;
      event.stopImmediatePropagation();
      return;
    }
    if (scene.kind === 'lobby') {
      // Nothing can be paused yet: only this page stands still.
      if (scene.starting === null || !isWanted(starting)) return;
      slowDown(clock);
      hasCome(starting);
      swallowed = data;
      return;
    }
    const view = scene.view as TimedView;
    const stage = stageOf(view);
    if (target !== null && scene.paused) {
      // The same object goes to the page's own listeners, which come after this one.
      scene.paused = null;
      slowDown(clock);
      holding.isHeld = true;
      if (target === 'anything') return;
      if (target.stage === stage) {
        hasCome(target.name);
      } else {
        // It was over before the room heard of the pause.
        holding.goOn();
      }
      return;
    }
    const wanted = holding.wanted.find((one) => one.stage === stage);
    if (scene.paused || view.timer === null || wanted === undefined) return;
    const moment = view.timer.ends - (1 - wanted.share) * view.timer.total;
    alarm = setTimeout(() => hold(wanted), Math.max(0, (moment - clock.now) / clock.rate));
  }

  globalThis.Worker = class extends Worker {
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how);
      this.addEventListener('message', (event) => hear(this, event));
    }
  };
}
