import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest } from '../../../host/install/manifest.ts';
import { Config, defaultConfig } from '../../../shared/config.ts';
import { headersOf } from '../../../site-headers.ts';

/** Width and height of a PNG, as its header has them. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('every icon the manifest names is there, as large as it says, for every purpose', () => {
  const icons = [...(manifest.icons ?? []), ...(manifest.shortcuts ?? []).flatMap((s) => s.icons)];
  for (const icon of icons) {
    const file = icon?.src.replace('./', 'public/') ?? '';
    if (file.endsWith('.png')) expect(sizeOf(file), file).toBe(icon?.sizes);
    else expect(readFileSync(file, 'utf8')).toContain('<svg');
  }
  const purposes = new Set(manifest.icons?.map(({ purpose }) => purpose));
  expect([...purposes].sort()).toEqual(['any', 'maskable', 'monochrome']);
});

test('the config that is served is the one that serves where there is none', () => {
  const served: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'));
  expect(Config.parse(served)).toEqual(defaultConfig);
});

test.each(['/', '/phone/', '/overlay.html', '/assets/worker.js'])(
  'scripts of %s come from the site alone',
  (path) => {
    const policy = headersOf(path)['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(
      ['/phone/', '/overlay.html'].includes(path) ? "'self'" : "'self' 'wasm-unsafe-eval'",
    );
  },
);
