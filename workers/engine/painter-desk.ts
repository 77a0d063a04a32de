import * as z from 'zod/mini';
import type { PaintingSettings } from '../../shared/painting-settings.ts';
import type { RoomArchive } from '../archive/archive.ts';
import { commissionFor } from './commission.ts';
import type { PainterAbout, PainterTested } from './messages.ts';
import { frame } from './painters/frame.ts';
import type { AnyPainter, PainterTest, Painting, Tools } from './painters/painter.ts';
import { painters } from './painters/registry.ts';
import { strikeOut } from './strike-out.ts';
import { orAborted } from './time-limit.ts';

/** What the back office wants to know of painters, whether or not there is a room. */

async function load(id: string): Promise<AnyPainter> {
  return (painters.find((one) => one.id === id) ?? painters[0]).load();
}

/** What a painter is and asks for, and what is wrong with the settings it was given. */
export async function aboutPainter(id: string, given: unknown): Promise<PainterAbout> {
  const painter = await load(id);
  const { settings, problems } = understood(painter, given);
  const { title, about, key, longestPrompt, patienceSeconds, atOnce } = painter;
  return {
    id: painter.id,
    title,
    about,
    key,
    form: z.toJSONSchema(painter.settings, { io: 'input' }),
    words: painter.settingWords as PainterAbout['words'],
    settings,
    problems,
    leavesMachine: painter.leavesMachine(settings),
    price: painter.price(settings),
    longestPrompt,
    patienceSeconds,
    atOnce,
  };
}

/** Each field that makes no sense is named, and is its default. */
function understood(painter: AnyPainter, given: unknown) {
  const fields = typeof given === 'object' && given !== null ? { ...given } : {};
  const parsed = painter.settings.safeParse(fields);
  if (parsed.success) {
    return { settings: parsed.data as Record<string, unknown>, problems: [] };
  }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    field: String(path[0]),
    problem: message,
  }));
  const good = Object.entries(fields).filter(
    ([name]) => !problems.some(({ field }) => field === name),
  );
  const settings = painter.settings.parse(Object.fromEntries(good)) as Record<string, unknown>;
  return { settings, problems };
}

/** A small picture for the host to see whether a painter works. */
const trial = 'a pig in a beret admiring a painting of itself';
const trialSeed = 20_261_120;

/** Tries a painter with the key that is kept for it; asks for the balance first where it can. */
export async function testPainter(
  id: string,
  painting: PaintingSettings,
  archive: Pick<RoomArchive, 'painterKey'>,
  progress: Tools['progress'],
  wait: Tools['wait'] = (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
): Promise<PainterTested> {
  const began = performance.now();
  const painter = await load(id);
  const { settings } = understood(painter, painting.settings[painter.id]);
  const key = painter.key === 'none' ? null : await archive.painterKey(painter.id);
  const signal = AbortSignal.timeout(painter.patienceSeconds * 3000);
  const tools: Tools = {
    fetch: (input, init) => fetch(input, init),
    signal,
    wait,
    frame,
    progress,
    accepted() {},
  };
  const paint = async (note: string): Promise<PainterTest> => {
    const order = { id: 'test', prompt: trial, seed: trialSeed, seat: '' };
    const commission = commissionFor(order, painting, painter.longestPrompt);
    const painted: Painting = await painter.paint(commission, settings, key, tools);
    return painted.ok ? { ...painted, note } : painted;
  };
  let tested: PainterTest;
  try {
    const checked = painter.check && (await orAborted(painter.check(settings, key, tools), signal));
    tested = checked?.ok === false ? checked : await orAborted(paint(checked?.note ?? ''), signal);
  } catch (error) {
    const failure = signal.aborted ? 'timeout' : 'unavailable';
    tested = { ok: false, failure, said: String(error), retryAfter: null };
  }
  const milliseconds = performance.now() - began;
  if (!tested.ok) {
    const { failure, said } = tested;
    return { ok: false, failure, said: strikeOut(said, key), milliseconds };
  }
  const { painted, note } = tested;
  const picture = painted && new Blob([painted.bytes], { type: painted.type });
  return { ok: true, picture, note: strikeOut(note, key), milliseconds };
}
