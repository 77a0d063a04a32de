import { expect, test } from 'vitest';
import { troubleOf } from '../../../host/doctor/trouble-of.ts';
import type { PhoneHealth } from '../../../workers/engine/messages.ts';
import { lobbyStage, people } from './gallery.ts';
import { inside as isInside, pieces } from './legible.ts';
import { openRoomAt, settle } from './open-host.tsx';

const inside = (part: Partial<PhoneHealth & { step: 'inside' }> = {}): PhoneHealth => ({
  phone: 1,
  seat: 'p1',
  step: 'inside',
  way: 'direct',
  roundTrip: 12,
  heardAgo: 400,
  barred: false,
  ...part,
});

test.each([
  [inside(), null],
  [inside({ roundTrip: null }), null],
  [inside({ roundTrip: 1500 }), 'slow'],
  [inside({ heardAgo: 20_000 }), 'silent'],
  [inside({ barred: true }), 'barred'],
  [inside({ seat: null }), 'no place'],
  [{ phone: 1, seat: null, step: 'hello', since: 500 } as const, null],
  [{ phone: 1, seat: null, step: 'hello', since: 5000 } as const, 'not let in'],
])('[doctor] what keeps this phone from playing: %o', (phone, trouble) => {
  expect(troubleOf(phone)).toBe(trouble);
});

test('[doctor] the room’s sign opens to every phone’s steps, and the engine is asked only then', async () => {
  const { engine, screen } = await openRoomAt(lobbyStage(people(2), 1));
  engine.say({ kind: 'brokers', brokers: [{ address: 'wss://a.example/mqtt', connected: true }] });
  const asked = () => engine.posted.filter(({ kind }) => kind === 'lookAfter');
  expect(asked()).toEqual([]);
  await screen.getByRole('button', { name: /How the phones get here/ }).click();
  const panel = screen.getByRole('region', { name: 'How the phones get here' });
  await expect.element(panel).toHaveTextContent('No phone has called yet.');
  expect(asked()).toEqual([{ kind: 'lookAfter', wanted: true }]);
  engine.say({
    kind: 'phones',
    phones: [
      inside(),
      inside({ phone: 2, seat: 'p2', way: 'relay', roundTrip: 87, heardAgo: 34_000 }),
      { phone: 3, seat: null, step: 'hello', since: 6000 },
    ],
  });
  const rows = panel.getByRole('listitem');
  await expect.element(rows.nth(0)).toHaveTextContent('✓ lobby · direct · 12 ms · heard just now');
  await expect.element(rows.nth(0)).toHaveTextContent('All is well.');
  await expect.element(rows.nth(1)).toHaveTextContent('Bo');
  await expect.element(rows.nth(1)).toHaveTextContent('relayed · 87 ms · heard 34 s ago');
  await expect.element(rows.nth(1)).toHaveTextContent('Is the phone locked');
  await expect.element(rows.nth(2)).toHaveTextContent('A newcomer');
  await expect.element(rows.nth(2)).toHaveTextContent('… lobby');
  await expect.element(rows.nth(2)).toHaveTextContent('Reload the page on that phone');
  await settle(1280, 720);
  const sheet = panel.element();
  for (const { text, box } of pieces(sheet)) {
    expect(isInside(box, sheet.getBoundingClientRect()), text).toBe(true);
  }
  await panel.getByRole('button', { name: 'Close' }).click();
  expect(asked().at(-1)).toEqual({ kind: 'lookAfter', wanted: false });
});
