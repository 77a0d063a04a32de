import { useState } from 'react';
import type { Answer } from '../../src/ask.ts';
import { usePhone } from '../phone.ts';
import { words } from '../words.ts';

/** How far an answer is: still to be given · on its way · with the host, whose next view tells. */
type Progress =
  | { kind: 'open'; problem: string | null }
  | { kind: 'sending'; answer: Answer }
  | { kind: 'arrived'; answer: Answer };

interface Answering {
  progress: Progress;
  /** Sends once; while an answer is on its way or has arrived, nothing more is sent. */
  send(answer: Answer): void;
  complain(problem: string | null): void;
}

/** Answers to the ask called `id`. The component using it must be keyed by that id. */
export function useAnswer(id: string, problem: string | null): Answering {
  const { room } = usePhone();
  const [progress, setProgress] = useState<Progress>({ kind: 'open', problem });
  return {
    progress,
    complain: (problem) => setProgress({ kind: 'open', problem }),
    send(answer) {
      if (progress.kind !== 'open') return;
      setProgress({ kind: 'sending', answer });
      void room.send({ kind: 'answer', ask: id, answer }).then(({ verdict, problem }) => {
        setProgress(
          verdict === 'taken'
            ? { kind: 'arrived', answer }
            : { kind: 'open', problem: problem ?? words.ask[verdict] },
        );
      });
    },
  };
}
