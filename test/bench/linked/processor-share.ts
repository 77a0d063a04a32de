import type { Browser } from '@playwright/test';

/** Seconds of processor time that the browser's pages have taken, and all of its processes together. */
export async function processorSeconds(browser: Browser): Promise<{ pages: number; all: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sum = (type?: string) =>
    processInfo
      .filter((process) => type === undefined || process.type === type)
      .reduce((seconds, { cpuTime }) => seconds + cpuTime, 0);
  return { pages: sum('renderer'), all: sum() };
}
