import type { PaintingSettings } from '../shared/painting-settings.ts';
import type { PainterAbout, PainterTested } from '../workers/engine/messages.ts';
import type { Engine } from './engine.ts';
import type { PaintProgress } from './room-state.ts';

/** What the back office asks of painters, with or without a room. */
export interface PainterOffice {
  /** Rejects when nothing answers. */
  about(painter: string, settings: unknown): Promise<PainterAbout>;
  /** Never answers once the signal has aborted; `lost` when it might have answered long ago. */
  test(
    painter: Pick<PainterAbout, 'id' | 'patienceSeconds'>,
    painting: PaintingSettings,
    signal: AbortSignal,
    progress: (progress: PaintProgress) => void,
  ): Promise<PainterTested>;
  close(): void;
}

export interface PainterOfficeWorld {
  /** The room's; null where there is no room. */
  engine: Engine | null;
  startEngine(): Engine;
  /** A port to the archive, where the key is. */
  connectEngine(): MessagePort;
}

/** Loading what a painter needs and asking it takes no longer. */
const aboutWithin = 15_000;
/** The engine gives a test this many patiences; what is beyond is for loading. */
const testPatiences = 3;
const loadingWithin = 30_000;

/**
 * Asks the room's engine what a painter is; without a room an engine of the office's own, started
 * when it is first needed. Each test has an engine to itself, so that stopping it stops all it does.
 */
export function openPainterOffice(world: PainterOfficeWorld): PainterOffice {
  const tests = new Set<() => void>();
  let asking: Asking | null = null;
  return {
    async about(painter, settings) {
      const now = (asking ??= world.engine
        ? askingOf(world.engine, () => undefined)
        : owned(world.startEngine()));
      const about = await now.about(painter, settings);
      if (about !== null) return about;
      if (world.engine === null && asking === now) {
        now.stop();
        asking = null;
      }
      throw new Error('No painter answers.');
    },
    test: (painter, painting, signal, progress) =>
      new Promise((resolve) => {
        const engine = world.startEngine();
        const began = performance.now();
        const stop = () => {
          clearTimeout(late);
          engine.stop();
          tests.delete(stop);
        };
        const limit = painter.patienceSeconds * 1000 * testPatiences + loadingWithin;
        const late = setTimeout(() => {
          stop();
          const milliseconds = performance.now() - began;
          resolve({ ok: false, failure: 'lost', said: '', milliseconds });
        }, limit);
        tests.add(stop);
        signal.addEventListener('abort', stop);
        engine.subscribe((message) => {
          if (signal.aborted) return;
          if (message.kind === 'painterTesting') progress(message.progress);
          if (message.kind !== 'painterTested') return;
          stop();
          resolve(message.tested);
        });
        const archive = world.connectEngine();
        engine.post({ kind: 'testPainter', painter: painter.id, painting, archive });
      }),
    close() {
      asking?.stop();
      asking = null;
      for (const stop of tests) stop();
    },
  };
}

interface Asking {
  /** Null when it does not answer. */
  about(painter: string, settings: unknown): Promise<PainterAbout | null>;
  stop(): void;
}

function owned(engine: Engine): Asking {
  return askingOf(engine, () => engine.stop());
}

/** An engine answers in the order it is asked, painter by painter. */
function askingOf(engine: Engine, stopEngine: () => void): Asking {
  const waiting = new Map<string, ((about: PainterAbout) => void)[]>();
  const silence = engine.subscribe((message) => {
    if (message.kind === 'aboutPainter') waiting.get(message.about.id)?.shift()?.(message.about);
  });
  return {
    about: (painter, settings) =>
      new Promise((resolve) => {
        const late = setTimeout(() => resolve(null), aboutWithin);
        const line = waiting.get(painter) ?? [];
        waiting.set(painter, line);
        line.push((about) => {
          clearTimeout(late);
          resolve(about);
        });
        engine.post({ kind: 'aboutPainter', painter, settings });
      }),
    stop() {
      silence();
      stopEngine();
    },
  };
}
