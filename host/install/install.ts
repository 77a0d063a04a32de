import { createContext, use, useSyncExternalStore } from 'react';

/** How this page can be installed, or what else can be done here. */
export type InstallOffer =
  /** It is installed, or cannot be at this address: nothing is said. */
  | { kind: 'none' }
  | { kind: 'button' }
  /** The browser offers no button; a line says how. */
  | { kind: 'advice'; by: InstallAdvice };

export type InstallAdvice = 'safari' | 'ios' | 'tv' | 'bookmark';

/** A newer version of the page. */
export type Update = 'none' | 'ready' | 'taking over';

export interface Install {
  /** Returns the way to stop listening. */
  subscribe(changed: () => void): () => void;
  offer(): InstallOffer;
  /** From the press of a button: the browser asks the person. */
  install(): void;
  update(): Update;
  /** Goes over to the newer version, and reloads the page. */
  applyUpdate(): void;
}

/** A page that stays what it is. */
const fixed: Install = {
  subscribe: () => () => undefined,
  offer: () => none,
  install: () => undefined,
  update: () => 'none',
  applyUpdate: () => undefined,
};
const none: InstallOffer = { kind: 'none' };

export const InstallContext = createContext<Install>(fixed);

export function useInstallOffer(): [InstallOffer, () => void] {
  const { subscribe, offer, install } = use(InstallContext);
  return [useSyncExternalStore(subscribe, offer), install];
}

export function useUpdate(): [Update, () => void] {
  const { subscribe, update, applyUpdate } = use(InstallContext);
  return [useSyncExternalStore(subscribe, update), applyUpdate];
}
