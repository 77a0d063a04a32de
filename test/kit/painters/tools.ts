import type { PaintProgress, Painting, Tools } from '../../../workers/engine/painters/painter.ts';

/** What a painter did with its tools. */
export interface RecordedTools extends Tools {
  progressed: PaintProgress[];
  /** Jobs it was told were accepted. */
  jobs: string[];
  /** Milliseconds of each wait it asked for. */
  waits: number[];
  /** Milliseconds that have passed for it. */
  now(): number;
  /** What it wanted framed. */
  framed: Uint8Array<ArrayBuffer>[];
}

/** Real requests, waits that end at once, and a frame that looks at the first bytes only. */
export function recordedTools(signal: AbortSignal = new AbortController().signal): RecordedTools {
  const waits: number[] = [];
  const progressed: PaintProgress[] = [];
  const jobs: string[] = [];
  const framed: Uint8Array<ArrayBuffer>[] = [];
  return {
    progressed,
    jobs,
    waits,
    framed,
    now: () => waits.reduce((sum, wait) => sum + wait, 0),
    fetch: (...request) => fetch(...request),
    signal,
    async wait(milliseconds) {
      signal.throwIfAborted();
      waits.push(milliseconds);
      // A turn of the loop, so that whoever only waits lets others come.
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      signal.throwIfAborted();
    },
    async frame(bytes) {
      framed.push(bytes);
      return framedAs(bytes);
    },
    progress: (progress) => progressed.push(progress),
    accepted: (job) => jobs.push(job),
  };
}

function framedAs(bytes: Uint8Array<ArrayBuffer>): Painting {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  const isPicture = /^(\x89PNG\r\n|\xff\xd8\xff|RIFF[^]{4}WEBP)/.test(start);
  if (isPicture) return { ok: true, painted: { bytes, type: 'image/webp', width: 8, height: 8 } };
  const said = 'What came back is no picture.';
  return { ok: false, failure: 'unavailable', said, retryAfter: null };
}

/** The beginnings of pictures, as base64. */
export const tinyPng = btoa('\x89PNG\r\n\x1a\nand so on');
export const tinyWebp = btoa('RIFF \0\0\0WEBPVP8 and so on');
