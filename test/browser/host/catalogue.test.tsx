import { afterEach, expect, test, vi } from 'vitest';
import { eveningsOf } from '../../../host/catalogue/evenings.ts';
import { fileNameOf } from '../../../host/catalogue/file-name.ts';
import { bytesInWords } from '../../../host/catalogue/bytes.ts';
import { evening, manyGames, playedGame, sampleArchive } from './catalogue-samples.ts';
import { openCatalogue, press, watchDownloads } from './open-catalogue.tsx';

afterEach(() => void vi.restoreAllMocks());

const hour = 3_600_000;
const snail = playedGame({ title: 'The night of the snail' });
const twoGames = () => [
  { ...snail, page: { ...snail.page } },
  playedGame({ id: 2, players: 3, rounds: 1, beganAt: evening - 30 * hour, endedAt: 'fooling' }),
];
const cards = () => Array.from(document.querySelectorAll<HTMLElement>('.game-card'));

test('games stand newest first, a page an evening, with who played and who won', async () => {
  const { screen } = await openCatalogue(twoGames());
  const [tonight, before] = ['Friday 20 November 2026', 'Thursday 19 November 2026'];
  await expect.element(screen.getByRole('region', { name: tonight })).toBeVisible();
  expect(Array.from(document.querySelectorAll('h2'), (one) => one.textContent)).toEqual([
    tonight,
    before,
  ]);
  const [first, second] = cards();
  const [winner] = snail.page.players;
  expect(first?.querySelector('.game-card-winner')?.textContent).toBe(
    `${winner?.name}${winner?.points} points`,
  );
  for (const { name } of snail.page.players) expect(first?.textContent).toContain(name);
  expect(first?.textContent).toContain('20:40');
  expect(first?.querySelectorAll('.portrait')).toHaveLength(4);
  expect(first?.textContent).not.toContain('Closed early');
  expect(second?.textContent).toContain('Closed early');
  await expect.element(screen.getByText('2 games')).toBeVisible();
  await expect
    .poll(() => first?.querySelectorAll('.small-frame img').length)
    .toBeGreaterThanOrEqual(3);
});

test('what begins after midnight is of the evening before; a crowded evening goes on over the page', () => {
  const at = (hours: number) => ({ ...snail.page, id: hours, beganAt: evening + hours * hour });
  const pages = eveningsOf([at(6), at(0), at(-24)]);
  expect(pages.map(({ date, games }) => [date, games.length])).toEqual([
    ['Friday 20 November 2026', 2],
    ['Thursday 19 November 2026', 1],
  ]);
  const crowd = Array.from({ length: 14 }, (_, index) => ({ ...snail.page, id: index }));
  expect(eveningsOf(crowd).map(({ games, continued }) => [games.length, continued])).toEqual([
    [12, false],
    [2, true],
  ]);
});

test('an empty catalogue says so', async () => {
  const { screen } = await openCatalogue([]);
  await expect.element(screen.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();
  await expect.element(screen.getByText(/without a single crime/)).toBeVisible();
});

test('search: every letter stays, the archive is asked once they rest, and what is found is counted', async () => {
  const { screen, archive } = await openCatalogue(twoGames());
  await expect.element(screen.getByText('2 games')).toBeVisible();
  const box = screen.getByRole('searchbox', { name: 'Search' });
  const word = 'çelik night snail';
  await box.click();
  await press(word);
  await expect.element(box).toHaveValue(word);
  await expect.element(screen.getByText('1 game found')).toBeVisible();
  expect(cards()).toHaveLength(1);
  const searches = archive.asked.filter((one) => one.startsWith('catalogue '));
  expect(searches[0]).toBe('catalogue ');
  expect(searches.at(-1)).toBe(`catalogue ${word}`);
  expect(searches.length).toBeLessThan(word.length / 2);
});

test('search that finds nothing says what it looked for, and is cleared by a button', async () => {
  const { screen } = await openCatalogue(twoGames());
  const box = screen.getByRole('searchbox', { name: 'Search' });
  await box.fill('zeppelin');
  await expect.element(screen.getByText(/“zeppelin”/)).toBeVisible();
  await screen.getByRole('button', { name: 'Clear the search' }).click();
  await expect.element(screen.getByText('2 games')).toBeVisible();
  await expect.element(box).toHaveFocus();
});

test('an answer that comes after a newer question is not shown', async () => {
  const archive = sampleArchive(twoGames());
  const { screen } = await openCatalogue(archive);
  await expect.element(screen.getByText('2 games')).toBeVisible();
  const box = screen.getByRole('searchbox', { name: 'Search' });
  const open = archive.hold('catalogue');
  await box.fill('snail');
  await expect.poll(() => archive.asked).toContain('catalogue snail');
  await box.fill('zeppelin');
  await expect.poll(() => archive.asked).toContain('catalogue zeppelin');
  open();
  await expect.element(screen.getByText(/“zeppelin”/)).toBeVisible();
  expect(cards()).toHaveLength(0);
});

test('a catalogue that cannot be read says why, and tries again', async () => {
  const archive = sampleArchive(twoGames());
  archive.fail('catalogue', 'disk I/O error');
  const { screen } = await openCatalogue(archive);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('disk I/O error');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('2 games')).toBeVisible();
});

test('a page that fails to come leaves what is there, and tries again', async () => {
  const archive = sampleArchive(manyGames(100, snail));
  const { screen } = await openCatalogue(archive);
  await expect.element(screen.getByText('100 games')).toBeVisible();
  archive.fail('catalogue', 'disk I/O error');
  await expect
    .poll(
      () => {
        scrollToEnd();
        return document.querySelector('[role="alert"]')?.textContent;
      },
      { timeout: 10_000 },
    )
    .toContain('disk I/O error');
  expect(cards().length).toBeGreaterThan(0);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(() => archive.asked.filter((one) => one === 'catalogue ').length)
    .toBeGreaterThanOrEqual(3);
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('addresses of pictures are let go of with their cards', async () => {
  const made = vi.spyOn(URL, 'createObjectURL');
  const gone = vi.spyOn(URL, 'revokeObjectURL');
  const { screen } = await openCatalogue(twoGames());
  await expect.poll(() => made.mock.results.length).toBe(6);
  await screen.unmount();
  const addresses = made.mock.results.map((result) => result.value as string);
  expect(gone.mock.calls.map(([address]) => address).toSorted()).toEqual(addresses.toSorted());
});

function list(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.evenings');
  if (!found) throw new Error('There is no list');
  return found;
}

function scrollToEnd(): void {
  list().scrollTop = list().scrollHeight;
}

const tiny = () => Promise.resolve(new Blob());

test(
  '3,000 games: the list goes on to its end, and the page stays small',
  { timeout: 120_000 },
  async () => {
    const archive = sampleArchive(manyGames(3000, snail), tiny);
    const { screen } = await openCatalogue(archive);
    await expect.element(screen.getByText('3,000 games')).toBeVisible();
    const fetched = () => archive.asked.filter((one) => one.startsWith('catalogue')).length;
    const nodes: number[] = [];
    for (let pages = 2; pages <= 63; pages += 1) {
      await expect
        .poll(
          () => {
            scrollToEnd();
            return fetched();
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThanOrEqual(pages);
      nodes.push(document.querySelectorAll('*').length);
    }
    await expect
      .poll(() => {
        scrollToEnd();
        return cards().some((card) => card.dataset.game === '3000');
      })
      .toBe(true);
    await expect.element(screen.getByRole('button', { name: 'More' })).not.toBeInTheDocument();
    await expect.poll(() => cards().length).toBeLessThan(40);
    console.info(`3,000 games: at most ${Math.max(...nodes)} elements on the way`);
    // A blank page a thousand evenings, and the cards of two views.
    expect(document.querySelectorAll('*').length).toBeLessThan(1000 + 40 * 70 + 300);
    list().scrollTop = 0;
    await expect.poll(() => cards()[0]?.dataset.game).toBe('1');
  },
);

test('the first cards of 3,000 games come as quickly as those of ten', async () => {
  const first = async (count: number) => {
    const archive = sampleArchive(manyGames(count, snail), tiny);
    const began = performance.now();
    const { screen } = await openCatalogue(archive);
    await expect.poll(() => cards().length, { interval: 1 }).toBeGreaterThanOrEqual(4);
    const took = performance.now() - began;
    await screen.unmount();
    return took;
  };
  await first(10);
  const took: Record<number, number[]> = { 10: [], 3000: [] };
  for (let turn = 0; turn < 7; turn += 1) {
    for (const count of [10, 3000]) took[count]?.push(await first(count));
  }
  const median = (count: number) => took[count]?.toSorted((one, other) => one - other)[3] ?? 0;
  const ratio = median(3000) / median(10);
  console.info(
    `First cards: ${median(10).toFixed(0)} ms of 10 games, ${median(3000).toFixed(0)} ms of 3,000 (${ratio.toFixed(2)})`,
  );
  expect(ratio).toBeLessThan(3);
});

test('the cellar: what is kept and how much is left, and the whole archive as a file', async () => {
  const saved = watchDownloads();
  const { screen } = await openCatalogue(twoGames());
  await screen.getByRole('button', { name: 'Take it along' }).click();
  await expect.element(screen.getByText('2 games and 16 pictures: 14 MB.')).toBeVisible();
  await expect
    .element(screen.getByText('This site uses 21 MB here; 2.1 GB are left.'))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Save the archive' }).click();
  await expect
    .element(screen.getByText(/^Saved as hogwash-\d{4}-\d\d-\d\d\.sqlite3/))
    .toBeVisible();
  const [[, file] = []] = saved;
  expect(await (await file)?.text()).toBe('archive');
  await press('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test.each([
  [{ ok: true, added: 3, already: 2 }, '3 games were brought in; 2 already here.'],
  [{ ok: true, added: 0, already: 1 }, 'Nothing new: 1 game was already here.'],
  [{ ok: false, problem: 'not an archive' }, /no Hogwash archive\. Nothing was changed/],
  [{ ok: false, problem: 'damaged' }, /damaged, so nothing was taken/],
  [{ ok: false, problem: 'newer' }, /newer Hogwash\. Reload this page/],
  [{ ok: false, problem: 'full' }, /no room left.*Delete some games/],
] as const)('an archive brought in: %j is said as it is', async (imported, said) => {
  const sample = sampleArchive(twoGames());
  const archive = { ...sample, importAll: () => Promise.resolve(imported) };
  const { screen } = await openCatalogue(archive);
  await screen.getByRole('button', { name: 'Take it along' }).click();
  await screen
    .getByLabelText('Bring in an archive')
    .first()
    .upload(new File(['x'], 'a.sqlite3'));
  await expect.element(screen.getByText(said)).toBeVisible();
});

test('an archive that cannot be saved says why, and tries again', async () => {
  const saved = watchDownloads();
  const archive = sampleArchive(twoGames());
  archive.fail('exportAll', 'out of memory');
  const { screen } = await openCatalogue(archive);
  await screen.getByRole('button', { name: 'Take it along' }).click();
  await screen.getByRole('button', { name: 'Save the archive' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('out of memory');
  expect(saved.size).toBe(0);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => saved.size).toBe(1);
});

test.each([
  ['The night of the snail', 'hogwash-the-night-of-the-snail-2026-11-20.zip'],
  ['Zoë’s “Ålborg” / 2', 'hogwash-zoe-s-alborg-2-2026-11-20.zip'],
  ['../../etc/passwd', 'hogwash-etc-passwd-2026-11-20.zip'],
  ['🎨', 'hogwash-2026-11-20.zip'],
])('a game called %s is saved as %s', (title, name) => {
  expect(fileNameOf({ title, beganAt: evening }, '.zip')).toBe(name);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [14_200_000, '14 MB'],
  [9_960_000, '10 MB'],
  [2_147_000_000, '2.1 GB'],
])('%d bytes are %s', (bytes, words) => expect(bytesInWords(bytes)).toBe(words));
