import { expect, test } from 'vitest';
import { openPhone } from './open-phone.tsx';
import { pickAsk, viewOf, waitAsk, writeAsk } from './sample-views.ts';

const emoji = ['😂', '👏'];
const on = (given: string[] = []) => [
  { id: 'g1.r1.q1.o1', text: 'one', choice: 'one', given },
  { id: 'g1.r1.q1.o2', text: 'two', choice: 'two', given: [] },
];

test('[F6] each option has its row of marks; a tap puts one on, another takes it off', async () => {
  const { screen, link } = await openPhone(viewOf(pickAsk({ marks: { emoji, on: on() } })));
  const row = screen.getByRole('group', { name: 'Reactions to one' });
  await row.getByRole('button', { name: '😂' }).click();
  const mark = { kind: 'mark', target: 'g1.r1.q1.o1', emoji: '😂' };
  expect(link.sent).toEqual([{ ...mark, on: true }]);
  link.show(viewOf(pickAsk({ marks: { emoji, on: on(['😂']) } })));
  const given = row.getByRole('button', { name: '😂' });
  await expect.element(given).toHaveAttribute('aria-pressed', 'true');
  await given.click();
  expect(link.sent.at(-1)).toEqual({ ...mark, on: false });
  await expect
    .element(screen.getByRole('group', { name: 'Reactions to three' }))
    .not.toBeInTheDocument();
});

test('[F6] while there is nothing to pick, what can be marked is a list', async () => {
  const { screen } = await openPhone(viewOf(waitAsk({ marks: { emoji, on: on() } })));
  await expect.element(screen.getByRole('group', { name: 'Reactions to two' })).toBeVisible();
});

test('[F3] Suggest one offers two lies, and the one taken is in the box', async () => {
  const ask = writeAsk({ suggestions: ['a stuffed owl', 'the mayor'] });
  const { screen, link } = await openPhone(viewOf(ask));
  await expect.element(screen.getByRole('button', { name: 'the mayor' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Suggest one' }).click();
  await screen.getByRole('button', { name: 'the mayor' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Lie' })).toHaveValue('the mayor');
  await screen.getByRole('button', { name: 'Submit' }).click();
  expect(link.sent).toEqual([
    { kind: 'answer', ask: 'a1', answer: { kind: 'write', text: 'the mayor' } },
  ]);
});
