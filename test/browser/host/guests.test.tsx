import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyRoom } from '../../../host/room-state.ts';
import type { GuestList } from '../../../src/room/guest-list.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { openHost, openRoomAt, roomKey, settle } from './open-host.tsx';
import * as views from './views.ts';

const nobody = emptyRoom.guests;
const face = { kind: 'offered', number: 4 } as const;

async function openWith(guests: Partial<GuestList>, stage = lobbyStage(people(3), 0)) {
  const host = await openRoomAt(stage);
  const tell = (next: Partial<GuestList>) =>
    host.engine.say({ kind: 'guests', guests: { ...nobody, ...next } });
  tell(guests);
  return { ...host, tell, posted: () => host.engine.posted.at(-1) };
}

const control = (control: object) => ({ kind: 'control', control });

describe('Kick', () => {
  test('hangs on each portrait of the lobby, and is asked about once', async () => {
    const { screen, posted } = await openWith({});
    await screen.getByRole('button', { name: 'Kick Bo', exact: true }).click();
    expect(posted()).not.toEqual(control({ kind: 'kick', seat: 'p2' }));
    await screen.getByRole('button', { name: 'No, keep Bo' }).click();
    await screen.getByRole('button', { name: 'Kick Bo', exact: true }).click();
    await screen.getByRole('button', { name: 'Yes, kick Bo' }).click();
    expect(posted()).toEqual(control({ kind: 'kick', seat: 'p2' }));
  });

  test('the small cross is not seen until the portrait is pointed at or focused', async () => {
    const { screen } = await openWith({});
    const cross = screen.getByRole('button', { name: 'Kick Ada' });
    const shown = () => getComputedStyle(cross.element().parentElement!).opacity;
    expect(shown()).toBe('0');
    (cross.element() as HTMLElement).focus();
    await expect.poll(shown).toBe('1');
  });

  test('is at hand in a game, from the sheet of people', async () => {
    const { screen, posted } = await openWith({}, gameStage(views.fooling(3), 3));
    const kick = screen.getByRole('button', { name: 'Kick Ada' });
    await expect.element(kick).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'People', exact: true }).click();
    await kick.click();
    await screen.getByRole('button', { name: 'Yes, kick Ada' }).click();
    expect(posted()).toEqual(control({ kind: 'kick', seat: 'p1' }));
    await userEvent.keyboard('{Escape}');
    await expect.element(kick).not.toBeInTheDocument();
  });

  test('can be taken back', async () => {
    const { screen, posted } = await openWith({ out: [{ seat: 'p9', name: 'Nora' }] });
    await screen.getByRole('button', { name: 'People', exact: true }).click();
    await screen.getByRole('button', { name: 'Let Nora back in' }).click();
    expect(posted()).toEqual(control({ kind: 'readmit', seat: 'p9' }));
  });
});

test('who has gone on to another button keeps it, whatever else happens in the room', async () => {
  const { screen, tell } = await openWith({}, gameStage(views.fooling(3), 3));
  await screen.getByRole('button', { name: 'People', exact: true }).click();
  const kick = screen.getByRole('button', { name: 'Kick Ada' });
  (kick.element() as HTMLElement).focus();
  tell({ out: [{ seat: 'p9', name: 'Nora' }] });
  await expect.element(screen.getByRole('button', { name: 'Let Nora back in' })).toBeVisible();
  await expect.element(kick).toHaveFocus();
});

test('one phone is handed the remote, and only one who plays', async () => {
  const { screen, posted, tell } = await openWith({}, lobbyStage(people(12), 0));
  await screen.getByRole('button', { name: 'People', exact: true }).click();
  await screen.getByRole('button', { name: 'Hand Bo the remote' }).click();
  expect(posted()).toEqual(control({ kind: 'remote', seat: 'p2' }));
  tell({ remote: 'p2' });
  await screen.getByRole('button', { name: 'Take the remote from Bo' }).click();
  expect(posted()).toEqual(control({ kind: 'remote', seat: null }));
  expect(document.querySelectorAll('[aria-label^="Hand "]')).toHaveLength(9);
});

test('Lock room says what it is, and becomes Unlock room', async () => {
  const { screen, posted, tell } = await openWith({});
  await screen.getByRole('button', { name: 'Lock room', exact: true }).click();
  expect(posted()).toEqual(control({ kind: 'lock', locked: true }));
  tell({ locked: true, atDoor: [{ knock: 'k1', name: null, face: null }] });
  await screen.getByRole('button', { name: 'People: 1 at the door' }).click();
  await expect.element(screen.getByText('One waits until you unlock.')).toBeVisible();
  await screen.getByRole('button', { name: 'Unlock room' }).click();
  expect(posted()).toEqual(control({ kind: 'lock', locked: false }));
});

test('who waits for a yes is let in or turned away by name', async () => {
  const { screen, posted } = await openWith({
    asks: true,
    atDoor: [
      { knock: 'k4', name: 'Di', face },
      { knock: 'k5', name: null, face: null },
    ],
  });
  await screen.getByRole('button', { name: 'People: 2 at the door' }).click();
  await expect.element(screen.getByText('One still signs the guest book.')).toBeVisible();
  await screen.getByRole('button', { name: 'Turn away Di' }).click();
  expect(posted()).toEqual(control({ kind: 'turnAway', knock: 'k4' }));
  await screen.getByRole('button', { name: 'Let Di in' }).click();
  expect(posted()).toEqual(control({ kind: 'admit', knock: 'k4' }));
});

test('the sheet stays on the screen with ten players, watchers and a queue', async () => {
  const { screen } = await openWith(
    {
      asks: true,
      atDoor: Array.from({ length: 6 }, (_, index) => ({
        knock: `k${index}`,
        name: `MMMMWWWWMMMMWWW${index}`,
        face,
      })),
      out: [{ seat: 'p30', name: 'WWWWWWWWWWWWWWWW' }],
    },
    lobbyStage(people(13), 0),
  );
  await screen.getByRole('button', { name: 'People: 6 at the door' }).click();
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await settle(width, height);
    const sheet = document.querySelector('.people-panel')!;
    const { top, right, bottom, left } = sheet.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(
      document.querySelector('.skirting')!.getBoundingClientRect().top,
    );
    expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
  }
});

describe('moderation', () => {
  const desk = {
    moderator: null,
    waiting: [
      { held: 'h1', kind: 'text', text: 'a secret pig', face: null },
      { held: 'h2', kind: 'picture', text: '', face },
    ],
  } satisfies GuestList['desk'];

  test('what waits is counted, and read only on request', async () => {
    const { screen, posted } = await openWith({ desk }, gameStage(views.fooling(3), 3));
    await expect.element(screen.getByText('a secret pig')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Waits for a yes: 2' }).click();
    await expect.element(screen.getByText('a secret pig')).toBeVisible();
    await screen.getByRole('button', { name: 'Show it' }).nth(0).click();
    expect(posted()).toEqual(control({ kind: 'judge', held: 'h1', shows: true }));
    await screen.getByRole('button', { name: 'Refuse' }).nth(1).click();
    expect(posted()).toEqual(control({ kind: 'judge', held: 'h2', shows: false }));
  });

  test('one phone is trusted, by name, and only where something has to wait', async () => {
    const { screen, posted, tell } = await openWith({});
    await screen.getByRole('button', { name: 'People', exact: true }).click();
    const trust = screen.getByRole('button', { name: 'Make Bo the moderator' });
    await expect.element(trust).not.toBeInTheDocument();
    tell({ desk });
    await trust.click();
    expect(posted()).toEqual(control({ kind: 'moderator', seat: 'p2' }));
    tell({ desk: { ...desk, moderator: 'p2' } });
    await screen.getByRole('button', { name: 'Let Bo moderate no more' }).click();
    expect(posted()).toEqual(control({ kind: 'moderator', seat: null }));
  });
});

test('what has to wait is a setting: told when a room is opened, and when it changes in one', async () => {
  const { screen, engine, openings } = await openHost();
  const set = async (name: string) => {
    await screen.getByRole('button', { name: 'Settings' }).click();
    await screen.getByRole('tab', { name: 'Guests' }).click();
    await screen.getByRole('checkbox', { name }).click();
    await screen.getByRole('button', { name: 'Back' }).click();
  };
  await set('New faces wait for a yes');
  await screen.getByRole('button', { name: 'New room' }).click();
  expect(openings).toMatchObject([{ guard: { newcomers: true, texts: false } }]);
  engine.say({ kind: 'opened', room: roomKey, leftAt: null, closed: null });
  const clock = { now: 0, rate: 1, running: false };
  engine.say({ kind: 'stage', stage: lobbyStage(people(3), 0), clock, unsaid: [] });
  await set('Names, pictures, prompts and lies wait for a yes');
  expect(engine.posted.at(-1)).toEqual(
    control({ kind: 'guard', guard: { newcomers: true, texts: true } }),
  );
});
