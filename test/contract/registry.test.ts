import { expect, test } from 'vitest';
import { cartridgeOf, cartridges, findCartridge } from '../../src/registry.ts';

/** The files of the folders of games; nothing is loaded. */
const files = Object.keys(import.meta.glob('../../src/games/*/*.ts')).map((path) =>
  path.split('/').slice(-2),
);
const folders = files
  .filter(([, file]) => file === 'cartridge.ts')
  .map(([folder]) => folder)
  .toSorted();

const everyCartridge = [
  'ask.ts',
  'begin.ts',
  'caption.ts',
  'cartridge.ts',
  'estimate.ts',
  'exhibits.ts',
  'needs.ts',
  'outcome.ts',
  'progress.ts',
  'reduce.ts',
  'settings.ts',
  'stage-view.ts',
  'stage.ts',
  'state.ts',
  'words.ts',
];

test('the registry lists every folder with a cartridge, and no other', () => {
  expect(folders).toContain('masterpiece');
  expect(cartridges.map((cartridge) => cartridge.id).toSorted()).toEqual(folders);
});

test.each(folders)('the folder %s has the files every cartridge has', (folder) => {
  const own = files.filter(([of]) => of === folder).map(([, file]) => file);
  // What a game tells beside what every game tells, where there is something.
  const phases = findCartridge(folder ?? '')?.phases === undefined ? [] : ['phases.ts'];
  expect(own.toSorted()).toEqual([...everyCartridge, ...phases].toSorted());
});

test.each(cartridges.map((cartridge) => [cartridge.id, cartridge] as const))(
  'the cartridge %s presents itself',
  (_, cartridge) => {
    expect(cartridge.howToPlay).toHaveLength(3);
    expect(cartridge.players.min).toBeLessThanOrEqual(cartridge.players.max);
    expect(cartridge.presets.length).toBeGreaterThan(0);
    for (const { settings } of cartridge.presets) {
      expect(cartridge.settings.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      const minutes = cartridge.estimate(cartridge.players.min, settings) / 60_000;
      expect(minutes).toBeGreaterThan(1);
      expect(minutes).toBeLessThan(cartridge.estimate(cartridge.players.max, settings) / 60_000);
    }
  },
);

test('a game is found by its id, and one that does not exist is not', () => {
  expect(cartridgeOf('masterpiece').title).toBe('Masterpiece');
  expect(findCartridge('chess')).toBeUndefined();
  expect(() => cartridgeOf('chess')).toThrow('chess');
});
