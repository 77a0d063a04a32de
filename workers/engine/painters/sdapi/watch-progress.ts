import * as z from 'zod/mini';
import { callService } from '../http/call-service.ts';
import type { Tools } from '../painter.ts';

const Progress = z.object({
  progress: z.number(),
  eta_relative: z.nullish(z.number()),
});

const betweenLooks = 1000;
/** Draw Things (?) and stable-diffusion.cpp tell no progress; one that says nothing is left alone. */
const mostSilent = 3;

export interface Watched {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** How many of our own orders the program paints first. */
  ahead(): number;
}

/** Tells how far the picture is until what it returns is called. What goes wrong here harms nothing. */
export function watchProgress(tools: Tools, watched: Watched): () => void {
  const watching = new AbortController();
  void watch({ ...tools, signal: watching.signal }, watched).catch(() => undefined);
  return () => watching.abort();
}

async function watch(tools: Tools, { url, headers, ahead }: Watched): Promise<void> {
  let silent = 0;
  while (silent < mostSilent) {
    await tools.wait(betweenLooks);
    tools.signal.throwIfAborted();
    if (ahead() > 0) {
      tools.progress({ share: null, place: ahead(), seconds: null });
      continue;
    }
    const answer = await callService(tools, url, { headers });
    tools.signal.throwIfAborted();
    if (answer.ok && answer.status === 404) return;
    const told = answer.ok && answer.status === 200 ? Progress.safeParse(answer.json).data : null;
    silent = told ? 0 : silent + 1;
    if (told) tools.progress({ place: null, ...sayable(told) });
  }
}

/** While a model is loaded both are 0, and the time left can come out below nothing. */
function sayable({ progress, eta_relative: seconds }: z.infer<typeof Progress>) {
  return {
    share: Math.min(1, Math.max(0, progress)),
    seconds: seconds && seconds > 0 ? seconds : null,
  };
}
