import type { ToOffline } from '../../workers/offline/messages.ts';
import { installAdvice } from './install-advice.ts';
import type { Install, InstallOffer, Update } from './install.ts';

/** Chromium's, which no list of types has yet. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** How often a page that stays open asks whether there is a newer one, in milliseconds. */
const everyHour = 3_600_000;

/** The real one: the browser's offer to install, and the service worker with its newer versions. */
export function browserInstall(window: Window & typeof globalThis): Install {
  const { navigator } = window;
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const listeners = new Set<() => void>();
  const change = (set: () => void) => {
    set();
    listeners.forEach((listener) => listener());
  };

  const none: InstallOffer = { kind: 'none' };
  let prompt: InstallPrompt | null = null;
  let offer = isInstalled(window) || workers === undefined ? none : withoutButton(window);
  window.addEventListener('beforeinstallprompt', (event) => {
    // The browser would put up a notice of its own, over the stage.
    event.preventDefault();
    prompt = event as InstallPrompt;
    change(() => (offer = { kind: 'button' }));
  });
  window.addEventListener('appinstalled', () => change(() => (offer = none)));

  let waiting: ServiceWorker | null = null;
  let update: Update = 'none';
  // In development pages are never kept.
  if (workers && import.meta.env.PROD) {
    void keepUpToDate(workers, (worker) =>
      change(() => {
        waiting = worker;
        update = 'ready';
      }),
    );
    let hadWorker = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      // The first one came after the page; any other has other files than the page is made of.
      if (hadWorker) window.location.reload();
      hadWorker = true;
    });
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    offer: () => offer,
    install() {
      void prompt?.prompt().catch(() => undefined);
      prompt = null;
      // It can be asked once; the browser offers again when it sees fit.
      change(() => (offer = none));
    },
    update: () => update,
    applyUpdate() {
      if (waiting === null) return;
      tell(waiting, { kind: 'takeOver' });
      change(() => (update = 'taking over'));
    },
  };
}

/** Registers the worker, and hears of every newer one that waits. */
async function keepUpToDate(
  workers: ServiceWorkerContainer,
  found: (waiting: ServiceWorker) => void,
): Promise<void> {
  try {
    const registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
    const look = () => {
      if (registration.waiting && workers.controller) found(registration.waiting);
    };
    look();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', look),
    );
    setInterval(() => void registration.update().catch(() => undefined), everyHour);
    const { active } = await workers.ready;
    if (active && !savesData()) tell(active, { kind: 'keepLetters' });
  } catch {
    // A private window, or a site without the file: the page works, with a network only.
  }
}

function tell(worker: ServiceWorker, message: ToOffline): void {
  worker.postMessage(message);
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function isInstalled(window: Window): boolean {
  // A page that is only enlarged would be `fullscreen`, too; none is while it loads.
  const modes = ['standalone', 'fullscreen', 'minimal-ui', 'window-controls-overlay'];
  const shown = modes.some((mode) => window.matchMedia(`(display-mode: ${mode})`).matches);
  return shown || (window.navigator as { standalone?: boolean }).standalone === true;
}

function withoutButton(window: Window): InstallOffer {
  // It will say when it is ready; one that never does has the page already.
  if ('onbeforeinstallprompt' in window) return { kind: 'none' };
  const { userAgent, maxTouchPoints } = window.navigator;
  return { kind: 'advice', by: installAdvice(userAgent, maxTouchPoints) };
}
