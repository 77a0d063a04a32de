import { expect, test, vi } from 'vitest';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { lobbyStage } from './gallery.ts';
import { openRoomAt } from './open-host.tsx';
import { openPainterDrawer } from './open-painter-drawer.tsx';
import { collage, deskEngine } from './painter-samples.ts';

type Drawer = Awaited<ReturnType<typeof openPainterDrawer>>;

const atelier = { painter: 'atelier' };
const box = ({ screen }: Drawer) => screen.getByRole('textbox', { name: 'API key' });
const button = ({ screen }: Drawer, name: string) =>
  screen.getByRole('button', { name, exact: true });

test('[painters 6] a key goes to the archive and nowhere else', async () => {
  const drawer = await openPainterDrawer({ painting: atelier });
  const { screen, archive, engines, keyChanged, painted } = drawer;
  const written = vi.spyOn(console, 'log');
  await expect.element(box(drawer)).toHaveAttribute('type', 'password');
  await expect.element(screen.getByText(/goes to api\.atelier\.example and nowhere/)).toBeVisible();
  await button(drawer, 'Keep').click();
  await expect.element(box(drawer)).toHaveAccessibleDescription(/^API key: it is empty\./);
  const marked = 'sk-marked-0123456789';
  await box(drawer).fill(` ${marked} `);
  await button(drawer, 'Show').click();
  await expect.element(box(drawer)).toHaveAttribute('type', 'text');
  await button(drawer, 'Show').click();
  await expect.element(box(drawer)).toHaveAttribute('type', 'password');
  await button(drawer, 'Keep').click();
  await expect.element(screen.getByText(/is kept, sealed by this browser/)).toBeVisible();
  await expect.element(button(drawer, 'Replace')).toHaveFocus();
  await expect.element(box(drawer)).not.toBeInTheDocument();
  expect(keyChanged).toHaveBeenCalledTimes(1);
  expect(archive.contents.keys).toEqual(new Map([['atelier', marked]]));

  await button(drawer, 'Test this painter').click();
  await screen.getByRole('combobox', { name: 'Painter' }).selectOptions('Collage');
  await screen.getByRole('combobox', { name: 'Painter' }).selectOptions('Atelier');
  await expect.element(screen.getByText(/is kept, sealed by this browser/)).toBeVisible();
  const posted = engines.flatMap((engine) => engine.posted);
  expect(posted.map(({ kind }) => kind)).toContain('testPainter');
  const everywhere = JSON.stringify([
    posted,
    painted,
    written.mock.calls,
    { ...localStorage },
    location.href,
  ]);
  expect(everywhere + document.documentElement.outerHTML).not.toContain('marked');
  for (const input of document.querySelectorAll('input'))
    expect(input.value).not.toContain('marked');
  const told = archive.asked.filter(({ values }) => JSON.stringify(values).includes('marked'));
  expect(told).toEqual([{ name: 'keepPainterKey', values: ['atelier', marked] }]);
});

test('a kept key can be replaced and forgotten, never read', async () => {
  const archive = scriptedArchive({ keys: new Map([['atelier', 'sk-old']]) });
  const drawer = await openPainterDrawer({ painting: atelier, archive });
  const { keyChanged } = drawer;
  await button(drawer, 'Replace').click();
  await expect.element(box(drawer)).toHaveFocus();
  await expect.element(box(drawer)).toHaveValue('');
  await button(drawer, 'Leave it').click();
  await expect.element(button(drawer, 'Replace')).toHaveFocus();
  expect(archive.contents.keys.get('atelier')).toBe('sk-old');
  await button(drawer, 'Replace').click();
  await box(drawer).fill('sk-new');
  await button(drawer, 'Keep').click();
  await expect.element(button(drawer, 'Forget')).toBeVisible();
  expect(archive.contents.keys.get('atelier')).toBe('sk-new');
  await button(drawer, 'Forget').click();
  await expect.element(box(drawer)).toHaveFocus();
  expect(archive.contents.keys.size).toBe(0);
  expect(keyChanged).toHaveBeenCalledTimes(2);
});

test('a key this browser cannot seal is said to last as long as the page, later too', async () => {
  const archive = scriptedArchive();
  const { keys } = archive.contents;
  archive.answer({
    async keepPainterKey(painter, key) {
      keys.set(painter, key ?? '');
      return false;
    },
  });
  const drawer = await openPainterDrawer({ painting: atelier, archive });
  const { screen } = drawer;
  await box(drawer).fill('sk-oink');
  await button(drawer, 'Keep').click();
  await expect.element(screen.getByText(/until this page is closed/)).toBeVisible();
  await screen.getByRole('tab', { name: 'Sound' }).click();
  await screen.getByRole('tab', { name: 'Painter' }).click();
  await expect.element(screen.getByText(/until this page is closed/)).toBeVisible();
});

test('a key that could not be kept stays to be tried again', async () => {
  const drawer = await openPainterDrawer({ painting: atelier });
  drawer.archive.answer({ keepPainterKey: () => Promise.reject(new Error('disk I/O error')) });
  await box(drawer).fill('sk-oink');
  await button(drawer, 'Keep').click();
  await expect.element(box(drawer)).toHaveAccessibleDescription(/^API key: it could not be kept\./);
  await expect.element(box(drawer)).toHaveValue('sk-oink');
  expect(drawer.keyChanged).not.toHaveBeenCalled();
});

test('another address than the painter’s own is warned of, as soon as it is set', async () => {
  const drawer = await openPainterDrawer({ painting: atelier });
  const { screen } = drawer;
  const warning = screen.getByRole('note');
  await expect.element(box(drawer)).toBeVisible();
  expect(warning.elements()).toEqual([]);
  const address = screen.getByRole('textbox', { name: 'Base URL' });
  await address.fill('https://api.atelier.example/v2');
  await expect.element(address).toBeValid();
  await address.fill('https://proxy.example/');
  await expect
    .element(warning)
    .toHaveTextContent(
      'That is not api.atelier.example: whoever runs proxy.example can read the key.',
    );
  await expect.element(screen.getByText(/goes to proxy\.example and nowhere/)).toBeVisible();
  await address.fill('http://proxy.example/');
  await expect
    .element(warning)
    .toHaveTextContent(/proxy\.example can read the key\. It goes there by http/);
  await address.fill('http://127.0.0.1:8080');
  await expect.element(screen.getByText(/goes to 127\.0\.0\.1:8080 and nowhere/)).toBeVisible();
  expect(warning.elements()).toEqual([]);
});

test('a key counts at once in the room that is open', async () => {
  const desks: ReturnType<typeof deskEngine>[] = [];
  const startEngine = () => {
    const desk = deskEngine([collage]);
    desks.push(desk);
    return desk;
  };
  const { screen, engine, archive } = await openRoomAt(lobbyStage([], 3), { startEngine });
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Painter' }).click();
  await vi.waitFor(() =>
    expect(engine.posted.at(-1)).toEqual({
      kind: 'aboutPainter',
      painter: 'collage',
      settings: {},
    }),
  );
  engine.say({
    kind: 'aboutPainter',
    about: {
      ...collage,
      key: 'needed',
      form: {},
      settings: {},
      problems: [],
      leavesMachine: false,
      price: 0,
    },
  });
  // A room's engine answers; none is started for it.
  expect(desks).toEqual([]);
  await screen.getByRole('textbox', { name: 'API key' }).fill('sk-oink');
  await screen.getByRole('button', { name: 'Keep' }).click();
  await expect.element(screen.getByText(/is kept, sealed/)).toBeVisible();
  expect(archive.contents.keys.get('collage')).toBe('sk-oink');
  expect(engine.posted.at(-1)).toMatchObject({
    kind: 'control',
    control: { kind: 'paint', painting: { painter: 'collage' } },
  });

  engine.say({ kind: 'painterSaid', painter: 'collage', failure: 'rate', said: 'slow down' });
  await expect.element(screen.getByRole('note')).toHaveTextContent(/a moment ago, Collage failed/);
  await screen.getByRole('button', { name: 'Test this painter' }).click();
  expect(desks).toHaveLength(1);
  await screen.getByRole('button', { name: 'Back' }).click();
  await vi.waitFor(() => expect(desks[0]?.stopped()).toBe(true));
  expect(engine.stopped()).toBe(false);
  await expect.element(screen.getByText('slow down')).not.toBeInTheDocument();
});

test('without a room the office has an engine of its own, and stops it', async () => {
  const drawer = await openPainterDrawer();
  await vi.waitFor(() => expect(drawer.engines[0]?.posted).toHaveLength(1));
  expect(drawer.engines[0]?.stopped()).toBe(false);
  drawer.office.close();
  expect(drawer.engines[0]?.stopped()).toBe(true);
});
