import type {
  LinkHealth,
  LinkState,
  PhoneLink,
  PhoneLinkEvents,
} from '../shared/link/phone-link.ts';
import type {
  HostSignal,
  PhoneMessage,
  PhoneSignal,
  PhoneView,
  Verdict,
} from '../shared/messages.ts';
import { openFaces } from './faces.ts';
import type { Faces } from './faces.ts';
import type { Reading } from './game-clock.ts';
import type { Shelf } from './memory.ts';

export type PaintProgress = Extract<HostSignal, { kind: 'progress' }>['progress'];

/** The room as this phone knows it. */
export interface RoomSnapshot {
  view: PhoneView | null;
  /** The view's clock and when it was received; null before the first view. */
  reading: Reading | null;
  link: LinkState;
  /** Whether the view came over the link as it is now: a host that is not heard may stand still. */
  isCurrent: boolean;
  /** How far this phone's picture is; null while nothing was told of it. */
  progress: PaintProgress | null;
}

export interface Room {
  subscribe(changed: () => void): () => void;
  snapshot(): RoomSnapshot;
  /** Resolves when the host has said what became of it, however many dials that takes. */
  send(message: PhoneMessage): Promise<Verdict>;
  signal(signal: PhoneSignal): void;
  dial(): void;
  health(): LinkHealth;
  close(): void;
  faces: Faces;
}

export function openRoom(openLink: (events: PhoneLinkEvents) => PhoneLink, faceShelf: Shelf): Room {
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (verdict: Verdict) => void>();
  /** Verdicts that came before `send` had returned their number. */
  const early = new Map<number, Verdict>();
  let snapshot: RoomSnapshot = {
    view: null,
    reading: null,
    link: { kind: 'dialling', step: 'broker', attempt: 1 },
    isCurrent: false,
    progress: null,
  };
  const change = (part: Partial<RoomSnapshot>) => {
    snapshot = { ...snapshot, ...part };
    for (const changed of listeners) changed();
  };
  const faces = openFaces((hash) => link.signal({ kind: 'want', hash }), faceShelf);
  const link = openLink({
    view(view) {
      const reading = { clock: view.clock, at: performance.now() };
      const progress = isPainting(view) ? snapshot.progress : null;
      change({ view, reading, progress, isCurrent: true });
    },
    signal(signal) {
      if (signal.kind === 'face') faces.arrived(signal);
      else if (signal.kind === 'progress' && isPainting(snapshot.view))
        change({ progress: signal.progress });
    },
    state: (link) => change(link.kind === 'linked' ? { link } : { link, isCurrent: false }),
    verdict(message, verdict) {
      const tell = waiting.get(message);
      if (!tell) return void early.set(message, verdict);
      waiting.delete(message);
      tell(verdict);
    },
  });
  return {
    faces,
    snapshot: () => snapshot,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    send(message) {
      const number = link.send(message);
      const verdict = early.get(number);
      early.delete(number);
      if (verdict) return Promise.resolve(verdict);
      return new Promise((resolve) => waiting.set(number, resolve));
    },
    signal: (signal) => link.signal(signal),
    dial: () => link.dial(),
    health: () => link.health(),
    close() {
      faces.close();
      link.close();
    },
  };
}

/** What is told of a picture nobody waits for any more comes too late. */
function isPainting(view: PhoneView | null): boolean {
  return view?.ask.kind === 'wait' && view.ask.painting === true;
}
