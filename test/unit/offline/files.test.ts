import { expect, test } from 'vitest';
import { filesOf } from '../../../workers/offline/files.ts';
import { pathInside } from '../../../workers/offline/path-inside.ts';

test('what Collage paints with is set apart from what the page is made of', () => {
  const page = { url: 'index.html', revision: '1' };
  const font = { url: 'assets/noto-color-emoji-0-abc.woff', revision: null };
  expect(filesOf([page, font, 'assets/letters.woff2'])).toEqual({
    shell: [page, 'assets/letters.woff2'],
    letters: ['assets/noto-color-emoji-0-abc.woff'],
  });
});

test.each([
  ['https://example.org/games/hogwash/', ''],
  ['https://example.org/games/hogwash/?rate=8#new-room', ''],
  ['https://example.org/games/hogwash/phone/#key', 'phone/'],
  ['https://example.org/games/other/', null],
  ['https://elsewhere.org/games/hogwash/', null],
])('%s is inside of the site as %j', (address, path) => {
  expect(pathInside('https://example.org/games/hogwash/', address)).toBe(path);
});
