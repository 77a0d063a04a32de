import type { BrowserContext } from '@playwright/test';

declare global {
  /** When a frame that shows it has been painted, in milliseconds of the wall clock. */
  var whenShown: (isShown: () => boolean) => Promise<number>;
  /** What is being waited for, between two calls from outside. */
  var shown: Promise<number> | undefined;
}

/** Gives every page of a context `whenShown`; ours and the rival's are watched by the same eyes. */
export async function watchFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    globalThis.whenShown = (isShown) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isShown()) return;
          observer.disconnect();
          // After the frame's work comes the paint, and only then the message.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => {
              port1.close();
              resolve(performance.timeOrigin + performance.now());
            });
            port1.start();
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        look();
      });
  });
}
