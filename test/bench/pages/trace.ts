import type { Browser, Page } from '@playwright/test';

/** An event of the browser's own tracing; times in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
}

/** What the browser says it did, on the page's own clock in milliseconds. */
export interface Trace {
  /** When each frame was handed over to be shown. */
  frames: number[];
  layouts: { at: number; took: number }[];
}

const categories = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** Traces what a page does in `work`, which says when, on its clock, it set the mark `mark`. */
export async function traced<Done extends { marked: number }>(
  browser: Browser,
  page: Page,
  mark: string,
  work: () => Promise<Done>,
): Promise<Done & Trace> {
  await browser.startTracing(page, { categories });
  const done = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const anchor = traceEvents.findLast(({ name }) => name === mark);
  if (anchor === undefined) throw new Error(`no mark ${mark} in the trace`);
  const named = (wanted: string) =>
    traceEvents
      .filter(({ name, ts }) => name === wanted && ts > anchor.ts)
      .map(({ ts, dur = 0 }) => ({
        at: done.marked + (ts - anchor.ts) / 1000,
        took: dur / 1000,
      }))
      .toSorted((one, other) => one.at - other.at);
  return {
    ...done,
    frames: named('DrawFrame').map(({ at }) => at),
    layouts: named('Layout').filter(({ took }) => took > 0),
  };
}
