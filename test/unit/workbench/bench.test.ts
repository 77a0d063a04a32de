import { describe, expect, test } from 'vitest';
import { PhoneView } from '../../../shared/messages.ts';
import { cartridges } from '../../../src/registry.ts';
import { materials } from '../../workbench/materials.ts';
import { Bench } from '../../workbench/bench.ts';

const put = (cartridge = cartridges[0].id) =>
  new Bench({ cartridge, preset: 0, players: 4, seed: 3, material: materials[cartridge] });

describe.each(cartridges.map(({ id }) => id))('%s on the workbench', (id) => {
  test('is played to its end, and every place of its log can be gone to', () => {
    const bench = put(id);
    bench.toEnd();
    expect(bench.room.scene.kind).toBe('over');
    const end = JSON.stringify(bench.room);
    const stages = bench.stages();
    expect(stages.length).toBeGreaterThan(6);
    for (const { at } of stages) {
      bench.go(at);
      for (const seat of bench.seats) PhoneView.parse(bench.view(seat));
    }
    bench.go(Infinity);
    expect(JSON.stringify(bench.room)).toBe(end);
  });
});

test('what happens in the middle replaces what came after; a step back leaves it', () => {
  const bench = put();
  bench.toEnd();
  const whole = bench.log.length;
  const prompting = bench.stages().find(({ stage }) => stage === 'prompting')!.at;
  bench.go(prompting);
  bench.go(prompting + 1);
  bench.go(prompting);
  expect(bench.log).toHaveLength(whole);
  const { id } = bench.view('p2').ask;
  const answer = { kind: 'write', text: 'a hat' } as const;
  expect(bench.message('p2', { kind: 'answer', ask: id, answer }).verdict).toBe('taken');
  expect(bench.log).toHaveLength(prompting + 1);
  expect(bench.view('p2').ask.kind).toBe('wait');
  expect(bench.message('p2', { kind: 'answer', ask: id, answer }).verdict).toBe('closed');
  bench.toEnd();
  expect(bench.room.scene.kind).toBe('over');
});

test('those who look are told of each change', () => {
  const bench = put();
  let told = 0;
  const stop = bench.subscribe(() => (told += 1));
  bench.next();
  bench.go(0);
  stop();
  bench.next();
  expect(told).toBe(2);
});
