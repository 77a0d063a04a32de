import { useEffect, useRef, useState } from 'react';
import type { PaintingSettings } from '../../../shared/painting-settings.ts';
import type { PainterAbout, PainterTested } from '../../../workers/engine/messages.ts';
import type { PainterOffice } from '../../painter-office.ts';
import type { PaintProgress } from '../../room-state.ts';

export type Trial =
  | { kind: 'none' }
  /** `began`: a `performance.now()`; `told`: null until the painter tells how far it is. */
  | { kind: 'running'; began: number; told: PaintProgress | null }
  | { kind: 'done'; tested: PainterTested };

/** A test of a painter; whoever goes away in the middle of it ends it. */
export function useTrial(office: Pick<PainterOffice, 'test'>) {
  const [trial, setTrial] = useState<Trial>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    trial,
    async begin(painter: Pick<PainterAbout, 'id' | 'patienceSeconds'>, painting: PaintingSettings) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const began = performance.now();
      setTrial({ kind: 'running', began, told: null });
      const tested = await office.test(painter, painting, mine.signal, (told) =>
        setTrial({ kind: 'running', began, told }),
      );
      setTrial({ kind: 'done', tested });
    },
    stop() {
      running.current?.abort();
      setTrial({ kind: 'none' });
    },
  };
}
