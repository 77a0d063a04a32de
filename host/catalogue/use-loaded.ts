import { useCallback, useEffect, useState } from 'react';

export type Loaded<Value> =
  | { kind: 'loading' }
  | { kind: 'here'; value: Value }
  | { kind: 'failed'; message: string };

interface Settled<Value> {
  /** What has settled: which function, asked for the how manyth time. */
  load: () => Promise<Value>;
  attempt: number;
  loaded: Loaded<Value>;
}

/** What `load` gives, and the way to try again; `load` must stay the same while it means the same. */
export function useLoaded<Value>(load: () => Promise<Value>): [Loaded<Value>, () => void] {
  const [settled, setSettled] = useState<Settled<Value> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stopped = false;
    const settle = (loaded: Loaded<Value>) => {
      if (!stopped) setSettled({ load, attempt, loaded });
    };
    load().then(
      (value) => settle({ kind: 'here', value }),
      (error: unknown) => settle({ kind: 'failed', message: messageOf(error) }),
    );
    return () => {
      stopped = true;
    };
  }, [load, attempt]);
  const again = useCallback(() => setAttempt((attempt) => attempt + 1), []);
  const current = settled?.load === load && settled.attempt === attempt;
  return [current ? settled.loaded : { kind: 'loading' }, again];
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
