import { expect, test } from 'vitest';
import { blankMemory, openPhone } from './open-phone.tsx';
import { person, viewOf, waitAsk, writeAsk } from './sample-views.ts';

const outside = (id: string, instruction: string) =>
  viewOf(waitAsk({ id, instruction }), { seat: '', people: [], caption: instruction });

test('a locked room is told of at once: nobody signs a guest book in vain', async () => {
  const { screen, link } = await openPhone(null, blankMemory());
  link.show(outside('door.locked', 'The room is locked.'));
  await expect.element(screen.getByRole('heading', { name: 'The room is locked.' })).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).not.toBeInTheDocument();
});

test('who waits for a yes signs, is told to wait, and comes in by itself', async () => {
  const { screen, link } = await openPhone(null, blankMemory());
  const ask = waitAsk({ id: 'door.asks', instruction: 'You are at the door.' });
  const self = { colour: null, name: null, face: null };
  const shown = { seat: 'k1', people: [person('k1', self)], profileOpen: true };
  link.show(viewOf(ask, shown));
  await screen.getByRole('textbox', { name: 'Name' }).fill('Di');
  await screen.getByRole('button', { name: 'Join' }).click();
  for (const message of [1, 2]) link.judge({ verdict: 'taken', problem: null }, message);
  link.show(viewOf(ask, { ...shown, people: [person('k1', { colour: null, name: 'Di' })] }));
  await expect.element(screen.getByRole('heading', { name: 'You are at the door.' })).toBeVisible();
  await expect.element(screen.getByText(/You are watching/)).not.toBeInTheDocument();
  link.show(viewOf(writeAsk({ instruction: 'Order a picture.' })));
  await expect.element(screen.getByRole('textbox', { name: 'Lie' })).toBeVisible();
});

test('who is kicked in the middle of a sentence is told so, and may write no more', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk()));
  await screen.getByRole('textbox', { name: 'Lie' }).fill('half a li');
  link.show(outside('door', 'The host has shown you the door.'));
  await expect.element(screen.getByRole('heading', { name: /shown you the door/ })).toBeVisible();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  await expect.element(screen.getByText('Bo')).not.toBeInTheDocument();
});
