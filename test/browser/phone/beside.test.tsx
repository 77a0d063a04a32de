import { describe, expect, test } from 'vitest';
import type { Choosing, Coming } from '../../../shared/messages.ts';
import { openPhone } from './open-phone.tsx';
import { pickAsk, viewOf, waitAsk, writeAsk } from './sample-views.ts';

const coming: Coming = {
  title: 'Masterpiece',
  preset: 'Quick',
  minutes: 6,
  howToPlay: ['Prompt a picture.', 'Lie about a picture.', 'Find the true prompt.'],
};
const choosing: Choosing = {
  games: [
    { cartridge: 'masterpiece', title: 'Masterpiece' },
    { cartridge: 'bluff', title: 'Another one' },
  ],
  cartridge: 'masterpiece',
  presets: ['Classic', 'Quick', 'Ours'],
  preset: 'Quick',
};
const start = pickAsk({ options: [{ id: 'start', text: 'Start game', open: true }] });
const lobby = (part: { coming?: Coming; choosing?: Choosing } = {}) =>
  viewOf(start, { profileOpen: true, coming, ...part });

test('every phone shows what is coming, and how it is played in three lines', async () => {
  const { screen } = await openPhone(lobby());
  const tonight = screen.getByRole('region', { name: 'Tonight' });
  await expect.element(tonight.getByRole('heading')).toHaveTextContent('Masterpiece Quick');
  await expect.element(tonight.getByRole('listitem').nth(2)).toHaveTextContent('Find the true');
  await expect.element(tonight).toHaveTextContent('About 6 minutes.');
  expect(tonight.getByRole('listitem').elements()).toHaveLength(3);
  expect(document.querySelector('[role="radiogroup"]')).toBeNull();
});

describe('the phone that chooses', () => {
  test('says so, and its choice is shown at once and told to the host', async () => {
    const { screen, link } = await openPhone(lobby({ choosing }));
    await expect.element(screen.getByText('You choose tonight')).toBeVisible();
    const preset = screen.getByRole('combobox', { name: 'Preset' });
    await expect.element(preset).toHaveValue('Quick');
    await preset.selectOptions('Ours');
    expect(link.sent).toEqual([{ kind: 'choose', cartridge: 'masterpiece', preset: 'Ours' }]);
    await expect.element(preset).toHaveValue('Ours');
    await expect.element(screen.getByText('telling the host…')).toBeVisible();
    link.show(lobby({ choosing: { ...choosing, preset: 'Ours' } }));
    await expect.element(screen.getByText('telling the host…')).not.toBeInTheDocument();
    await expect.element(preset).toHaveValue('Ours');
  });

  test('chooses a game as it was set last', async () => {
    const { screen, link } = await openPhone(lobby({ choosing }));
    const games = screen.getByRole('radiogroup', { name: 'Game' });
    await games.getByRole('radio', { name: 'Another one' }).click();
    expect(link.sent).toEqual([{ kind: 'choose', cartridge: 'bluff', preset: null }]);
    await expect.element(games.getByRole('radio', { name: 'Another one' })).toBeChecked();
    await expect.element(screen.getByRole('combobox', { name: 'Preset' })).toBeDisabled();
    const chosen = { ...choosing, cartridge: 'bluff', presets: ['Short'], preset: null };
    link.show(lobby({ choosing: chosen }));
    await expect.element(screen.getByRole('combobox', { name: 'Preset' })).toHaveValue('');
    await expect.element(screen.getByRole('option', { name: 'As set' })).toBeInTheDocument();
  });

  test('shows what holds when the host did not take it', async () => {
    const { screen, link } = await openPhone(lobby({ choosing }));
    const preset = screen.getByRole('combobox', { name: 'Preset' });
    await preset.selectOptions('Ours');
    link.judge({ verdict: 'closed', problem: null });
    await expect.element(preset).toHaveValue('Quick');
  });
});

describe('the remote', () => {
  const view = (buttons: ('pause' | 'resume' | 'end' | 'lobby')[]) =>
    viewOf(writeAsk(), { remote: { game: 'g2', buttons } });

  test('has the buttons of the moment, and says of which game it speaks', async () => {
    const { screen, link } = await openPhone(view(['pause', 'end', 'lobby']));
    await screen.getByRole('button', { name: 'Pause' }).click();
    expect(link.sent.at(-1)).toEqual({ kind: 'control', game: 'g2', button: 'pause' });
    link.judge({ verdict: 'taken', problem: null });
    link.show(view(['resume', 'end', 'lobby']));
    await screen.getByRole('button', { name: 'Go on' }).click();
    expect(link.sent.at(-1)).toMatchObject({ button: 'resume' });
    await expect.element(screen.getByRole('button', { name: 'Pause' })).not.toBeInTheDocument();
  });

  test.each([
    ['End game', 'end'],
    ['Back to the lobby', 'lobby'],
  ] as const)('asks once before %s', async (name, button) => {
    const { screen, link } = await openPhone(view(['pause', 'end', 'lobby']));
    await screen.getByRole('button', { name }).click();
    await screen.getByRole('button', { name: 'No, play on' }).click();
    expect(link.sent).toEqual([]);
    await screen.getByRole('button', { name }).click();
    await screen.getByRole('button', { name: 'Yes, end it' }).click();
    expect(link.sent).toEqual([{ kind: 'control', game: 'g2', button }]);
  });

  test('leads to the lobby at once from a game that is over, and says when it came too late', async () => {
    const { screen, link } = await openPhone(view(['lobby']));
    await screen.getByRole('button', { name: 'Back to the lobby' }).click();
    expect(link.sent).toHaveLength(1);
    link.judge({ verdict: 'closed', problem: null });
    await expect.element(screen.getByText('That came too late')).toBeVisible();
  });

  test('waits in the lobby for a game', async () => {
    const { screen } = await openPhone(viewOf(waitAsk(), { remote: { game: null, buttons: [] } }));
    const remote = screen.getByRole('region', { name: 'You have the remote' });
    await expect.element(remote).toHaveTextContent('once a game runs');
  });
});
