import { afterEach, expect, test, vi } from 'vitest';
import { evening, playedGame, sampleArchive } from './catalogue-samples.ts';
import type { SampleGame } from './catalogue-samples.ts';
import { openGame, press, watchDownloads } from './open-catalogue.tsx';

afterEach(() => void vi.restoreAllMocks());

const title = 'The night of the snail';
const snail = playedGame({ title });
const fresh = (game: SampleGame): SampleGame => ({ ...game, page: { ...game.page } });
const nameOf = (seat: string) =>
  snail.page.players.find((player) => player.seat === seat)?.name ?? '';
const written = () =>
  Array.from(document.querySelectorAll('.exhibit-label .written'), (one) => one.textContent);

test('[M51] the result: standings, trophies, pace, rounds and pictures', async () => {
  const { screen } = await openGame([fresh(snail)], title);
  const rows = screen.getByRole('region', { name: 'Final standings' }).getByRole('listitem');
  const { outcome, recording } = snail.page.outcome
    ? { ...snail, ...snail.page }
    : { ...snail, outcome: null };
  expect(rows.elements().map((row) => row.textContent)).toEqual(
    outcome?.totals.map(({ seat, points, rank }) => `${rank}${nameOf(seat)}${points}`),
  );
  for (const { title } of outcome?.achievements ?? []) {
    await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  }
  expect(recording.length).toBeGreaterThan(50);
  await expect.element(screen.getByText('Own pace · 2 rounds · 8 pictures')).toBeVisible();
  await expect
    .element(screen.getByText('Friday 20 November 2026 · 20:40 · 8 minutes'))
    .toBeVisible();
});

test('[M51] a picture: what made it, every lie with its authors, who fell for what, what it brought', async () => {
  const { screen } = await openGame([fresh(snail)], title);
  await screen.getByRole('button', { name: 'Round 1, Picture 2' }).click();
  const exhibit = snail.page.record.exhibits[1];
  if (!exhibit) throw new Error('a second picture');
  const labels = screen.getByRole('list', { name: 'What was said of it' }).getByRole('listitem');
  const shown = labels.elements();
  expect(shown).toHaveLength(exhibit.labels.length);
  const truth = exhibit.labels.find((label) => label.truth);
  expect(shown[0]?.querySelector('.written')?.textContent).toBe(truth?.text);
  expect(shown[0]?.getAttribute('data-truth')).toBe('true');
  for (const item of shown) {
    const text = item.querySelector('.written')?.textContent;
    const label = exhibit.labels.find((label) => label.text === text);
    const [who, fell] = Array.from(item.querySelectorAll('.exhibit-label-who'), namesIn);
    expect(who).toEqual(label?.authors.map(nameOf));
    expect(fell).toEqual(label?.voters.map(nameOf));
  }
  const points = Object.entries(exhibit.points).filter(([, gained]) => gained > 0);
  const brought = Array.from(
    document.querySelectorAll('.exhibit-points li'),
    (one) => one.textContent,
  );
  expect(brought.toSorted()).toEqual(
    points.map(([seat, gained]) => `${nameOf(seat)}+${gained}`).toSorted(),
  );
  const author = document.querySelector('.exhibit-author');
  expect(author?.textContent).toContain(nameOf(exhibit.author ?? ''));
  expect(author?.textContent).toContain('Collage');
});

function namesIn(element: Element): (string | null)[] {
  return Array.from(element.querySelectorAll('.name-ribbon'), (ribbon) => ribbon.textContent);
}

test('a game that was closed early says so, and which pictures were never scored', async () => {
  const closed = playedGame({ endedAt: 'guessing', title: 'Cut short' });
  const { screen } = await openGame([closed], 'Cut short');
  await expect
    .element(screen.getByRole('heading', { name: 'Closed early by the host' }))
    .toBeVisible();
  const unscored = closed.page.record.exhibits.findIndex((exhibit) => !exhibit.scored);
  expect(unscored).toBeGreaterThan(0);
  const hung = screen.getByRole('list', { name: 'Pictures of this game' }).getByRole('button');
  await hung.nth(unscored + 1).click();
  await expect.element(screen.getByText('Never scored: the game was closed first.')).toBeVisible();
  expect(written()[0]).toBe(
    closed.page.record.exhibits[unscored]?.labels.find((label) => label.truth)?.text,
  );
  expect(document.querySelector('.exhibit-label')?.textContent).not.toContain('Nobody');
});

test('arrow keys turn the pages, Home is the result, and Escape leads back to its card', async () => {
  const { screen } = await openGame([fresh(snail)], title);
  const here = () => document.querySelector('[aria-current="true"]')?.getAttribute('aria-label');
  expect(here()).toBe('The result');
  await press('{ArrowLeft}');
  expect(here()).toBe('The result');
  await press('{ArrowRight}{ArrowRight}');
  expect(here()).toBe('Round 1, Picture 2');
  await press('{ArrowLeft}');
  expect(here()).toBe('Round 1, Picture 1');
  await press('{End}{ArrowRight}');
  expect(here()).toBe('Round 2, Picture 4');
  await press('{Home}');
  expect(here()).toBe('The result');
  await press('{Escape}');
  await expect.element(screen.getByRole('button', { name: title })).toHaveFocus();
});

test('rename: Enter keeps it, here and in the catalogue; Escape does not', async () => {
  const { screen, archive } = await openGame([fresh(snail)], title);
  await screen.getByRole('button', { name: 'Rename' }).click();
  const box = screen.getByRole('textbox', { name: 'Title of this game' });
  await box.fill('Nothing');
  await press('{Escape}');
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(archive.asked).not.toContain('rename 1 Nothing');
  await screen.getByRole('button', { name: 'Rename' }).click();
  await box.fill('  Snails, mostly ');
  await press('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Snails, mostly' })).toBeVisible();
  expect(archive.asked).toContain('rename 1 Snails, mostly');
  await screen.getByRole('button', { name: 'Back' }).click();
  await expect.element(screen.getByRole('button', { name: 'Snails, mostly' })).toBeVisible();
});

test('rename: an empty title brings the first one back', async () => {
  const { screen, archive } = await openGame([fresh(snail)], title);
  await screen.getByRole('button', { name: 'Rename' }).click();
  await screen.getByRole('textbox', { name: 'Title of this game' }).fill('');
  await press('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Masterpiece' })).toBeVisible();
  expect(archive.asked).toContain('rename 1 ');
});

test('a title that cannot be kept stays as it was, and says why', async () => {
  const { screen, archive } = await openGame([fresh(snail)], title);
  archive.fail('rename', 'disk full');
  await screen.getByRole('button', { name: 'Rename' }).click();
  await screen.getByRole('textbox', { name: 'Title of this game' }).fill('Snails');
  await press('{Enter}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('disk full');
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
});

test('delete asks first, says what goes, and then it is gone', async () => {
  const other = playedGame({ id: 2, title: 'Another', beganAt: evening - 90_000_000 });
  const { screen, archive } = await openGame([fresh(snail), other], title);
  await screen.getByRole('button', { name: 'Delete' }).click();
  const question = screen.getByRole('dialog', { name: 'Delete this game?' });
  await expect.element(question).toHaveTextContent(`“${title}” goes for good: 8 pictures`);
  await press('{Escape}');
  await expect.element(question).not.toBeInTheDocument();
  expect(archive.asked).not.toContain('remove 1');
  await screen.getByRole('button', { name: 'Delete' }).click();
  await screen.getByRole('button', { name: 'Delete it' }).click();
  await expect.element(screen.getByText('1 game', { exact: true })).toBeVisible();
  expect(archive.games.map(({ page }) => page.id)).toEqual([2]);
  await expect.element(screen.getByRole('button', { name: title })).not.toBeInTheDocument();
});

test('a game that cannot be deleted is still here, and says why', async () => {
  const { screen, archive } = await openGame([fresh(snail)], title);
  archive.fail('remove', 'database is locked');
  await screen.getByRole('button', { name: 'Delete' }).click();
  await screen.getByRole('button', { name: 'Delete it' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('database is locked');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();
});

test('the zip: packing is shown, and it is named after the game', async () => {
  const saved = watchDownloads();
  const { screen, archive } = await openGame([fresh(snail)], title);
  const open = archive.hold('exportGame');
  await screen.getByRole('button', { name: 'Save as zip' }).click();
  await expect.element(screen.getByText('Packing it in straw…')).toBeVisible();
  open();
  const name = 'hogwash-the-night-of-the-snail-2026-11-20.zip';
  await expect.element(screen.getByText(`Saved as ${name}.`)).toBeVisible();
  expect(await (await saved.get(name))?.text()).toBe('zip of 1');
});

test('a game that cannot be read says why and tries again; one that is gone says that', async () => {
  const archive = sampleArchive([fresh(snail)]);
  const { screen } = await openGame(archive, title);
  await screen.getByRole('button', { name: 'Back' }).click();
  archive.fail('game', 'malformed');
  await screen.getByRole('button', { name: title }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('malformed');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  await screen.getByRole('button', { name: 'Back' }).click();
  archive.games.length = 0;
  await screen.getByRole('button', { name: title }).click();
  await expect.element(screen.getByText('This game is not in the archive any more.')).toBeVisible();
  await screen.getByRole('button', { name: 'Back' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();
});

test('a picture that is gone says so, and its words are still there', async () => {
  const sample = sampleArchive([fresh(snail)]);
  const archive = { ...sample, picture: () => Promise.resolve(null) };
  const { screen } = await openGame(archive, title);
  await press('{ArrowRight}');
  await expect.element(screen.getByText('This picture could not be read.')).toBeVisible();
  expect(written().length).toBeGreaterThan(1);
});

test('what players wrote is never markup', async () => {
  const nasty = '<img src=x onerror=alert(1)>';
  const game = fresh(snail);
  const [first] = game.page.record.exhibits;
  if (!first) throw new Error('a picture');
  const labels = first.labels.map((label) => ({
    ...label,
    text: label.truth ? nasty : label.text,
  }));
  game.page.record = { exhibits: [{ ...first, labels }] };
  const { screen } = await openGame([game], title);
  await press('{ArrowRight}');
  await expect.element(screen.getByText(nasty)).toBeVisible();
  expect(document.querySelector('img[src="x"]')).toBeNull();
});
