import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shotsFolder } from './album.ts';

const file = 'test/shots/index.html';

/** One page with every picture in the album's folders; returns where it is. */
export function writeContactSheet(): string {
  const groups = folders(shotsFolder).map((group) => {
    const screens = folders(`${shotsFolder}/${group}`).map((screen) => row(group, screen));
    return `<h2>${text(group)}</h2>\n${screens.join('\n')}`;
  });
  writeFileSync(file, page(groups.join('\n')));
  return resolve(file);
}

function row(group: string, screen: string): string {
  const pictures = readdirSync(`${shotsFolder}/${group}/${screen}`).sort(bySize);
  const thumbnails = pictures.map((picture) => {
    const address = ['screens', group, screen, picture].map(encodeURIComponent).join('/');
    const label = picture.replace('.jpg', '');
    return `<a href="${address}"><img loading="lazy" decoding="async" src="${address}" alt="${text(`${screen}, ${label}`)}">${text(label)}</a>`;
  });
  return `<section><h3>${text(screen)}</h3>${thumbnails.join('')}</section>`;
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function bySize(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10) || one.length - other.length;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hogwash: every screen</title>
<style>
  body { margin: 2rem; background: #222; color: #eee; font: 14px/1.4 system-ui; }
  h2 { margin: 3rem 0 1rem; }
  h3 { width: 100%; margin: 1.5rem 0 0; font-size: 1em; }
  section { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; }
  a { color: #aaa; text-decoration: none; }
  img { display: block; height: 220px; min-width: 100px; background: #333; }
</style>
<h1>Every screen</h1>
${body}
</html>
`;
}
