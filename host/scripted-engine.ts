import type { FromEngine, ToEngine } from '../workers/engine/messages.ts';
import type { Engine } from './engine.ts';

/** An engine for tests: it keeps what the page posts, and says what it is told to say. */
export interface ScriptedEngine extends Engine {
  readonly posted: readonly ToEngine[];
  stopped(): boolean;
  say(message: FromEngine): void;
}

export function scriptedEngine(): ScriptedEngine {
  const posted: ToEngine[] = [];
  const listeners = new Set<(message: FromEngine) => void>();
  let stopped = false;
  return {
    posted,
    stopped: () => stopped,
    stop() {
      stopped = true;
    },
    post: (message) => void posted.push(message),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(message) {
      for (const listener of listeners) listener(message);
    },
  };
}
