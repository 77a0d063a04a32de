import { expect, test } from 'vitest';
import { openPhone } from './open-phone.tsx';
import { PlayedRoom } from './played-room.ts';

const names = ['Ada', 'Bo', 'Cleo'];
const seats = ['p1', 'p2', 'p3'];
const prompts = ['a pig on the moon', 'three sad clowns', 'soup with eyes'];

/** A game in which everyone has a picture and the first one hangs on the wall. */
function fooling(): PlayedRoom {
  const played = new PlayedRoom(names);
  played.start();
  seats.forEach((seat, index) => played.write(seat, prompts[index]!));
  played.paint();
  return played;
}

/** Who painted what hangs, and who did not. */
function roles(played: PlayedRoom): { author: string; others: [string, string] } {
  const author = seats.find((seat) => played.view(seat).ask.kind === 'wait')!;
  const [one, two] = seats.filter((seat) => seat !== author);
  return { author, others: [one!, two!] };
}

function guessing(): PlayedRoom {
  const played = fooling();
  const { others } = roles(played);
  played.write(others[0], 'A Lie of mine');
  played.write(others[1], 'Another lie');
  played.due();
  return played;
}

test('[M4] too few players: the button says how many are missing and cannot be pressed', async () => {
  const played = new PlayedRoom(['Ada', 'Bo']);
  const { screen } = await openPhone(played.view('p1'));
  await expect.element(screen.getByRole('button', { name: '1 more needed' })).toBeDisabled();
});

test('[M4] [M5] Start game, then a countdown everyone may cancel, with who began it', async () => {
  const played = new PlayedRoom(names);
  const { screen, link } = await openPhone(played.view('p1'));
  await screen.getByRole('button', { name: 'Start game' }).click();
  expect(link.sent).toHaveLength(1);
  played.answer('p2', { kind: 'pick', option: 'start' });
  link.show(played.view('p1'));
  await expect.element(screen.getByRole('button', { name: 'Cancel' })).toBeEnabled();
  await expect.element(screen.getByRole('heading', { name: 'Bo starts the game' })).toBeVisible();
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^5$/);
});

test('[M10] prompting: a textbox Prompt with 45 s, then what was written', async () => {
  const played = new PlayedRoom(names);
  played.start();
  const { screen, link } = await openPhone(played.view('p1'));
  await expect.element(screen.getByRole('textbox', { name: 'Prompt' })).toBeVisible();
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^45$/);
  await expect.element(screen.getByRole('group', { name: 'Reactions' })).toBeVisible();
  played.write('p1', 'A Pig');
  link.show(played.view('p1'));
  await expect.element(screen.getByText('A Pig', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
});

test('[M11] a painter that failed: why, and the text back in the box', async () => {
  const played = new PlayedRoom(names);
  played.start();
  played.write('p1', 'something rude');
  const order = played.orders()[0]!;
  played.happen({ kind: 'paintFailed', order, failure: 'blocked' });
  const { screen } = await openPhone(played.view('p1'));
  await expect
    .element(screen.getByRole('textbox', { name: 'Prompt' }))
    .toHaveValue('something rude');
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Blocked by the painter’s filter');
});

test('[M20] fooling: a textbox Lie for all but the author, who is responsible', async () => {
  const played = fooling();
  const { author, others } = roles(played);
  const { screen, link } = await openPhone(played.view(author));
  await expect
    .element(
      screen.getByRole('heading', {
        name: 'You are responsible for this masterpiece',
        exact: true,
      }),
    )
    .toBeVisible();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  link.show(played.view(others[0]));
  await expect.element(screen.getByRole('textbox', { name: 'Lie' })).toBeVisible();
});

test('[M21] a lie too close to the truth is back in the box, with the reason', async () => {
  const played = fooling();
  const { author, others } = roles(played);
  const truth = prompts[seats.indexOf(author)]!;
  played.write(others[0], truth.toUpperCase());
  const { screen } = await openPhone(played.view(others[0]));
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Too close to the truth. Try another.');
  await expect
    .element(screen.getByRole('textbox', { name: 'Lie' }))
    .toHaveValue(truth.toUpperCase());
});

test('[M30] [M31] guessing: every option a button in the group Options, one’s own not open', async () => {
  const played = guessing();
  const { author, others } = roles(played);
  const { screen, link } = await openPhone(played.view(others[0]));
  const group = screen.getByRole('group', { name: 'Options' });
  const texts = [prompts[seats.indexOf(author)]!, 'A Lie of mine', 'Another lie'];
  expect(group.getByRole('button').all()).toHaveLength(3);
  for (const name of texts) {
    await expect.element(group.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect.element(group.getByRole('button', { name: 'A Lie of mine' })).toBeDisabled();
  await group.getByRole('button', { name: 'Another lie' }).click();
  const sent = link.sent[0];
  if (sent?.kind !== 'answer') throw new Error('Nothing was answered');
  played.answer(others[0], sent.answer);
  link.show(played.view(others[0]));
  await expect.element(screen.getByText('You picked:')).toBeVisible();
  await expect.element(screen.getByText('Another lie')).toBeVisible();
  link.show(played.view(author));
  await expect.element(screen.getByRole('group', { name: 'Options' })).not.toBeInTheDocument();
});

test('[M41] [M51] scoring, totals and ending: nothing to answer, points, then play again', async () => {
  const played = guessing();
  const { screen, link } = await openPhone(played.view('p1'));
  const shown = new Set<string>();
  for (let moves = 0; played.room.scene.kind === 'playing' && moves < 60; moves += 1) {
    played.due();
    link.show(played.view('p1'));
    const { ask } = played.view('p1');
    await expect
      .element(screen.getByRole('heading', { name: ask.instruction, exact: true }))
      .toBeVisible();
    shown.add(ask.id);
  }
  expect([...shown].some((id) => id.includes('scoring'))).toBe(true);
  expect([...shown].some((id) => id.includes('totals'))).toBe(true);
  await expect.element(screen.getByRole('button', { name: 'Play again' })).toBeEnabled();
  await expect.element(screen.getByRole('banner').getByText(/point/)).toBeVisible();
});

test.each([
  ['prompting', () => started()],
  ['fooling', fooling],
  ['guessing', guessing],
])('[M61] a phone reloaded while %s shows exactly what it showed', async (_, play) => {
  const played = play();
  for (const seat of seats) {
    const first = await openPhone(played.view(seat));
    const before = await shownBy(first.screen.container);
    const second = await first.reload();
    second.link.show(played.view(seat));
    expect(await shownBy(second.screen.container)).toBe(before);
    await second.screen.unmount();
  }
});

test('[M6] who comes during a game is told to watch', async () => {
  const played = started();
  played.happen({ kind: 'joined', identity: 'late' });
  const face = { kind: 'offered', number: 9 } as const;
  played.happen({ kind: 'profile', seat: 'p4', name: 'Late', face });
  const { screen } = await openPhone(played.view('p4'));
  await expect
    .element(screen.getByText('You are watching. You play in the next game.'))
    .toBeVisible();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
});

function started(): PlayedRoom {
  const played = new PlayedRoom(names);
  played.start();
  return played;
}

/** The page's words and boxes, once its heading is there. */
async function shownBy(container: HTMLElement): Promise<string> {
  await expect.poll(() => container.querySelector('h1')?.textContent).toBeTruthy();
  return container.innerHTML.replaceAll(/_r_\w+_|«\w+»|--\w+: [^;"]*;?/g, '');
}
