import ranges from '@fontsource/noto-color-emoji/unicode.json';
import file0 from '@fontsource/noto-color-emoji/files/noto-color-emoji-0-400-normal.woff?url';
import file1 from '@fontsource/noto-color-emoji/files/noto-color-emoji-1-400-normal.woff?url';
import file2 from '@fontsource/noto-color-emoji/files/noto-color-emoji-2-400-normal.woff?url';
import file3 from '@fontsource/noto-color-emoji/files/noto-color-emoji-3-400-normal.woff?url';
import file4 from '@fontsource/noto-color-emoji/files/noto-color-emoji-4-400-normal.woff?url';
import file5 from '@fontsource/noto-color-emoji/files/noto-color-emoji-5-400-normal.woff?url';
import file6 from '@fontsource/noto-color-emoji/files/noto-color-emoji-6-400-normal.woff?url';
import file7 from '@fontsource/noto-color-emoji/files/noto-color-emoji-7-400-normal.woff?url';
import file8 from '@fontsource/noto-color-emoji/files/noto-color-emoji-8-400-normal.woff?url';
import file9 from '@fontsource/noto-color-emoji/files/noto-color-emoji-9-400-normal.woff?url';
import file10 from '@fontsource/noto-color-emoji/files/noto-color-emoji-10-400-normal.woff?url';

// The package's woff2 parts hold no COLR table, so Chromium paints nothing from them; its woff
// parts hold both COLR (Chromium, Firefox) and SVG (Safari).
const files = [file0, file1, file2, file3, file4, file5, file6, file7, file8, file9, file10];

/** The first and last code point of each stretch of a part of the font. */
const stretches: readonly (readonly [number, number])[][] = files.map((_, part) => {
  const list = (ranges as Record<string, string>)[`[${part}]`] ?? '';
  return list.split(',').map((stretch) => {
    const [first = '0', last = first] = stretch.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
});

const loaded = new Map<number, Promise<string | null>>();

/** The part of the font that has the whole glyph, or null when no part has. */
function partFor(glyph: string): number | null {
  const points = Array.from(glyph, (letter) => letter.codePointAt(0) ?? 0);
  const needed = points.filter((point) => point !== 0xfe0f);
  const part = stretches.findIndex((list) =>
    needed.every((point) => list.some(([first, last]) => point >= first && point <= last)),
  );
  return part === -1 ? null : part;
}

/** The glyphs that can be painted, each with the name of its font; the fonts are loaded then. */
export async function fontsFor(glyphs: readonly string[]): Promise<Map<string, string>> {
  const families = new Map<string, string>();
  await Promise.all(
    [...new Set(glyphs)].map(async (glyph) => {
      const part = partFor(glyph);
      const family = part === null ? null : await load(part);
      if (family) families.set(glyph, family);
    }),
  );
  return families;
}

function load(part: number): Promise<string | null> {
  const known = loaded.get(part);
  if (known) return known;
  const family = `collage-${part}`;
  const face = new FontFace(family, `url(${JSON.stringify(files[part] ?? '')})`);
  const loading = face.load().then(
    () => {
      (self as unknown as { fonts: FontFaceSet }).fonts.add(face);
      return family;
    },
    () => {
      // Tried again with the next picture; this one has strangers instead.
      loaded.delete(part);
      return null;
    },
  );
  loaded.set(part, loading);
  return loading;
}
