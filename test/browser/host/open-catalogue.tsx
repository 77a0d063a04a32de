import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/600.css';
import '@fontsource/zilla-slab/700.css';
import '../../../shared/tokens.css';
import '../../../host/theme.css';
import { expect, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { followArrows } from '../../../host/keys/arrows.ts';
import { Catalogue } from '../../../host/catalogue/catalogue.tsx';
import { sampleArchive } from './catalogue-samples.ts';
import type { SampleArchive, SampleGame } from './catalogue-samples.ts';

/** Past games, opened from the home page. */
export async function openCatalogue(games: SampleGame[] | SampleArchive) {
  await page.viewport(1280, 720);
  const archive = Array.isArray(games) ? sampleArchive(games) : games;
  const onBack = vi.fn<() => void>();
  onTestFinished(followArrows(document));
  const screen = await render(<Catalogue archive={archive} onBack={onBack} />);
  return { screen, archive, onBack };
}

/** The same, at the page of a game. */
export async function openGame(games: SampleGame[] | SampleArchive, title: string) {
  const opened = await openCatalogue(games);
  await opened.screen.getByRole('button', { name: title, exact: true }).first().click();
  await expect
    .element(opened.screen.getByRole('button', { name: 'Watch it again' }))
    .toBeInTheDocument();
  return opened;
}

/** What the page hands to the browser's downloads, by name. */
export function watchDownloads(): Map<string, Promise<Blob>> {
  const saved = new Map<string, Promise<Blob>>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.set(
      this.download,
      fetch(this.href).then((response) => response.blob()),
    );
  });
  return saved;
}

export const press = (keys: string) => userEvent.keyboard(keys);
