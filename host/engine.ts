import type { FromEngine, ToEngine } from '../workers/engine/messages.ts';

/** The engine as the page knows it: something to write to and to listen to. */
export interface Engine {
  post(message: ToEngine): void;
  /** Returns the way to stop listening. */
  subscribe(listener: (message: FromEngine) => void): () => void;
  /** At once, in the middle of whatever it does. */
  stop(): void;
}

function transferred(message: ToEngine): Transferable[] {
  return 'archive' in message && message.archive !== null ? [message.archive] : [];
}

/** The real one, in its worker. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('../workers/engine/worker.ts', import.meta.url), {
    type: 'module',
  });
  return {
    post: (message) => worker.postMessage(message, transferred(message)),
    subscribe(listener) {
      const hear = (event: MessageEvent<FromEngine>) => listener(event.data);
      worker.addEventListener('message', hear);
      return () => worker.removeEventListener('message', hear);
    },
    stop: () => worker.terminate(),
  };
}
