import { expect, test } from 'vitest';
import { nameLimit } from '../../../shared/messages.ts';
import { blankMemory, openPhone } from './open-phone.tsx';
import { newcomerView, person, pickAsk, viewOf, waitAsk } from './sample-views.ts';

const taken = { verdict: 'taken', problem: null } as const;

test('[M3] a name is enough: a face is chosen already, and Join sends both', async () => {
  const { screen, link, memory } = await openPhone(newcomerView(), blankMemory());
  await expect.element(screen.getByRole('radiogroup', { name: 'Picture' })).toBeVisible();
  expect(screen.getByRole('radio').all()).toHaveLength(12);
  expect(screen.container.querySelectorAll('input[type=radio]:checked')).toHaveLength(1);
  await screen.getByRole('radio', { name: 'The Fox' }).click({ force: true });
  await screen.getByRole('textbox', { name: 'Name' }).fill('  Ada ');
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.element(screen.getByRole('button', { name: 'Joining…' })).toBeVisible();
  expect(link.sent).toEqual([
    { kind: 'profile', face: { kind: 'offered', number: 3 } },
    { kind: 'profile', name: 'Ada' },
  ]);
  link.judge(taken, 1);
  link.judge(taken, 2);
  link.show(viewOf(pickAsk(), { profileOpen: true }));
  await expect.element(screen.getByRole('group', { name: 'Options' })).toBeVisible();
  expect(memory.lasting.get('profile')).toContain('Ada');
});

test('[M3] a name that is taken says so at the box, and nothing is lost', async () => {
  const { screen, link } = await openPhone(newcomerView(), blankMemory());
  const name = screen.getByRole('textbox', { name: 'Name' });
  await screen.getByRole('radio', { name: 'The Rat' }).click({ force: true });
  await name.fill('Ada');
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => link.sent).toHaveLength(2);
  link.judge(taken, 1);
  link.judge({ verdict: 'refused', problem: 'There is already an Ada here.' }, 2);
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('There is already an Ada here.');
  await expect
    .element(name)
    .toHaveAccessibleDescription(expect.stringContaining('There is already an Ada here.'));
  await expect.element(name).toHaveValue('Ada');
  await expect.element(screen.getByRole('radio', { name: 'The Rat' })).toBeChecked();
  await name.fill('Ada L');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => link.sent).toHaveLength(3);
  expect(link.sent[2]).toEqual({ kind: 'profile', name: 'Ada L' });
});

test('[M3] no name is said before anything is sent; a long one is cut', async () => {
  const { screen, link } = await openPhone(newcomerView(), blankMemory());
  const name = screen.getByRole('textbox', { name: 'Name' });
  await name.fill('   ');
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('A name first.');
  await expect.element(name).toHaveFocus();
  expect(link.sent).toEqual([]);
  await name.fill('😀'.repeat(20));
  await expect.element(name).toHaveValue('😀'.repeat(nameLimit));
});

test('[M3] the phone remembers name and picture for the next room', async () => {
  const first = await openPhone(newcomerView(), blankMemory());
  await first.screen.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await first.screen.getByRole('radio', { name: 'The Walrus' }).click({ force: true });
  const { screen, link } = await first.reload();
  link.show(newcomerView());
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada');
  await expect.element(screen.getByRole('radio', { name: 'The Walrus' })).toBeChecked();
});

test('the form can be filled before the room answers, and be sent only then', async () => {
  const { screen, link } = await openPhone(null, blankMemory());
  await expect.element(screen.getByText('Dialling…')).toBeVisible();
  const join = screen.getByRole('button', { name: 'Join' });
  await expect.element(join).toBeDisabled();
  await expect.element(join).toHaveAccessibleDescription('Waiting for the gallery to answer…');
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await screen.getByRole('radio', { name: 'The Rat' }).click({ force: true });
  link.show(newcomerView());
  await expect.element(screen.getByText('Waiting for the gallery')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada');
  await expect.element(screen.getByRole('radio', { name: 'The Rat' })).toBeChecked();
  await join.click();
  await expect.poll(() => link.sent).toHaveLength(2);
});

test('[M3] in the lobby name and picture can be changed; what has not changed is not sent', async () => {
  const lobby = viewOf(pickAsk({ label: 'Game' }), { profileOpen: true });
  const { screen, link } = await openPhone(lobby);
  await screen.getByRole('button', { name: 'Edit' }).click();
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ada II');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => link.sent).toEqual([{ kind: 'profile', name: 'Ada II' }]);
  link.judge(taken);
  await expect.element(screen.getByRole('group', { name: 'Game' })).toBeVisible();
  await screen.getByRole('button', { name: 'Edit' }).click();
  await screen.getByRole('button', { name: 'Back' }).click();
  await expect.element(screen.getByRole('group', { name: 'Game' })).toBeVisible();
  expect(link.sent).toHaveLength(1);
});

test('[M3] editing begins with what the room has, and ends when the game begins', async () => {
  const people = [person('p1', { name: 'Nobody 1', face: { kind: 'offered', number: 8 } })];
  const lobby = viewOf(pickAsk({ label: 'Game' }), { profileOpen: true, people });
  const { screen, link } = await openPhone(lobby);
  await screen.getByRole('button', { name: 'Edit' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Nobody 1');
  await expect.element(screen.getByRole('radio', { name: 'Owl, Authenticator' })).toBeChecked();
  await screen.getByRole('radio', { name: 'Doctor Croc' }).click({ force: true });
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => link.sent)
    .toEqual([{ kind: 'profile', face: { kind: 'offered', number: 9 } }]);
  link.show(viewOf(pickAsk({ label: 'Options' }), { people }));
  await expect.element(screen.getByRole('group', { name: 'Options' })).toBeVisible();
  link.show(lobby);
  await expect.element(screen.getByRole('group', { name: 'Game' })).toBeVisible();
});

test('[M3] name and picture cannot be changed in a game', async () => {
  const { screen } = await openPhone(viewOf(pickAsk(), { profileOpen: false }));
  await expect.element(screen.getByRole('group', { name: 'Options' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
});

test('the lobby shows who is here, who is away and which one is you', async () => {
  const people = [person('p1'), person('p2', { here: false }), person('p3', { name: null })];
  const { screen } = await openPhone(
    viewOf(pickAsk({ label: 'Game' }), { profileOpen: true, people }),
  );
  const list = screen.getByRole('region', { name: 'In the gallery' });
  await expect.element(list.getByText('Ada')).toBeVisible();
  await expect.element(list.getByText('you', { exact: true })).toBeVisible();
  await expect.element(list.getByText('Bo')).toBeVisible();
  await expect.element(list.getByText('away')).toBeVisible();
  await expect.element(list.getByText('A newcomer')).toBeVisible();
});

test('[M6] who watches a game is told so; in the lobby nobody watches', async () => {
  const words = 'You are watching. You play in the next game.';
  const people = [person('p1', { colour: null })];
  const { screen, link } = await openPhone(
    viewOf(pickAsk({ id: 'lobby.start#0' }), { people, profileOpen: true }),
  );
  await expect.element(screen.getByRole('group')).toBeVisible();
  await expect.element(screen.getByText(words)).not.toBeInTheDocument();
  const bench = waitAsk({ id: 'lobby.bench', instruction: 'All easels are taken.' });
  link.show(viewOf(bench, { people, profileOpen: true }));
  await expect.element(screen.getByRole('heading', { name: bench.instruction })).toBeVisible();
  await expect.element(screen.getByText(words)).not.toBeInTheDocument();
  link.show(viewOf(waitAsk({ id: 'masterpiece#1.r1.wait' }), { people, profileOpen: true }));
  await expect.element(screen.getByText(words)).toBeVisible();
  link.show(viewOf(waitAsk({ id: 'masterpiece#1.r1.wait' })));
  await expect.element(screen.getByText(words)).not.toBeInTheDocument();
});

test('[watchers] “Just watch” is enough to look on, and “Join” afterwards makes a player', async () => {
  const { screen, link } = await openPhone(newcomerView(), blankMemory());
  await screen.getByRole('button', { name: 'Just watch' }).click();
  expect(link.sent).toEqual([{ kind: 'profile', watch: true }]);
  link.judge(taken);
  const people = newcomerView().people;
  const looking = { watches: true, profileOpen: true, people, watchers: 12 };
  link.show(viewOf(waitAsk({ instruction: 'You only look.' }), looking));
  await expect.element(screen.getByText('You only look.')).toBeVisible();
  await expect.element(screen.getByText('12 more look on.')).toBeVisible();
  await screen.getByRole('button', { name: 'Edit' }).click();
  await expect.element(screen.getByRole('button', { name: 'Just watch' })).not.toBeInTheDocument();
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await screen.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => link.sent).toHaveLength(3);
  link.judge(taken, 2);
  link.judge(taken, 3);
  await expect.poll(() => link.sent.at(-1)).toEqual({ kind: 'profile', watch: false });
});
