import * as z from 'zod/mini';
import { scriptedEngine } from '../../../host/scripted-engine.ts';
import type { PainterAbout, PainterTested, ToEngine } from '../../../workers/engine/messages.ts';

/** Painters for the back office's tests, and an engine that knows them. */

interface SamplePainter extends Omit<
  PainterAbout,
  'form' | 'settings' | 'problems' | 'leavesMachine' | 'price'
> {
  schema: z.ZodMiniObject;
  leavesMachine: (settings: Record<string, unknown>) => boolean;
  price: (settings: Record<string, unknown>) => number | null;
}

export const collage: SamplePainter = {
  id: 'collage',
  title: 'Collage',
  about: 'Works on this machine, without a key and without the internet.',
  key: 'none',
  schema: z.object({}),
  words: {},
  leavesMachine: () => false,
  price: () => 0,
  longestPrompt: 500,
  patienceSeconds: 2,
  atOnce: 2,
};

const baseUrl = (usual: string) =>
  z._default(
    z.string().check(
      z.trim(),
      z.maxLength(100),
      z.refine((text) => URL.canParse(text), 'an address that begins with https:// or http://'),
    ),
    usual,
  );

const styles = ['', '3d-model', 'analog-film', 'anime', 'cinematic', 'comic-book', 'pixel-art'];

/** Many fields, a key, money. */
export const atelier: SamplePainter = {
  id: 'atelier',
  title: 'Atelier',
  about: 'Its own Stable Diffusion models, the quickest of them first. Needs a key with credit.',
  key: 'needed',
  schema: z.object({
    service: z._default(z.enum(['core', 'ultra', 'sd3']), 'core'),
    model: z._default(z.enum(['sd3.5-large', 'sd3.5-large-turbo', 'sd3.5-medium']), 'sd3.5-large'),
    aspectRatio: z._default(z.enum(['1:1', '4:5', '3:2', '16:9']), '1:1'),
    stylePreset: z._default(z.enum(styles as [string, ...string[]]), ''),
    baseUrl: baseUrl('https://api.atelier.example'),
  }),
  words: {
    service: { label: 'Service', hint: 'Ultra is the best, core the cheapest.' },
    model: { label: 'Model', hint: 'For sd3 only.' },
    aspectRatio: { label: 'Shape' },
    stylePreset: { label: 'Style preset', hint: 'For core only.' },
    baseUrl: { label: 'Base URL', hint: 'Another address only for a proxy of your own.' },
  },
  leavesMachine: () => true,
  price: ({ service }) => (service === 'ultra' ? 0.08 : 0.03),
  longestPrompt: 10_000,
  patienceSeconds: 30,
  atOnce: 3,
};

/** Every kind of field; a key that need not be; a price nobody knows. */
export const shed: SamplePainter = {
  id: 'shed',
  title: 'Shed',
  about: 'A machine in the shed.',
  key: 'optional',
  schema: z.object({
    model: z._default(z.string().check(z.trim(), z.maxLength(12)), ''),
    name: z._default(z.string().check(z.regex(/^[a-z]+$/)), 'shed'),
    width: z._default(z.int().check(z.gte(256), z.lte(1536), z.multipleOf(64)), 512),
    steps: z._default(z.int().check(z.gte(1), z.lte(150)), 20),
    guidance: z._default(z.number().check(z.gte(0), z.lte(30)), 7),
    turbo: z._default(z.boolean(), false),
    baseUrl: baseUrl('http://127.0.0.1:7860'),
  }),
  words: {
    model: { label: 'Model', hint: 'Empty: the one it has loaded' },
    name: { label: 'Name' },
    width: { label: 'Width' },
    steps: { label: 'Steps' },
    guidance: { label: 'Guidance' },
    turbo: { label: 'Turbo', hint: 'Quick and rough' },
    baseUrl: { label: 'Base URL' },
  },
  leavesMachine: ({ baseUrl }) => !String(baseUrl).includes('127.0.0.1'),
  price: () => null,
  longestPrompt: 1500,
  patienceSeconds: 150,
  atOnce: 1,
};

function aboutOf(painter: SamplePainter, given: unknown): PainterAbout {
  const { schema, leavesMachine, price, ...about } = painter;
  const fields = given as Record<string, unknown>;
  const parsed = schema.safeParse(fields);
  const problems = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: String(path[0]),
    problem: message,
  }));
  const wrong = new Set(problems.map(({ field }) => field));
  const right = Object.entries(fields).filter(([name]) => !wrong.has(name));
  const settings = schema.parse(Object.fromEntries(right)) as Record<string, unknown>;
  return {
    ...about,
    form: z.toJSONSchema(schema, { io: 'input' }),
    settings,
    problems,
    leavesMachine: leavesMachine(settings),
    price: price(settings),
  };
}

/** An engine without a room: it answers what is asked about painters, and tests as it is told to. */
export function deskEngine(painters: readonly SamplePainter[]) {
  const engine = scriptedEngine();
  return {
    ...engine,
    post(message: ToEngine) {
      engine.post(message);
      if (message.kind !== 'aboutPainter') return;
      const painter = painters.find(({ id }) => id === message.painter) ?? painters[0];
      if (!painter) return;
      const about = aboutOf(painter, message.settings);
      queueMicrotask(() => engine.say({ kind: 'aboutPainter', about }));
    },
    tested: (painter: string, tested: PainterTested) =>
      engine.say({ kind: 'painterTested', painter, tested }),
  };
}
