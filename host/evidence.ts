import type { FromEngine } from '../workers/engine/messages.ts';
import type { Engine } from './engine.ts';

type Evidence = Extract<FromEngine, { kind: 'evidence' }>;

declare global {
  var hogwash: { evidence(): Promise<Evidence> } | undefined;
}

/** Lets tests on this machine ask for the room's log. */
export function offerEvidence(engine: Engine): void {
  globalThis.hogwash = {
    evidence: () =>
      new Promise((resolve) => {
        const stop = engine.subscribe((message) => {
          if (message.kind !== 'evidence') return;
          stop();
          resolve(message);
        });
        engine.post({ kind: 'evidence' });
      }),
  };
}
