import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FailureKind } from '../../../src/picture.ts';
import { painterWords } from '../../../host/settings/painter-words.ts';
import { defaultPreferences } from '../../../host/preferences.ts';
import { openPainterDrawer } from './open-painter-drawer.tsx';
import { settle } from './open-host.tsx';

type Drawer = Awaited<ReturnType<typeof openPainterDrawer>>;

const box = ({ screen }: Drawer, name: string) => screen.getByRole('textbox', { name });
const number = ({ screen }: Drawer, name: string) => screen.getByRole('spinbutton', { name });
const choice = ({ screen }: Drawer, name: string) =>
  screen.getByRole('combobox', { name, exact: true });
const facts = ({ screen }: Drawer) =>
  screen
    .getByRole('definition')
    .elements()
    .map((fact) => fact.textContent);

test.each([
  ['collage', ['stay on this machine', 'nothing', '2 seconds']],
  ['atelier', ['leave this machine', '$0.03', '30 seconds']],
  ['shed', ['stay on this machine', 'not known', '3 minutes']],
])('what a host wants to know of %s is told', async (painter, told) => {
  const drawer = await openPainterDrawer({ painting: { painter } });
  await vi.waitFor(() => expect(facts(drawer)).toEqual(told));
});

test('a painter is chosen, and only then asked what it needs', async () => {
  const drawer = await openPainterDrawer();
  const { screen, engines, painting } = drawer;
  await expect.element(choice(drawer, 'Painter')).toHaveValue('collage');
  await expect.element(screen.getByText(/^Works on this machine/)).toBeVisible();
  await expect.element(screen.getByText('API key')).not.toBeInTheDocument();
  expect(engines[0]?.posted).toMatchObject([{ kind: 'aboutPainter', painter: 'collage' }]);
  choice(drawer, 'Painter').element().focus();
  await choice(drawer, 'Painter').selectOptions('Atelier');
  expect(painting()).toMatchObject({ painter: 'atelier' });
  await expect.element(screen.getByText(/^Its own Stable Diffusion/)).toBeVisible();
  await expect.element(choice(drawer, 'Painter')).toHaveFocus();
  await expect.element(box(drawer, 'API key')).toBeVisible();
  expect(engines).toHaveLength(1);
  expect(engines[0]?.posted.at(-1)).toMatchObject({ painter: 'atelier', settings: {} });
});

test('a painter of another Hogwash is the first of this one', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'rembrandt' } });
  await expect.element(choice(drawer, 'Painter')).toHaveValue('collage');
});

test('its settings are drawn by their kinds, with what is kept of them', async () => {
  const shed = { steps: 30, turbo: true };
  const drawer = await openPainterDrawer({ painting: { painter: 'shed', settings: { shed } } });
  const { screen } = drawer;
  await expect.element(box(drawer, 'Base URL')).toHaveValue('http://127.0.0.1:7860');
  await expect
    .element(box(drawer, 'Model'))
    .toHaveAccessibleDescription('Empty: the one it has loaded');
  await expect.element(number(drawer, 'Width')).toHaveValue(512);
  await expect.element(number(drawer, 'Width')).toHaveAttribute('step', '64');
  await expect.element(number(drawer, 'Steps')).toHaveValue(30);
  await expect.element(number(drawer, 'Steps')).toHaveAttribute('max', '150');
  await expect.element(number(drawer, 'Guidance')).toHaveAttribute('step', 'any');
  await expect.element(screen.getByRole('checkbox', { name: /^Turbo/ })).toBeChecked();
  await choice(drawer, 'Painter').selectOptions('Atelier');
  await expect.element(choice(drawer, 'Service')).toHaveValue('core');
  const presets = choice(drawer, 'Style preset').element() as HTMLSelectElement;
  expect(Array.from(presets.options, ({ label }) => label)).toContain('none');
});

test('what is right is kept under its painter, and what it does to the price is told', async () => {
  const drawer = await openPainterDrawer({
    painting: { painter: 'atelier', settings: { shed: { steps: 30 } } },
  });
  const { painting, screen } = drawer;
  await choice(drawer, 'Service').selectOptions('ultra');
  await vi.waitFor(() =>
    expect(painting()?.settings).toEqual({
      shed: { steps: 30 },
      atelier: { service: 'ultra' },
    }),
  );
  await vi.waitFor(() => expect(facts(drawer)).toContain('$0.08'));
  await expect.element(screen.getByText('One picture, $0.08.')).toBeVisible();
  await choice(drawer, 'Painter').selectOptions('Shed');
  await number(drawer, 'Guidance').fill('1.5');
  await vi.waitFor(() =>
    expect(painting()?.settings['shed']).toEqual({ steps: 30, guidance: 1.5 }),
  );
  await screen.getByRole('checkbox', { name: /^Turbo/ }).click();
  await vi.waitFor(() =>
    expect(painting()?.settings['shed']).toEqual({ steps: 30, guidance: 1.5, turbo: true }),
  );
});

test.each([
  ['Width', '500', 'Width: a multiple of 64 from 256 to 1536. Until then it stays 512.'],
  ['Steps', '2.5', 'Steps: a whole number from 1 to 150. Until then it stays 20.'],
  ['Steps', '', 'Steps: a whole number from 1 to 150. Until then it stays 20.'],
  ['Guidance', '31', 'Guidance: a number from 0 to 30. Until then it stays 7.'],
  ['Name', 'OINK', 'Name: the painter does not take that. Until then it stays shed.'],
  [
    'Base URL',
    'nonsense',
    'Base URL: an address that begins with https:// or http://. Until then it stays http://127.0.0.1:7860.',
  ],
])('%s “%s” stays as typed, is named, and is not kept', async (name, typed, problem) => {
  const drawer = await openPainterDrawer({ painting: { painter: 'shed' } });
  const { screen, painting } = drawer;
  const field = screen.getByLabelText(name, { exact: true });
  await field.fill(typed);
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription(problem);
  expect((field.element() as HTMLInputElement).value).toBe(typed);
  await box(drawer, 'Model').fill('sdxl');
  await vi.waitFor(() => expect(painting()?.settings).toEqual({ shed: { model: 'sdxl' } }));
  await box(drawer, 'Model').fill('a model with a name beyond its twelve letters');
  await expect
    .element(box(drawer, 'Model'))
    .toHaveAccessibleDescription(/^Model: at most 12 letters\. Until then it stays sdxl\./);
  await screen.getByRole('button', { name: 'Reset this drawer' }).click();
  await expect.element(choice(drawer, 'Painter')).toHaveValue('collage');
  expect(painting()).toEqual(defaultPreferences.painting);
});

test('a wrong field is right again as soon as it is', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'shed' } });
  const address = box(drawer, 'Base URL');
  await address.fill('nonsense');
  await expect.element(address).toBeInvalid();
  await address.fill(' http://192.168.1.9:7860 ');
  await expect.element(address).toBeValid();
  await vi.waitFor(() =>
    expect(drawer.painting()?.settings).toEqual({ shed: { baseUrl: 'http://192.168.1.9:7860' } }),
  );
  await vi.waitFor(() => expect(facts(drawer)).toContain('leave this machine'));
});

test('a painter that does not answer says so, and can be asked again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { screen, engines } = await openPainterDrawer({ answers: false });
  await vi.advanceTimersByTimeAsync(15_000).finally(() => vi.useRealTimers());
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/could not be asked/);
  expect(engines[0]?.stopped()).toBe(true);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() =>
    expect(engines[1]?.posted).toMatchObject([{ kind: 'aboutPainter', painter: 'collage' }]),
  );
});

const aPicture = () =>
  new Promise<Blob>((resolve, reject) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 8;
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
  });

test('[painters 4] a test says that it is at work, how long it took, and shows the picture', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'atelier' } });
  const { screen, engines, ports } = drawer;
  const button = screen.getByRole('button', { name: 'Test this painter' });
  await choice(drawer, 'Service').selectOptions('ultra');
  await button.click();
  await expect.element(screen.getByText('Painting… 1 s')).toBeVisible();
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await button.click({ force: true });
  expect(engines).toHaveLength(2);
  expect(engines[1]?.posted).toEqual([
    {
      kind: 'testPainter',
      painter: 'atelier',
      painting: {
        ...defaultPreferences.painting,
        painter: 'atelier',
        settings: { atelier: { service: 'ultra' } },
      },
      archive: ports[0],
    },
  ]);
  drawer.tested('atelier', {
    ok: true,
    picture: await aPicture(),
    note: '42.5 credits left.',
    milliseconds: 4321,
  });
  const picture = screen.getByRole('img', { name: 'The picture it painted' });
  await expect.element(picture).toBeVisible();
  await vi.waitFor(() =>
    expect((picture.element() as HTMLImageElement).naturalWidth).toBeGreaterThan(0),
  );
  await expect.element(screen.getByText('Painted in 4.3 seconds.')).toBeVisible();
  await expect.element(screen.getByText('42.5 credits left.')).toBeVisible();
  await expect.element(button).toHaveAttribute('aria-disabled', 'false');
  expect(engines[1]?.stopped()).toBe(true);
});

test.each<[object, string]>([
  [{ place: 12, seconds: 95 }, 'place 12 in its queue, about 2 minutes more'],
  [{ share: 0.403, seconds: 17 }, '40\u00a0% painted, about 15 seconds more'],
  [{ seconds: 58 }, 'about 1 minute more'],
])('[painters 3] a test tells how far it is, as the painter tells it: %o', async (part, line) => {
  const { screen, engines, tested } = await openPainterDrawer({ painting: { painter: 'shed' } });
  await screen.getByRole('button', { name: 'Test this painter' }).click();
  const progress = { share: null, place: null, seconds: null, ...part };
  engines.at(-1)?.say({ kind: 'painterTesting', progress });
  await expect.element(screen.getByText(line, { exact: true })).toBeVisible();
  tested('shed', { ok: true, picture: null, note: '', milliseconds: 1 });
  await expect.element(screen.getByText(line)).not.toBeInTheDocument();
});

const failures: FailureKind[] = [
  'blocked',
  'auth',
  'billing',
  'rate',
  'input',
  'unavailable',
  'unreachable',
  'timeout',
  'lost',
];
test.each(failures)(
  '[painters 4] a test that ends in “%s” says what is wrong and what to do',
  async (failure) => {
    const drawer = await openPainterDrawer({ painting: { painter: 'atelier' } });
    const { screen, archive } = drawer;
    archive.contents.keys.set('atelier', 'there is one');
    await choice(drawer, 'Painter').selectOptions('Collage');
    await choice(drawer, 'Painter').selectOptions('Atelier');
    await expect.element(screen.getByRole('button', { name: 'Replace' })).toBeVisible();
    await screen.getByRole('button', { name: 'Test this painter' }).click();
    const said = 'Start it with --api and --cors-allow-origins';
    drawer.tested('atelier', { ok: false, failure, said, milliseconds: 12_300 });
    const { what, remedy } = painterWords.failures[failure];
    await expect.element(screen.getByText(what)).toBeVisible();
    await expect.element(screen.getByText(remedy)).toBeVisible();
    const quoted = failure === 'unreachable' ? said : `It said: “${said}”`;
    await expect.element(screen.getByText(quoted, { exact: true })).toBeVisible();
    await expect.element(screen.getByText('After 12 seconds.')).toBeVisible();
  },
);

test('a refusal without a key says that there is none', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'atelier' } });
  await drawer.screen.getByRole('button', { name: 'Test this painter' }).click();
  drawer.tested('atelier', { ok: false, failure: 'auth', said: '', milliseconds: 1 });
  await expect.element(drawer.screen.getByText(painterWords.failures.noKey.what)).toBeVisible();
  await expect.element(drawer.screen.getByText(/^It said/)).not.toBeInTheDocument();
});

test('a test is ended by Stop, by another painter, and by another drawer', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'atelier' } });
  const { screen, engines } = drawer;
  const begin = () => screen.getByRole('button', { name: 'Test this painter' }).click();
  await begin();
  await screen.getByRole('button', { name: 'Stop' }).click();
  expect(engines[1]?.stopped()).toBe(true);
  engines[1]?.tested('atelier', { ok: false, failure: 'rate', said: '', milliseconds: 1 });
  await expect.element(screen.getByText(/^Painting/)).not.toBeInTheDocument();
  await begin();
  await choice(drawer, 'Painter').selectOptions('Shed');
  await vi.waitFor(() => expect(engines[2]?.stopped()).toBe(true));
  await begin();
  await screen.getByRole('tab', { name: 'Sound' }).click();
  await vi.waitFor(() => expect(engines[3]?.stopped()).toBe(true));
  expect(engines[0]?.stopped()).toBe(false);
  expect(screen.getByText(painterWords.failures.rate.what).elements()).toEqual([]);
});

test('a test that is never answered is lost', async () => {
  const { screen, engines } = await openPainterDrawer();
  await expect.element(screen.getByRole('button', { name: 'Test this painter' })).toBeVisible();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    (screen.getByRole('button', { name: 'Test this painter' }).element() as HTMLElement).click();
    // Three times the patience of 2 s, and half a minute for loading.
    await vi.advanceTimersByTimeAsync(35_999);
    expect(engines[1]?.stopped()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(engines[1]?.stopped()).toBe(true);
  } finally {
    vi.useRealTimers();
  }
  await expect.element(screen.getByText(painterWords.failures.lost.what)).toBeVisible();
});

test('house style, what never to show, and the filter', async () => {
  const drawer = await openPainterDrawer();
  const { screen, painting } = drawer;
  await box(drawer, 'House style').fill(' in oil ');
  await box(drawer, 'Never show').fill('clowns');
  await expect.element(screen.getByText(painterWords.rules.means.moderate)).toBeVisible();
  for (const level of ['off', 'strict'] as const) {
    const radio = screen.getByRole('radio', { name: painterWords.rules.level[level] });
    await radio.click();
    await expect.element(radio).toBeChecked();
    await expect.element(radio).toHaveAccessibleDescription(painterWords.rules.means[level]);
    expect(painting()).toMatchObject({ style: 'in oil', negative: 'clowns', filter: level });
  }
  const long = 'oil '.repeat(51);
  await box(drawer, 'House style').fill(long);
  await expect
    .element(box(drawer, 'House style'))
    .toHaveAccessibleDescription(/^House style: at most 200 letters\./);
  await expect.element(box(drawer, 'House style')).toHaveValue(long);
  expect(painting()).toMatchObject({ style: 'in oil' });
});

test('who stands in, how many at once, and how many may cost money', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'atelier' } });
  const { painting } = drawer;
  const standIn = choice(drawer, 'If it fails twice');
  await expect.element(standIn).toHaveValue('collage');
  await standIn.selectOptions('Nobody stands in');
  expect(painting()).toMatchObject({ standIn: null });
  await standIn.selectOptions('Collage');
  expect(painting()).toMatchObject({ standIn: 'collage' });
  const atOnce = number(drawer, 'Pictures at once');
  await expect.element(atOnce).toHaveAttribute('placeholder', 'as it likes: 3');
  for (const [typed, kept] of [
    ['2', 2],
    ['11', 2],
    ['1.5', 2],
    ['', null],
  ] as const) {
    await atOnce.fill(typed);
    expect(painting()?.atOnce ?? null).toBe(kept);
    expect((atOnce.element() as HTMLInputElement).value).toBe(typed);
    const isRight = typed === '' || Number(typed) === kept;
    await expect.element(atOnce).toHaveAttribute('aria-invalid', String(!isRight));
  }
  await number(drawer, 'Most paid pictures').fill('0');
  expect(painting()).toMatchObject({ mostPaid: 0 });
  await choice(drawer, 'Painter').selectOptions('Collage');
  await expect.element(standIn).toBeDisabled();
});

test('the last trouble in a game is told, how long ago, in the service’s words', async () => {
  const { screen } = await openPainterDrawer({
    trouble: {
      painter: 'atelier',
      failure: 'billing',
      said: 'payment_required',
      at: Date.now() - 125_000,
    },
  });
  const note = screen.getByRole('note');
  await expect
    .element(note)
    .toHaveTextContent(
      'In the last game, 2 minutes ago, Atelier failed. There is no credit left for it.It said: “payment_required”',
    );
});

test('with the keyboard alone: the painter, its fields, its test', async () => {
  const drawer = await openPainterDrawer({ painting: { painter: 'atelier' } });
  await expect.element(box(drawer, 'Base URL')).toBeVisible();
  choice(drawer, 'Painter').element().focus();
  const names = [];
  for (let stop = 0; stop < 9; stop += 1) {
    await userEvent.tab();
    const at = document.activeElement as HTMLInputElement;
    names.push(at.labels?.[0]?.textContent || at.textContent);
  }
  expect(names).toEqual([
    'Test this painter',
    'API key',
    'Keep',
    'Service',
    'Model',
    'Shape',
    'Style preset',
    'Base URL',
    'House style',
  ]);
});

test.each([
  ['collage', 1280, 720],
  ['atelier', 1280, 720],
  ['shed', 1280, 720],
  ['collage', 1024, 768],
  ['atelier', 1024, 768],
  ['shed', 1024, 768],
])('the drawer of %s at %d×%d keeps within its columns', async (painter, width, height) => {
  const drawer = await openPainterDrawer({ painting: { painter } });
  const { screen } = drawer;
  await screen.getByRole('button', { name: 'Test this painter' }).click();
  await expect.element(screen.getByText(/^Painting…/)).toBeVisible();
  await settle(width, height);
  const panel = screen.getByRole('tabpanel').element();
  expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  if (painter === 'collage' && width === 1280) {
    expect(panel.scrollHeight).toBeLessThanOrEqual(panel.clientHeight);
  }
  for (const column of panel.querySelectorAll('.painter-side, .painter-house')) {
    const { right } = column.getBoundingClientRect();
    for (const part of column.querySelectorAll('*')) {
      expect(part.getBoundingClientRect().right, part.outerHTML).toBeLessThanOrEqual(right + 1);
    }
  }
});
