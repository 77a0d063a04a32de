import { afterEach, expect, test, vi } from 'vitest';
import { readEntry } from '../../../phone/entry.ts';
import { defaultConfig } from '../../../shared/config.ts';
import { joinedMemory, openPage, openPhone, roomKey } from './open-phone.tsx';
import { viewOf, waitAsk, writeAsk } from './sample-views.ts';

/** As a page at 10.0.0.7 reaches those of the config. */
const brokers = ['ws://10.0.0.7:4173/mqtt', 'wss://broker.example/mqtt'];
const config = { brokers: ['/mqtt', 'wss://broker.example/mqtt'], iceServers: [] };
afterEach(() => vi.useRealTimers());

const page = (rest: string) => new URL(`http://10.0.0.7:4173/phone/${rest}`);

test('[M1] the link leads to the room, and paths of brokers to the page’s own server', async () => {
  const entry = await readEntry(page(`#${roomKey}`), Promise.resolve(config));
  expect(entry).toEqual({
    kind: 'room',
    room: roomKey,
    brokers,
    iceServers: [],
  });
});

test('brokers in the link come before those of the config', async () => {
  const named = `#${roomKey},${encodeURIComponent('wss://own.example:8081/mqtt')}`;
  expect(await readEntry(page(named), Promise.resolve(config))).toMatchObject({
    brokers: ['wss://own.example:8081/mqtt'],
  });
});

test.each([
  ['no fragment', '', { kind: 'no room', broken: false, brokers }],
  ['a fragment that was cut', '#abc', { kind: 'no room', broken: true, brokers }],
])('an address with %s leads to no room', async (_, rest, expected) => {
  expect(await readEntry(page(rest), Promise.resolve(config))).toEqual(expected);
});

test('a config that does not come is told apart from a room that is not there', async () => {
  expect(await readEntry(page(`#${roomKey}`), Promise.resolve(null))).toEqual({
    kind: 'no config',
  });
});

test('where a config makes no sense, phone and host go by the same defaults', async () => {
  const { iceServers } = defaultConfig;
  const brokers = defaultConfig.brokers.map((broker) => new URL(broker).href);
  expect(await readEntry(page(`#${roomKey}`), Promise.resolve({ brokers: [] }))).toEqual({
    kind: 'room',
    room: roomKey,
    brokers,
    iceServers,
  });
});

test('without a room the page says to scan the code on the big screen', async () => {
  const { screen } = await openPage({ entry: { kind: 'no room', broken: false, brokers: [] } });
  await expect.element(screen.getByText('Scan the code on the big screen')).toBeVisible();
});

test('a broken link and a missing config say what to do', async () => {
  const broken = await openPage({ entry: { kind: 'no room', broken: true, brokers: [] } });
  await expect.element(broken.screen.getByText('This link is not complete.')).toBeVisible();
  await broken.screen.unmount();
  let reloaded = 0;
  const { screen } = await openPage({
    entry: { kind: 'no config' },
    onReload: () => {
      reloaded += 1;
    },
  });
  await screen.getByRole('button', { name: 'Try again' }).click();
  expect(reloaded).toBe(1);
});

test('what the host said before there was a page is on it from the start', async () => {
  const { screen } = await openPage({
    memory: joinedMemory(),
    linked: (link) => {
      link.show(viewOf(waitAsk({ instruction: 'An older view.' })));
      link.show(viewOf(waitAsk({ instruction: 'Wait for the others.' })));
      link.state({ kind: 'linked', way: 'direct' });
    },
  });
  expect(screen.getByRole('heading', { name: 'Wait for the others.' }).query()).not.toBeNull();
  expect(screen.getByText('direct').query()).not.toBeNull();
  expect(screen.getByText('Dialling…').query()).toBeNull();
});

test('a link with the right number of letters but no key is a broken link', async () => {
  const { screen, links } = await openPage({
    linked: () => {
      throw new Error('This is no key of a room.');
    },
  });
  await expect.element(screen.getByText('This link is not complete.')).toBeVisible();
  expect(links).toHaveLength(1);
});

test('dialling shows its step; after a while, what to do, and a way to dial now', async () => {
  const { screen, link } = await openPhone(null);
  await expect.element(screen.getByText('Dialling…')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Dial now' })).not.toBeInTheDocument();
  link.state({ kind: 'dialling', step: 'broker', attempt: 3 });
  await expect.element(screen.getByText('Dialling… (try 3: broker)')).toBeVisible();
  await expect.element(screen.getByText('Check that this phone is online')).toBeVisible();
  link.state({ kind: 'dialling', step: 'welcome', attempt: 4 });
  await expect.element(screen.getByText('The big screen does not answer.')).toBeVisible();
  await screen.getByRole('button', { name: 'Dial now' }).click();
  expect(link.dialled).toBe(1);
});

test('a lost link says so, and what was asked stays on the screen', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk()));
  link.state({ kind: 'dialling', step: 'broker', attempt: 1 });
  await expect.element(screen.getByText('Link lost, dialling…')).toBeVisible();
  link.state({ kind: 'dialling', step: 'hello', attempt: 2 });
  await expect.element(screen.getByText('(try 2: calling the room)')).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Lie' })).toBeVisible();
  await expect.element(screen.getByText('As it was when the link was lost:')).toBeVisible();
  await screen.getByRole('button', { name: 'Dial now' }).click();
  expect(link.dialled).toBe(1);
  link.state({ kind: 'linked', way: 'relay' });
  await expect.element(screen.getByText('Link lost')).not.toBeInTheDocument();
  await expect.element(screen.getByText('As it was')).not.toBeInTheDocument();
});

test('a big screen that does not answer for long is said to be perhaps gone, until it answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { screen, link } = await openPhone(viewOf(waitAsk({ instruction: 'Paused.' })));
  const over = screen.getByText('The room may be over.');
  const dialling = (step: 'broker' | 'hello' | 'welcome', attempt: number) =>
    link.state({ kind: 'dialling', step, attempt });
  dialling('hello', 1);
  await expect.element(screen.getByText('Link lost')).toBeVisible();
  vi.advanceTimersByTime(60_000);
  dialling('welcome', 3);
  await expect.element(screen.getByText('(try 3: the room’s answer)')).toBeVisible();
  vi.advanceTimersByTime(6000);
  dialling('broker', 4);
  await expect.element(screen.getByText('(try 4: broker)')).toBeVisible();
  expect(over.query()).toBeNull();
  dialling('welcome', 5);
  vi.advanceTimersByTime(4000);
  await expect.element(over).toBeVisible();
  await expect.element(screen.getByText('scan its code')).toBeVisible();
  link.state({ kind: 'linked', way: 'relay' });
  await expect.element(over).not.toBeInTheDocument();
});

test('an answer given without a link is sent when there is one, and the phone says it waits', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk()));
  link.state({ kind: 'dialling', step: 'broker', attempt: 1 });
  await screen.getByRole('textbox').fill('patience');
  await screen.getByRole('button', { name: 'Submit' }).click();
  await expect.element(screen.getByRole('button', { name: 'Sending…' })).toBeVisible();
  expect(link.sent).toHaveLength(1);
  link.state({ kind: 'linked', way: 'relay' });
  link.judge({ verdict: 'taken', problem: null });
  await expect.element(screen.getByRole('button', { name: 'Arrived.' })).toBeVisible();
});

test('whether the link is relayed or direct is said quietly', async () => {
  const { screen, link } = await openPhone(viewOf(waitAsk()));
  await expect.element(screen.getByText('relayed')).toBeVisible();
  link.state({ kind: 'linked', way: 'direct' });
  await expect.element(screen.getByText('direct')).toBeVisible();
});

test('[doctor] the quiet sign opens to how this phone is linked, and what to do', async () => {
  const { screen, link } = await openPhone(viewOf(waitAsk()));
  link.shape = { roundTrip: 87, heardAgo: 400 };
  await screen.getByRole('button', { name: 'relayed' }).click();
  const sheet = screen.getByRole('region', { name: 'How this phone is linked' });
  await expect.element(sheet).toHaveTextContent('relayed, there and back in 87 ms, heard just now');
  await expect.element(sheet).toHaveTextContent('All is well.');
  link.shape = { roundTrip: 1400, heardAgo: 400 };
  await expect.element(sheet).toHaveTextContent('Go nearer to the Wi-Fi');
  link.shape = { roundTrip: 1400, heardAgo: 5000 };
  await expect.element(sheet).toHaveTextContent('The big screen is silent.');
  await screen.getByRole('button', { name: 'relayed' }).click();
  await expect.element(sheet).not.toBeInTheDocument();
});

test('the page and the browser’s bar wear the player’s colour', async () => {
  const bar = document.createElement('meta');
  bar.name = 'theme-color';
  document.head.append(bar);
  const { screen } = await openPhone(viewOf(waitAsk()));
  await expect.element(screen.getByRole('banner')).toBeVisible();
  const banner = screen.getByRole('banner').element();
  expect(getComputedStyle(banner).backgroundColor).toBe('rgb(34, 136, 187)');
  expect(bar.content).toBe('#2288bb');
  bar.remove();
});
