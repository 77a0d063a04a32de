import type { HostArchive } from '../workers/archive/archive.ts';
import type { FromEngine } from '../workers/engine/messages.ts';
import type { Engine } from './engine.ts';

type Evidence = Extract<FromEngine, { kind: 'evidence' }>;

interface Offered {
  /** The room's log and the state it led to, since this page was opened. */
  evidence?: () => Promise<Evidence>;
  archive?: HostArchive;
}

declare global {
  var hogwash: Offered | undefined;
}

/** Lets tests on this machine ask for the room's log. */
export function offerEvidence(engine: Engine): void {
  offer({
    evidence: () =>
      new Promise((resolve) => {
        const stop = engine.subscribe((message) => {
          if (message.kind !== 'evidence') return;
          stop();
          resolve(message);
        });
        engine.post({ kind: 'evidence' });
      }),
  });
}

/** Lets tests on this machine look at what is kept. */
export function offerArchive(archive: HostArchive): void {
  offer({ archive });
}

function offer(more: Offered): void {
  globalThis.hogwash = { ...globalThis.hogwash, ...more };
}
