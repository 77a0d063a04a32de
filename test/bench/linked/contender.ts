import type { Browser, Page } from '@playwright/test';

/** One way to link phones to a big screen, ours or a rival's, as the benches drive it. */
export interface Contender {
  id: 'relay' | 'direct' | 'peerjs' | 'trystero' | 'colyseus';
  /** As it stands in the results. */
  title: string;
  /** Where the phones' traffic, or its beginning, passes: what can be cut. */
  service: number;
  /** Whether its data channel opens; else a browser for it must be launched with `withoutWebRtc`. */
  webRtc: boolean;
  /** A big screen with an empty room, in a context of its own. */
  open(browser: Browser): Promise<Wall>;
  /** Resolves when a person could begin: the lobby's first screen is there. */
  usable(phone: Page): Promise<void>;
  /** Resolves when the phone is in the lobby and on the way that is measured. */
  settled(phone: Page): Promise<void>;
  /** Gets a new name ready, so that only the press is left. */
  write(phone: Page, name: string): Promise<void>;
  /** After a press: the page may be written on again. */
  written(phone: Page): Promise<void>;
}

/** A room on a big screen. */
export interface Wall {
  page: Page;
  /** Its phones' link, whose traffic passes through that port. */
  link(service: number): string;
  /** What one seat is there, as a selector; a seat holds its phone's name. */
  seats: string;
}

/** Milliseconds of the wall clock at which the submit button was pressed. */
export function press(phone: Page): Promise<number> {
  return phone.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    document.querySelector<HTMLButtonElement>('form .go:enabled, form > button:enabled')!.click();
    return now;
  });
}

/** Begins to look for the name in `selector`; `seen` tells when it was painted. */
export async function lookFor(page: Page, selector: string, name: string): Promise<void> {
  await page.evaluate(
    ([selector, name]) => {
      const isShown = () =>
        [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(name));
      globalThis.shown = whenShown(isShown);
    },
    [selector, name] as const,
  );
}

export async function seen(page: Page): Promise<number> {
  return (await page.evaluate(() => globalThis.shown)) ?? Number.NaN;
}

/** What has not come after so many milliseconds is counted as that. */
export const patience = 15_000;

/** As `seen`, in milliseconds since `began`. */
export function seenSince(page: Page, began: number): Promise<number> {
  return Promise.race([
    seen(page).then((at) => Math.max(0, at - began)),
    new Promise<number>((resolve) => setTimeout(() => resolve(patience), patience)),
  ]);
}
