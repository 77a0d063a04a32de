import type { Engine } from '../engine.ts';

/** Asks the browser to keep the archive once there is something to keep: a game that runs. */
export function persistOncePlaying(engine: Engine, ask: () => Promise<boolean>): void {
  const stop = engine.subscribe((message) => {
    if (message.kind !== 'stage' || message.stage.scene.kind !== 'game') return;
    stop();
    ask().catch(() => false);
  });
}
