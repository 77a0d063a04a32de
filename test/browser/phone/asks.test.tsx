import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openPhone } from './open-phone.tsx';
import { formAsk, gridAsk, pickAsk, viewOf, waitAsk, writeAsk } from './sample-views.ts';

test('a pick ask is a group of buttons named by their texts, and one tap sends', async () => {
  const ask = pickAsk({ id: 'r1.guess.1#1', instruction: 'Which?' });
  const { screen, link } = await openPhone(viewOf(ask));
  const group = screen.getByRole('group', { name: 'Options' });
  await expect.element(screen.getByRole('heading', { name: 'Which?' })).toBeVisible();
  await group.getByRole('button', { name: 'two', exact: true }).click();
  await expect.element(group.getByText('Sending…')).toBeVisible();
  for (const name of ['one', 'two', 'three']) {
    await expect.element(group.getByRole('button', { name, exact: true })).toBeDisabled();
  }
  expect(link.sent).toEqual([
    { kind: 'answer', ask: 'r1.guess.1#1', answer: { kind: 'pick', option: 'two' } },
  ]);
  link.judge({ verdict: 'taken', problem: null });
  await expect.element(group.getByText('Arrived.')).toBeVisible();
  link.show(viewOf(waitAsk({ id: 'w', sent: { label: 'Guess', text: 'two' } })));
  await expect.element(screen.getByText('You picked:')).toBeVisible();
  await expect.element(screen.getByText('two', { exact: true })).toBeVisible();
});

test('[M31] an option that is not open is there, disabled, and says why', async () => {
  const options = [
    { id: 'o1', text: 'a lie of mine', open: false, why: 'yours' },
    { id: 'o2', text: 'another', open: true },
    { id: 'o3', text: 'a third', open: false },
  ];
  const { screen, link } = await openPhone(viewOf(pickAsk({ options })));
  const own = screen.getByRole('button', { name: 'a lie of mine', exact: true });
  await expect.element(own).toBeDisabled();
  await expect.element(own).toHaveAccessibleDescription('yours');
  await expect
    .element(screen.getByRole('button', { name: 'a third', exact: true }))
    .toHaveAccessibleDescription('not for you');
  await expect.element(screen.getByRole('button', { name: 'another', exact: true })).toBeEnabled();
  expect(link.sent).toEqual([]);
});

test('[M60] an answer that was refused or came too late says so, and may be given again', async () => {
  const { screen, link } = await openPhone(viewOf(pickAsk()));
  await screen.getByRole('button', { name: 'one' }).click();
  link.judge({ verdict: 'closed', problem: null });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Too late');
  await screen.getByRole('button', { name: 'three' }).click();
  link.judge({ verdict: 'refused', problem: 'Not that one.' });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Not that one.');
  expect(link.sent).toHaveLength(2);
});

test('the second tap of a double tap does not answer the ask that took its place', async () => {
  const start = { id: 'start', text: 'Start game', open: true };
  const cancel = { id: 'cancel', text: 'Cancel', open: true };
  const { screen, link } = await openPhone(viewOf(pickAsk({ id: 'start', options: [start] })));
  await screen.getByRole('button', { name: 'Start game' }).click();
  link.show(viewOf(pickAsk({ id: 'cancel', options: [cancel] })));
  const button = screen.getByRole('button', { name: 'Cancel' });
  await expect.element(button).toBeVisible();
  button.element().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(link.sent).toHaveLength(1);
  await button.click();
  expect(link.sent).toHaveLength(2);
});

test('a wait ask shows its message, what was sent and that it arrived', async () => {
  const sent = { label: 'Lie', text: 'A Pig, in LOVE' };
  const { screen } = await openPhone(viewOf(waitAsk({ instruction: 'Sit still.', sent })));
  await expect.element(screen.getByRole('heading', { name: 'Sit still.' })).toBeVisible();
  await expect.element(screen.getByText('You wrote:')).toBeVisible();
  const text = screen.getByText('A Pig, in LOVE');
  await expect.element(text).toBeVisible();
  expect(getComputedStyle(text.element()).textTransform).toBe('none');
  await expect.element(screen.getByText('Arrived.')).toBeVisible();
});

test('what a thing sent is called by its own label when the phone knows no better', async () => {
  const { screen } = await openPhone(viewOf(waitAsk({ sent: { label: 'Move', text: 'b4' } })));
  await expect.element(screen.getByText('Move:')).toBeVisible();
});

test('a form ask checks its fields and sends texts as texts, numbers as numbers', async () => {
  const { screen, link } = await openPhone(viewOf(formAsk()));
  const field = (name: string) => screen.getByRole('textbox', { name, exact: true });
  const submit = screen.getByRole('button', { name: 'Send it' });
  const problem = screen.getByRole('alert');

  await submit.click();
  await expect.element(problem).toHaveTextContent('What: fill this in.');
  await expect.element(field('What')).toHaveFocus();
  await field('What').fill('hop');
  await field('How many').fill('2.5');
  await submit.click();
  await expect.element(problem).toHaveTextContent('How many: a whole number.');
  await field('How many').fill('12');
  await submit.click();
  await expect.element(problem).toHaveTextContent('How many: a number from 1 to 9.');
  await field('How many').fill('2');
  await field('Share').fill('0.5');
  await submit.click();
  await expect.element(problem).toHaveTextContent('Where: fill this in.');
  await screen.getByRole('combobox', { name: 'Where' }).selectOptions('right');
  expect(link.sent).toEqual([]);
  await submit.click();
  expect(link.sent).toEqual([
    {
      kind: 'answer',
      ask: 'a1',
      answer: {
        kind: 'form',
        values: { what: 'hop', why: '', many: 2, share: 0.5, where: 'right' },
      },
    },
  ]);
});

test('a form ask keeps what was filled in through a reload, and shows why it was refused', async () => {
  const view = viewOf(formAsk({ problem: 'That square is taken.' }));
  const first = await openPhone(view);
  await first.screen.getByRole('textbox', { name: 'What' }).fill('hop');
  const { screen, link } = await first.reload();
  link.show(view);
  await expect.element(screen.getByRole('textbox', { name: 'What' })).toHaveValue('hop');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('That square is taken.');
});

test('a grid ask is a board of buttons named by place and piece', async () => {
  const { screen, link } = await openPhone(viewOf(gridAsk()));
  const board = screen.getByRole('group', { name: 'Board' });
  const taken = board.getByRole('button', { name: 'Row 2, column 2: X' });
  await expect.element(taken).toBeDisabled();
  await board.getByRole('button', { name: 'Row 3, column 1: empty' }).click();
  await expect.element(screen.getByText('Sending…')).toBeVisible();
  expect(link.sent).toEqual([{ kind: 'answer', ask: 'a1', answer: { kind: 'grid', cell: 'c6' } }]);
});

test('a large grid scrolls by itself and never the page', async () => {
  const cells = Array.from({ length: 100 }, (_, i) => ({ id: `c${i}`, text: '', open: true }));
  const { screen } = await openPhone(viewOf(gridAsk({ columns: 20, cells })));
  await expect.element(screen.getByRole('group', { name: 'Board' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

test('a new ask takes the focus to its heading, and opens no keyboard', async () => {
  const { screen, link } = await openPhone(viewOf(waitAsk({ id: 'w1', instruction: 'Wait.' })));
  await expect.element(screen.getByRole('heading', { name: 'Wait.' })).toHaveFocus();
  link.show(viewOf(writeAsk({ id: 'w2', instruction: 'Write.' })));
  await expect.element(screen.getByRole('heading', { name: 'Write.' })).toHaveFocus();
});

test('[M52] reactions offered are buttons, and a tap is a signal', async () => {
  const { screen, link } = await openPhone(viewOf(waitAsk({ reactions: ['👏', '🐷'] })));
  await screen
    .getByRole('group', { name: 'Reactions' })
    .getByRole('button', { name: '🐷' })
    .click();
  expect(link.signals).toEqual([{ kind: 'reaction', emoji: '🐷' }]);
  link.show(viewOf(waitAsk({ id: 'other' })));
  await expect.element(screen.getByRole('group', { name: 'Reactions' })).not.toBeInTheDocument();
});

test('what the big screen says stands on the phone too', async () => {
  const { screen } = await openPhone(viewOf(waitAsk(), { caption: 'A lie, believed by Bo.' }));
  await expect.element(screen.getByText('A lie, believed by Bo.')).toBeVisible();
});

test('one button alone stands at the foot of the page, below the reactions', async () => {
  await page.viewport(390, 844);
  const options = [{ id: 'playAgain', text: 'Play again', open: true }];
  const { screen } = await openPhone(viewOf(pickAsk({ options, reactions: ['😂', '🐷'] })));
  const again = screen.getByRole('button', { name: 'Play again' });
  await expect.element(again).toBeVisible();
  const { top, bottom } = again.element().getBoundingClientRect();
  const reactions = screen.getByRole('group', { name: 'Reactions' }).element();
  expect(bottom).toBeGreaterThan(844 - 40);
  expect(bottom).toBeLessThan(844 - 4);
  expect(reactions.getBoundingClientRect().bottom).toBeLessThan(top);
  expect(reactions.getBoundingClientRect().top).toBeGreaterThan(844 / 2);
  expect(document.scrollingElement!.scrollHeight).toBe(844);
});
