import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from './use-loaded.ts';

/** Something the person asked for that takes a while. */
export type Task =
  | { kind: 'idle' }
  | { kind: 'busy'; what: string }
  | { kind: 'done'; what: string }
  | { kind: 'failed'; what: string; again: (() => void) | null };

/** How the work went, in words; `refused` when trying the same again would not help. */
type Result = { done: string } | { refused: string } | null;

export type Run = (
  what: string,
  failed: (message: string) => string,
  work: () => Promise<Result>,
) => void;

/** Runs one thing at a time, and says how it went. */
export function useTask(): { task: Task; run: Run; dismiss: () => void } {
  const [task, setTask] = useState<Task>({ kind: 'idle' });
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const run = useCallback<Run>((what, failed, work) => {
    if (busy.current) return;
    const tell = (next: Task) => {
      busy.current = next.kind === 'busy';
      if (!gone.current) setTask(next);
    };
    const attempt = () => {
      tell({ kind: 'busy', what });
      work().then(
        (result) => {
          if (result === null) tell({ kind: 'idle' });
          else if ('done' in result) tell({ kind: 'done', what: result.done });
          else tell({ kind: 'failed', what: result.refused, again: null });
        },
        (error: unknown) =>
          tell({ kind: 'failed', what: failed(messageOf(error)), again: attempt }),
      );
    };
    attempt();
  }, []);
  const dismiss = useCallback(() => {
    if (!busy.current) setTask({ kind: 'idle' });
  }, []);
  return { task, run, dismiss };
}
