import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playerColours } from '../../../workers/archive/export/player-colours.ts';

const tokens = readFileSync(new URL('../../../shared/tokens.css', import.meta.url), 'utf8');

test('[archive] players have their own colours in a zip', () => {
  const ours = playerColours.map((colour, index) => `--player-${index}: ${colour};`);
  for (const line of ours) expect(tokens).toContain(line);
  expect(tokens.match(/--player-\d:/g)).toHaveLength(playerColours.length);
});
