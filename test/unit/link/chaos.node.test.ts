import { expect, test, vi } from 'vitest';
import { chaos } from '../../kit/link/chaos/chaos.ts';

vi.mock('@noble/curves/ed25519.js', () => import('../../kit/link/native-x25519.ts'));

/** Rooms of every run: add the seed that a failure names. */
const keptSeeds: number[] = [74, 293, 377];
/** `npm run chaos` asks for more, and from another seed: `CHAOS_SEEDS`, `CHAOS_STEPS`, `CHAOS_FROM`. */
const asked = (name: string, normal: number) => Number(process.env[name] ?? normal);
const seeds = asked('CHAOS_SEEDS', 24);
const steps = asked('CHAOS_STEPS', 250);
const from = asked('CHAOS_FROM', 1);

test.each([...keptSeeds, ...Array.from({ length: seeds }, (_, index) => from + index)])(
  '[chaos] seed %i: every accepted answer once, every screen right, no rule broken',
  async (seed) => {
    const report = await chaos(seed, steps);
    if ('CHAOS_SEEDS' in process.env) console.info(JSON.stringify({ seed, ...report }));
    expect(report.answers).toBeGreaterThan(0);
  },
  300_000,
);
