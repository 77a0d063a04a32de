import { wrap } from 'comlink';
import type { Remote } from 'comlink';
import type { ArchiveNews, HostArchive } from '../workers/archive/archive.ts';
import type { FromArchive, ToArchive } from '../workers/archive/messages.ts';

/** The archive as the page knows it. */
export interface StartedArchive {
  archive: HostArchive;
  /** A new port, to be transferred to the engine, which wraps it by `wrapRoomArchive`. */
  connectEngine(): MessagePort;
  /** Returns the way to stop listening. */
  subscribe(listener: (news: ArchiveNews) => void): () => void;
}

/** The real one, in its worker. Nothing is opened yet. */
export function startArchive(worker: Worker = archiveWorker('hogwash archive')): StartedArchive {
  const post = (message: ToArchive, ports: MessagePort[] = []) =>
    worker.postMessage(message, ports);
  const { port1, port2 } = new MessageChannel();
  post({ kind: 'page', port: port2 }, [port2]);
  tellOfHiding(() => post({ kind: 'hiding' }));
  return {
    archive: wholeOrBroken(wrap<HostArchive>(port1), worker),
    connectEngine() {
      const { port1: engine, port2: served } = new MessageChannel();
      post({ kind: 'engine', port: served }, [served]);
      return engine;
    },
    subscribe(listener) {
      const hear = (event: MessageEvent<FromArchive>) => listener(event.data);
      worker.addEventListener('message', hear);
      return () => worker.removeEventListener('message', hear);
    },
  };
}

/** The worker keeps under its own name. */
export function archiveWorker(name: string): Worker {
  return new Worker(new URL('../workers/archive/worker.ts', import.meta.url), {
    type: 'module',
    name,
  });
}

/** Whether the browser promises not to clear what is kept. Some ask the person: once there is a game. */
export async function askToPersist(): Promise<boolean> {
  // Insecure pages have no such thing, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  return (await storage?.persist().catch(() => false)) ?? false;
}

/** Its calls fail when the worker cannot be started, instead of waiting for ever. */
function wholeOrBroken(remote: Remote<HostArchive>, worker: Worker): HostArchive {
  let answered = false;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      if (!answered) reject(new Error(`The archive cannot be started: ${message ?? 'not found'}`));
    });
  });
  broken.catch(() => undefined);
  const ask = async (name: keyof HostArchive, values: unknown[]) => {
    const call = remote[name] as (...values: unknown[]) => Promise<unknown>;
    const answer = await Promise.race([call(...values), broken]);
    answered = true;
    return answer;
  };
  return new Proxy({} as HostArchive, {
    get: (_, name) =>
      // Nobody awaits the archive itself.
      name === 'then'
        ? undefined
        : (...values: unknown[]) => ask(name as keyof HostArchive, values),
  });
}

function tellOfHiding(tell: () => void): void {
  addEventListener('pagehide', tell);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tell();
  });
}
