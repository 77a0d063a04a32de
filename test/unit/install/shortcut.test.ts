import { expect, test } from 'vitest';
import { takeShortcut } from '../../../host/install/shortcut.ts';

const open = (hash: string) => {
  const addresses: unknown[] = [];
  const history = { replaceState: (...words: unknown[]) => void addresses.push(words[2]) };
  const taken = takeShortcut({ hash, pathname: '/games/', search: '?rate=8' }, history);
  return { taken, addresses };
};

test('a shortcut is taken once: the address forgets it', () => {
  expect(open('#new-room')).toEqual({ taken: 'newRoom', addresses: ['/games/?rate=8'] });
  expect(open('#past-games')).toEqual({ taken: 'pastGames', addresses: ['/games/?rate=8'] });
});

test('any other fragment is left alone', () => {
  expect(open('')).toEqual({ taken: null, addresses: [] });
  expect(open('#toString')).toEqual({ taken: null, addresses: [] });
});
