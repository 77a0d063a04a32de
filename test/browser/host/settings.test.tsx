import { expect, test } from 'vitest';
import { absoluteBrokers } from '../../../host/network.ts';
import { defaultPreferences } from '../../../host/preferences.ts';
import type { Preferences } from '../../../host/preferences.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { loadPreferences } from '../../../host/settings/load-preferences.ts';
import { brokerProblem, serverProblems } from '../../../host/settings/server-problems.ts';
import { lobbyStage } from './gallery.ts';
import { memoryShelf, openHost, openRoomAt } from './open-host.tsx';

const load = (kept: unknown, shelf = memoryShelf()) =>
  loadPreferences(scriptedArchive({ settings: kept }).archive, shelf);

test.each([
  ['nothing', null, {}, []],
  ['an older object', { voice: false }, { voice: false }, []],
  ['a newer object', { voice: false, weather: 'fine' }, { voice: false }, []],
  ['one bad field', { voice: 'loud', soundVolume: 0.1 }, { soundVolume: 0.1 }, ['voice']],
  [
    'bad fields of every kind',
    { voiceVolume: 2, soundVolume: null, brokers: [], iceServers: [{}], presets: 3, address: 4 },
    {},
    ['presets', 'address', 'brokers', 'iceServers', 'voiceVolume', 'soundVolume'],
  ],
  ['no object at all', 'rubbish', {}, []],
  [
    'one bad setting of a game',
    { settings: { masterpiece: { rounds: 99, foolingSeconds: 30 } } },
    { settings: { masterpiece: expect.objectContaining({ rounds: 3, foolingSeconds: 30 }) } },
    ['masterpiece.rounds'],
  ],
])('%s is read field by field', async (_, kept, value, reset) => {
  expect(await load(kept)).toEqual({ value: { ...defaultPreferences, ...value }, reset });
});

test('what made no sense is named on the front, and the rest counts', async () => {
  const settings = { masterpiece: { rounds: 99, foolingSeconds: 30 } };
  const archive = scriptedArchive({ settings: { settings, brokers: 'mine', voice: false } });
  const { screen } = await openHost({ archive });
  await expect
    .element(screen.getByRole('note'))
    .toHaveTextContent('These settings made no sense, and are as they came: Brokers, Rounds.');
  await screen.getByRole('button', { name: 'Settings' }).click();
  await expect.element(screen.getByRole('spinbutton', { name: 'Rounds' })).toHaveValue(3);
  await expect.element(screen.getByRole('spinbutton', { name: 'Seconds to lie' })).toHaveValue(30);
});

const old = { settings: { rounds: 2 }, address: '10.0.0.7', voice: false, volume: 0.3 };
const moved = {
  settings: { masterpiece: { rounds: 2 } },
  address: '10.0.0.7',
  voice: false,
  voiceVolume: 0.3,
  soundVolume: 0.3,
};

test('what localStorage held is moved to the archive once, and then it is bare', async () => {
  const shelf = memoryShelf({ 'hogwash.preferences': JSON.stringify(old), other: 'stays' });
  const archive = scriptedArchive();
  const { value, reset } = await loadPreferences(archive.archive, shelf);
  expect(value).toEqual({ ...defaultPreferences, ...moved });
  expect(reset).toEqual([]);
  expect(archive.contents.settings).toEqual(value);
  expect(shelf.kept).toEqual({ other: 'stays' });
});

test('an archive with settings wins over the old shelf', async () => {
  const shelf = memoryShelf({ 'hogwash.preferences': JSON.stringify(old) });
  expect((await load({ voice: true }, shelf)).value).toEqual(defaultPreferences);
  expect(shelf.kept).toEqual({});
});

test('what cannot be kept in the archive stays on the old shelf', async () => {
  const shelf = memoryShelf({ 'hogwash.preferences': JSON.stringify(old) });
  const archive = scriptedArchive();
  archive.answer({ keepSettings: async () => ({ kept: false, why: 'full' }) });
  const { value } = await loadPreferences(archive.archive, shelf);
  expect(value).toMatchObject(moved);
  expect(shelf.kept).toHaveProperty(['hogwash.preferences']);
});

test('an old shelf that makes no sense is nothing', async () => {
  for (const text of ['{"volume": 9', '"text"', 'null']) {
    const { value } = await load(null, memoryShelf({ 'hogwash.preferences': text }));
    expect(value).toEqual(defaultPreferences);
  }
});

const localhost = 'http://localhost:4173/';
test.each([
  ['wss://broker.example/mqtt', localhost, null],
  ['ws://192.168.1.5:9001', localhost, null],
  ['/mqtt', localhost, null],
  ['wss://broker.example/mqtt', 'https://example.org/', null],
  ['/mqtt', 'https://example.org/', null],
  ['ws://broker.example/mqtt', 'https://example.org/', 'needs wss'],
  ['http://broker.example/', localhost, 'no address'],
  ['broker.example', localhost, 'no address'],
  ['//broker.example/mqtt', localhost, 'no address'],
  ['wss://', localhost, 'no address'],
  ['wss://a b', localhost, 'no address'],
  [`wss://${'a'.repeat(200)}`, localhost, 'too long'],
])('broker %s on %s: %s', (address, page, problem) => {
  expect(brokerProblem(address, page)).toBe(problem);
  if (problem === null) expect(absoluteBrokers([address], page)).toHaveLength(1);
});

const right = { address: null, username: null, credential: null };
test.each([
  ['stun:stun.example:3478', '', '', {}],
  ['turn:turn.example.org', 'me', 'secret', {}],
  ['turns:192.168.1.5:443?transport=tcp', 'me', 'secret', {}],
  ['stun:[2001:db8::1]:3478', '', '', {}],
  ['stun.example', '', '', { address: 'no server' }],
  ['https://stun.example', '', '', { address: 'no server' }],
  ['stun:', '', '', { address: 'no server' }],
  ['turn:turn.example', '', '', { username: 'no user name', credential: 'no password' }],
  ['turn:turn.example', 'me', '', { credential: 'no password' }],
  ['stun:stun.example', 'me', '', { username: 'for turn' }],
])('server %s with %s and %s', (address, username, credential, problems) => {
  expect(serverProblems({ address, username, credential })).toEqual({ ...right, ...problems });
});

test('every server found right is one the browser takes', () => {
  const servers = [
    { urls: 'stun:stun.example:3478' },
    { urls: 'turn:turn.example.org', username: 'me', credential: 'secret' },
    { urls: 'turns:192.168.1.5:443?transport=tcp', username: 'me', credential: 'secret' },
    { urls: 'stun:[2001:db8::1]:3478' },
  ];
  expect(() => new RTCPeerConnection({ iceServers: servers }).close()).not.toThrow();
});

async function openNetwork(settings: Partial<Preferences> = {}) {
  const archive = scriptedArchive({ settings });
  const host = await openHost({ archive });
  await host.screen.getByRole('button', { name: 'Settings' }).click();
  await host.screen.getByRole('tab', { name: 'Phones & network' }).click();
  return { ...host, kept: () => archive.contents.settings };
}

test('own brokers: each line is checked, and the list counts once all of it is right', async () => {
  const { screen, kept, openings } = await openNetwork();
  const sheet = screen.getByRole('group', { name: 'Brokers' });
  await expect.element(sheet.getByText('/mqtt')).toBeVisible();
  await sheet.getByText('My own').click();
  const first = sheet.getByRole('textbox', { name: 'Broker 1' });
  await expect.element(first).toHaveAccessibleDescription('Broker 1: at least one is needed.');
  await first.fill('http:/nonsense');
  await expect.element(first).toBeInvalid();
  await expect.element(first).toHaveAccessibleDescription(/^Broker 1: not an address/);
  await expect.element(sheet.getByText('Not used until every line is right.')).toBeVisible();
  expect(kept()).not.toHaveProperty('brokers', expect.anything());

  await first.fill(' wss://mine.example/mqtt ');
  expect(kept()).toMatchObject({ brokers: ['wss://mine.example/mqtt'] });
  await sheet.getByRole('button', { name: 'Another one' }).click();
  const second = sheet.getByRole('textbox', { name: 'Broker 2' });
  await second.fill('mine');
  expect(kept()).toMatchObject({ brokers: ['wss://mine.example/mqtt'] });
  await expect.element(first).toHaveValue(' wss://mine.example/mqtt ');
  await second.fill('/mqtt');
  expect(kept()).toMatchObject({ brokers: ['wss://mine.example/mqtt', '/mqtt'] });
  await sheet.getByRole('button', { name: 'Remove Broker 1' }).click();
  expect(kept()).toMatchObject({ brokers: ['/mqtt'] });

  await screen.getByRole('button', { name: 'Back' }).click();
  await screen.getByRole('button', { name: 'New room' }).click();
  expect(openings).toMatchObject([{ brokers: ['/mqtt'], iceServers: [] }]);
});

test('[wifi] the Wi-Fi counts once name and password can be its own, and empty boxes are none', async () => {
  const { screen, kept } = await openNetwork();
  const sheet = screen.getByRole('group', { name: 'Wi-Fi' });
  const password = sheet.getByLabelText('Password of the Wi-Fi');
  await expect.element(password).toHaveAttribute('type', 'password');
  await password.fill('short');
  await expect.element(password).toHaveAccessibleDescription('Too short: at least 8 letters.');
  const name = sheet.getByRole('textbox', { name: 'Name of the Wi-Fi' });
  await expect.element(name).toHaveAccessibleDescription('It needs a name.');
  await name.fill('Pig Sty');
  expect(kept()).toMatchObject({ wifi: null });
  await password.fill('long enough');
  expect(kept()).toMatchObject({ wifi: { name: 'Pig Sty', password: 'long enough' } });
  await name.fill('');
  await password.fill('');
  await expect.element(name).toBeValid();
  expect(kept()).toMatchObject({ wifi: null });
});

test('the site’s brokers again', async () => {
  const { screen, kept } = await openNetwork({ brokers: ['wss://mine.example/mqtt'] });
  const sheet = screen.getByRole('group', { name: 'Brokers' });
  await expect
    .element(sheet.getByRole('textbox', { name: 'Broker 1' }))
    .toHaveValue('wss://mine.example/mqtt');
  await sheet.getByText('As this site sets them').click();
  expect(kept()).toMatchObject({ brokers: null });
});

test('own servers: a TURN server needs a name and a password, and both go to the engine', async () => {
  const { screen, kept, openings } = await openNetwork();
  const sheet = screen.getByRole('group', { name: 'STUN and TURN servers' });
  await expect.element(sheet.getByText('none')).toBeVisible();
  await sheet.getByText('My own').click();
  expect(kept()).toMatchObject({ iceServers: [] });
  await sheet.getByRole('textbox', { name: 'Server 1' }).fill('turn:turn.example:3478');
  const username = sheet.getByRole('textbox', { name: 'User name 1' });
  await expect
    .element(username)
    .toHaveAccessibleDescription('User name 1: a TURN server needs one.');
  expect(kept()).toMatchObject({ iceServers: [] });
  await username.fill('me');
  await expect.element(username).toBeValid();
  const password = sheet.getByLabelText('Password 1');
  await expect.element(password).toHaveAttribute('type', 'password');
  await password.fill('secret');
  const turn = { urls: 'turn:turn.example:3478', username: 'me', credential: 'secret' };
  expect(kept()).toMatchObject({ iceServers: [turn] });
  await screen.getByRole('button', { name: 'Back' }).click();
  await screen.getByRole('button', { name: 'New room' }).click();
  expect(openings).toMatchObject([{ brokers: ['/mqtt'], iceServers: [turn] }]);
});

test('the room’s link names the host’s own brokers, as phones reach them', async () => {
  const own = { brokers: ['wss://mine.example/mqtt', '/mqtt'] };
  const room = await openRoomAt(lobbyStage([], 3), { archive: scriptedArchive({ settings: own }) });
  const link = room.screen.getByRole('link', { name: 'Join address' });
  await expect.element(link).toBeVisible();
  const [, ...brokers] = (link.element().getAttribute('href') ?? '').split(',');
  expect(brokers.map(decodeURIComponent)).toEqual([
    'wss://mine.example/mqtt',
    'ws://192.168.1.23:4173/mqtt',
  ]);
});
