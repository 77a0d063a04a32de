import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hearing } from '../../../host/show/sounds/hearing.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { expectLegible } from './legible.ts';
import { bareWall, openRoomAt, settle } from './open-host.tsx';
import * as views from './views.ts';

const sign = 'No sound yet: click anywhere';

test('a browser that refuses sound is told of, and any click or key asks it again', async () => {
  const heard = hearing('asleep');
  const { screen, woken } = await openRoomAt(lobbyStage([], 3), { hearing: heard });
  await expect.element(screen.getByText(sign)).not.toBeInTheDocument();
  const asked = woken.length;
  heard.tell('refused');
  await expect.element(screen.getByText(sign)).toBeVisible();
  await userEvent.keyboard('x');
  expect(woken.length).toBeGreaterThan(asked);
  const again = woken.length;
  await screen.getByText(sign).click();
  expect(woken.length).toBeGreaterThan(again);
  heard.tell('on');
  await expect.element(screen.getByText(sign)).not.toBeInTheDocument();
  const enough = woken.length;
  await userEvent.keyboard('x');
  expect(woken.length).toBe(enough);
});

test('who has muted the room is not asked to click for sound', async () => {
  const heard = hearing('refused');
  const { screen } = await openRoomAt(lobbyStage([], 3), { hearing: heard });
  await expect.element(screen.getByText(sign)).toBeVisible();
  await screen.getByRole('button', { name: 'Mute' }).click();
  await expect.element(screen.getByText(sign)).not.toBeInTheDocument();
});

test.each([
  ['a lobby of ten', () => lobbyStage(people(10), 0)],
  ['a game', () => gameStage(views.fooling(10), 10)],
])('the sign has its place on the skirting board of %s', async (_, stage) => {
  bareWall();
  const { screen } = await openRoomAt(stage(), { hearing: hearing('refused') });
  await expect.element(screen.getByText(sign)).toBeVisible();
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await settle(width, height);
    expectLegible();
  }
});
