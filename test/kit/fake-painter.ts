import * as z from 'zod/mini';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { PaintingSettings } from '../../shared/painting-settings.ts';
import type { AnyPainter, Painted } from '../../workers/engine/painters/painter.ts';
import { Studio } from '../../workers/engine/studio.ts';
import type { StudioWorld } from '../../workers/engine/studio.ts';

/** A painter that does what the test says; by itself it paints what it was asked, in 200 ms. */
export function fakePainter(time: WallClock, over: Partial<AnyPainter> = {}): AnyPainter {
  return {
    id: 'fake',
    title: 'Fake',
    about: '',
    key: 'none',
    settings: z.object({}),
    settingWords: {},
    leavesMachine: () => false,
    price: () => 0,
    longestPrompt: 500,
    patienceSeconds: 2,
    atOnce: 2,
    paint: ({ prompt }) =>
      new Promise((resolve) => {
        time.after(200, () => resolve({ ok: true, painted: paintedAs(prompt) }));
      }),
    ...over,
  };
}

export function paintedAs(text: string): Painted {
  const bytes = new TextEncoder().encode(text);
  return { bytes, type: 'image/webp', width: 1, height: 1 };
}

/** A studio of these painters; the first is the one chosen. */
export function fakeStudio(
  time: WallClock,
  painters: readonly [AnyPainter, ...AnyPainter[]] = [fakePainter(time)],
  settings: Partial<PaintingSettings> = {},
  keys: Record<string, string> = {},
  world: Partial<StudioWorld> = {},
): Promise<Studio> {
  const listed = painters.map((painter) => ({
    id: painter.id,
    title: painter.title,
    load: async () => painter,
  }));
  const [{ id }] = painters;
  return Studio.open(
    {
      fetch: () => Promise.reject(new TypeError('no network')),
      frame: async (bytes) => ({
        ok: true,
        painted: { bytes, type: 'image/webp', width: 1, height: 1 },
      }),
      time,
      keyOf: async (painter) => keys[painter] ?? null,
      painters: listed as never,
      ...world,
    },
    PaintingSettings.parse({ painter: id, standIn: null, ...settings }),
  );
}
