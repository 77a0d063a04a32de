import { expect, test } from 'vitest';
import type { PhoneView, Verdict } from '../../../shared/messages.ts';
import { Bench } from '../../workbench/bench.ts';
import { openBenchLink } from '../../workbench/bench-link.ts';

test('a phone on the workbench sees its place in the log, and what it sends has a verdict', async () => {
  const bench = new Bench({ cartridge: 'masterpiece', preset: 0, players: 4, seed: 3 });
  bench.toEnd();
  bench.go(bench.stages().find(({ stage }) => stage === 'prompting')!.at);
  const views: PhoneView[] = [];
  const verdicts: [number, Verdict][] = [];
  const link = openBenchLink(
    { bench: () => bench, subscribe: (call) => bench.subscribe(call) },
    'p1',
    {
      view: (view) => views.push(view),
      signal: () => undefined,
      verdict: (message, verdict) => verdicts.push([message, verdict]),
      state: () => undefined,
    },
  );
  await Promise.resolve();
  const { id } = views.at(-1)!.ask;
  const answer = { kind: 'write', text: 'a hat on a hill' } as const;
  const number = link.send({ kind: 'answer', ask: id, answer });
  await Promise.resolve();
  expect(verdicts).toEqual([[number, { verdict: 'taken', problem: null }]]);
  expect(views.at(-1)!.ask).toMatchObject({ kind: 'wait', sent: { text: 'a hat on a hill' } });
  bench.go(bench.at - 1);
  expect(views.at(-1)!.ask.id).toBe(id);
  link.close();
  const seen = views.length;
  bench.go(bench.at + 1);
  expect(views).toHaveLength(seen);
});
