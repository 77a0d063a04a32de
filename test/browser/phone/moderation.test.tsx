import { expect, test } from 'vitest';
import type { Waiting } from '../../../shared/messages.ts';
import { openPhone } from './open-phone.tsx';
import { newcomerView, person, viewOf, waitAsk } from './sample-views.ts';

const items: Waiting[] = [
  { held: 'h3', kind: 'text', text: 'a pig in a <b>hat</b>', face: null },
  { held: 'h4', kind: 'name', text: 'Rude', face: null },
  { held: 'h5', kind: 'picture', text: '', face: { kind: 'offered', number: 4 } },
];

test('the trusted phone has a list beneath what it is asked, and its words go to the host', async () => {
  const { screen, link } = await openPhone(viewOf(waitAsk(), { moderation: items }));
  const list = screen.getByRole('region', { name: 'Waits for your yes' });
  await expect.element(list.getByText('a pig in a <b>hat</b>')).toBeVisible();
  expect(document.querySelector('.moderation b')).toBeNull();
  await list.getByRole('button', { name: 'Show it' }).nth(0).click();
  await list.getByRole('button', { name: 'Refuse' }).nth(1).click();
  expect(link.sent).toEqual([
    { kind: 'judge', held: 'h3', shows: true },
    { kind: 'judge', held: 'h4', shows: false },
  ]);
  link.show(viewOf(waitAsk(), { moderation: [] }));
  await expect.element(list.getByText('Nothing waits.', { exact: false })).toBeVisible();
  link.show(viewOf(waitAsk()));
  await expect.element(list).not.toBeInTheDocument();
});

test('who asked for a name sees it at once, and the reason when it is turned down', async () => {
  const { screen, link } = await openPhone(newcomerView());
  await screen.getByRole('textbox', { name: 'Name' }).fill('Rude');
  await screen.getByRole('button', { name: 'Join' }).click();
  for (const message of [1, 2]) link.judge({ verdict: 'taken', problem: null }, message);
  const reading = waitAsk({ id: 'lobby.reading', instruction: 'They are being looked at.' });
  const people = [person('p1', { name: 'Rude' })];
  link.show(viewOf(reading, { profileOpen: true, people }));
  await expect.element(screen.getByRole('heading', { name: /being looked at/ })).toBeVisible();
  link.show(newcomerView({ profileProblem: 'That name will not hang here.' }));
  const box = screen.getByRole('textbox', { name: 'Name' });
  await expect.element(box).toHaveAccessibleDescription('That name will not hang here.');
});
