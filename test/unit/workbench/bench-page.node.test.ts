import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Bench } from '../../workbench/bench.ts';
import { BenchPage } from '../../workbench/bench-page.tsx';

/** What the page has at one place of a game's log. */
function shownAt(stage: string): string {
  const bench = new Bench({ cartridge: 'masterpiece', preset: 0, players: 4, seed: 3 });
  bench.toEnd();
  bench.go(bench.stages().find((one) => one.stage === stage)!.at);
  const holder = { bench: () => bench, subscribe: (call: () => void) => bench.subscribe(call) };
  return renderToStaticMarkup(createElement(BenchPage, { holder, onPut: () => undefined }));
}

test('the workbench has a frame for the stage and one for each phone', () => {
  const frames = Array.from(
    shownAt('fooling').matchAll(/<iframe title="([^"]+)"/g),
    ([, title]) => title,
  );
  expect(frames).toEqual(['Stage', 'Phone p1', 'Phone p2', 'Phone p3', 'Phone p4']);
});

test.each(['lobby', 'prompting', 'fooling', 'guessing', 'scoring', 'totals', 'ending'])(
  'at %s that stage is marked, and one event of the log',
  (stage) => {
    const page = shownAt(stage);
    const marked = Array.from(
      page.matchAll(/<button type="button" aria-current="true">(?:<b>)?(\w+)/g),
      ([, word]) => word,
    );
    expect(marked[0]).toBe(stage);
    expect(marked).toHaveLength(2);
  },
);
