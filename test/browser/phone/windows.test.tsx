import { afterEach, expect, test } from 'vitest';
import { openCensus } from '../../../phone/census.ts';
import type { Census } from '../../../phone/census.ts';
import { blankShelf, browserMemory } from '../../../phone/memory.ts';
import { anotherPlayer, knownPlayer } from '../../../phone/player.ts';
import { blankMemory, openPage, openPhone, roomKey } from './open-phone.tsx';
import { viewOf, waitAsk } from './sample-views.ts';

const opened: Census[] = [];
let channel = 0;

/** Censuses of as many windows of one browser. */
function windows(count: number): Census[] {
  channel += 1;
  const name = `test ${channel} ${performance.timeOrigin}`;
  const shared = blankShelf();
  const made = Array.from({ length: count }, () => openCensus(shared, name));
  opened.push(...made);
  return made;
}

afterEach(() => {
  for (const census of opened.splice(0)) census.close();
});

test('[M2] the identity is a version 4 UUID, made once and kept', () => {
  const memory = blankMemory();
  const { id } = knownPlayer(memory);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(knownPlayer(memory).id).toBe(id);
  expect(knownPlayer(blankMemory()).id).not.toBe(id);
});

test('[M2] the identity is made without crypto.randomUUID, which plain http lacks', () => {
  const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    expect(knownPlayer(blankMemory()).id).toHaveLength(36);
  } finally {
    if (own) Object.defineProperty(crypto, 'randomUUID', own);
    else Reflect.deleteProperty(crypto, 'randomUUID');
  }
});

test('[M2] memory in the browser outlives the page that wrote it', () => {
  browserMemory().lasting.set('test', 'kept');
  browserMemory().tab.set('test', 'kept too');
  expect(browserMemory().lasting.get('test')).toBe('kept');
  expect(browserMemory().tab.get('test')).toBe('kept too');
  browserMemory().lasting.remove('test');
  browserMemory().tab.remove('test');
  expect(browserMemory().lasting.get('test')).toBeNull();
});

test('a browser that refuses storage is no reason to stop', () => {
  const refuse = () => {
    throw new DOMException('No', 'SecurityError');
  };
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });
  try {
    const { lasting } = browserMemory();
    lasting.set('test', 'held');
    expect(lasting.get('test')).toBe('held');
  } finally {
    Object.defineProperty(window, 'localStorage', own);
  }
});

test('windows answer for the player they play, and no other', async () => {
  const [first, second] = windows(2) as [Census, Census];
  first.answerFor('ada');
  expect(await second.taken('ada')).toBe(true);
  expect(await second.taken('bo')).toBe(false);
  first.answerFor(null);
  expect(await second.taken('ada')).toBe(false);
});

test('nobody is waited for when no window has left a mark: the answer is there at once', async () => {
  const [only] = windows(1) as [Census];
  const answers: boolean[] = [];
  void only.taken('ada').then((taken) => answers.push(taken));
  await Promise.resolve();
  await Promise.resolve();
  expect(answers).toEqual([false]);
});

test('a window that goes takes its mark along; one that comes back leaves it again', async () => {
  channel += 1;
  const shared = blankShelf();
  const census = openCensus(shared, `test ${channel} ${performance.timeOrigin}`);
  opened.push(census);
  census.answerFor('ada');
  expect(shared.get('window of ada')).not.toBeNull();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(shared.get('window of ada')).toBeNull();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(shared.get('window of ada')).not.toBeNull();
});

test('the mark of a window that was killed costs a wait, and is not believed', async () => {
  channel += 1;
  const shared = blankShelf();
  shared.set('window of ada', 'a window that is no more');
  const census = openCensus(shared, `test ${channel} ${performance.timeOrigin}`);
  opened.push(census);
  expect(await census.taken('ada')).toBe(false);
  census.answerFor('ada');
  expect(shared.get('window of ada')).not.toBe('a window that is no more');
});

test('a displaced window leaves the mark of the one that displaced it', () => {
  channel += 1;
  const shared = blankShelf();
  const name = `test ${channel} ${performance.timeOrigin}`;
  const [older, newer] = [openCensus(shared, name), openCensus(shared, name)];
  opened.push(older, newer);
  older.answerFor('ada');
  newer.answerFor('ada');
  const mark = shared.get('window of ada');
  older.answerFor(null);
  expect(shared.get('window of ada')).toBe(mark);
});

test('a second window asks: play here moves the player', async () => {
  const memory = blankMemory();
  const [first, second] = windows(2) as [Census, Census];
  const { id } = knownPlayer(memory);
  first.answerFor(id);
  const { screen, links } = await openPage({ memory, census: second });
  await expect
    .element(screen.getByRole('heading', { name: 'You are already playing in another window' }))
    .toBeVisible();
  expect(links).toEqual([]);
  await screen.getByRole('button', { name: 'Play here' }).click();
  await expect.poll(() => links.map((link) => link.player)).toEqual([id]);
});

test('a second window asks: another player, who is the same after a reload of that tab', async () => {
  const memory = blankMemory();
  const [first, second, third] = windows(3) as [Census, Census, Census];
  const phones = knownPlayer(memory).id;
  memory.lasting.set(
    'profile',
    JSON.stringify({ name: 'Ada', face: { kind: 'offered', number: 1 } }),
  );
  first.answerFor(phones);
  const page = await openPage({ memory, census: second });
  await page.screen.getByRole('button', { name: 'Another player on this device' }).click();
  await expect.poll(() => page.links).toHaveLength(1);
  const another = page.links[0]!.player;
  expect(another).not.toBe(phones);
  // The other player's name is not this one's.
  await expect.element(page.screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  await page.screen.unmount();
  const reloaded = await openPage({ memory, census: third });
  await expect.poll(() => reloaded.links.map((link) => link.player)).toEqual([another]);
});

test('a duplicated tab asks too, and another player has nothing of the first', async () => {
  const memory = blankMemory();
  const [first, second] = windows(2) as [Census, Census];
  const { id } = anotherPlayer(memory);
  memory.tab.set('profile', JSON.stringify({ name: 'Bo', face: { kind: 'offered', number: 2 } }));
  memory.tab.set('joined', roomKey);
  first.answerFor(id);
  const { screen, links } = await openPage({ memory, census: second });
  await screen.getByRole('button', { name: 'Another player on this device' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  expect(links[0]!.player).not.toBe(id);
});

test('each further window on the device is a player of its own', () => {
  const lasting = blankMemory().lasting;
  const phones = knownPlayer({ lasting, tab: blankMemory().tab }).id;
  const players = [1, 2].map(() => anotherPlayer({ lasting, tab: blankMemory().tab }).id);
  expect(new Set([phones, ...players]).size).toBe(3);
});

test('a displaced window says so, keeps silent for the census, and plays again when asked', async () => {
  const memory = blankMemory();
  const [first, second] = windows(2) as [Census, Census];
  const { screen, links } = await openPage({ memory, census: first });
  await expect.poll(() => links).toHaveLength(1);
  const link = links[0]!;
  link.show(viewOf(waitAsk({ instruction: 'Wait.' })));
  await expect.element(screen.getByRole('heading', { name: 'Wait.' })).toBeVisible();
  expect(await second.taken(link.player)).toBe(true);
  link.state({ kind: 'displaced' });
  await expect
    .element(screen.getByRole('heading', { name: 'You play in another window now' }))
    .toBeVisible();
  expect(await second.taken(link.player)).toBe(false);
  await screen.getByRole('button', { name: 'Play here' }).click();
  expect(link.dialled).toBe(1);
  link.show(viewOf(waitAsk({ instruction: 'Wait.' })));
  await expect.element(screen.getByRole('heading', { name: 'Wait.' })).toBeVisible();
});

test('leaving the page closes the link', async () => {
  const { screen, link } = await openPhone(viewOf(waitAsk()));
  await screen.unmount();
  expect(link.closed).toBe(true);
});
