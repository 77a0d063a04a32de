import { expect, test, vi } from 'vitest';
import { openPhone } from './open-phone.tsx';
import { viewOf, waitAsk, writeAsk } from './sample-views.ts';

const timer = (left: number) => ({ ends: 100_000 + left, total: 45_000 });

test('[M10] a write ask is a textbox named by its label; Submit sends the trimmed text', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk({ label: 'Prompt' })));
  await screen.getByRole('textbox', { name: 'Prompt' }).fill('  a Pig  ');
  await screen.getByRole('button', { name: 'Submit' }).click();
  await expect.element(screen.getByRole('button', { name: 'Sending…' })).toBeDisabled();
  expect(link.sent).toEqual([
    { kind: 'answer', ask: 'a1', answer: { kind: 'write', text: 'a Pig' } },
  ]);
  link.judge({ verdict: 'taken', problem: null });
  await expect.element(screen.getByRole('button', { name: 'Arrived.' })).toBeDisabled();
});

test('Enter submits, and an empty box is not sent but asked for', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk()));
  await screen.getByRole('button', { name: 'Submit' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Write something first.');
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
  expect(link.sent).toEqual([]);
  await screen.getByRole('textbox').fill('pig');
  screen
    .getByRole('textbox')
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await expect.poll(() => link.sent).toHaveLength(1);
});

test('[M10] the characters left are counted, and no more than the limit can be written', async () => {
  const { screen } = await openPhone(viewOf(writeAsk({ limit: 20 })));
  await screen.getByRole('textbox').fill('0123456789');
  await expect.element(screen.getByText('10 left')).toBeVisible();
  await screen.getByRole('textbox').fill('x'.repeat(25));
  await expect.element(screen.getByText('0 left')).toBeVisible();
  await expect.element(screen.getByRole('textbox')).toHaveValue('x'.repeat(20));
});

test('[M21] a refused text comes back in the box with its problem, which is read out', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk({ id: 'f#1' })));
  await screen.getByRole('textbox').fill('a pig');
  await screen.getByRole('button', { name: 'Submit' }).click();
  link.judge({ verdict: 'refused', problem: null });
  const problem = 'Too close to the truth. Try another.';
  link.show(viewOf(writeAsk({ id: 'f#2', text: 'a pig', problem })));
  await expect.element(screen.getByRole('alert')).toHaveTextContent(problem);
  const box = screen.getByRole('textbox', { name: 'Lie' });
  await expect.element(box).toHaveValue('a pig');
  await expect.element(box).toHaveAccessibleDescription(expect.stringContaining(problem));
  await box.fill('a horse');
  await screen.getByRole('button', { name: 'Submit' }).click();
  expect(link.sent.at(-1)).toMatchObject({ ask: 'f#2', answer: { text: 'a horse' } });
});

test('[M61] what is being written stays through new views, a lost link and a reload', async () => {
  const view = viewOf(writeAsk());
  const first = await openPhone(view);
  await first.screen.getByRole('textbox').fill('half a th');
  first.link.show(viewOf(writeAsk(), { caption: 'Another moment.' }));
  await expect.element(first.screen.getByText('Another moment.')).toBeVisible();
  await expect.element(first.screen.getByRole('textbox')).toHaveValue('half a th');
  first.link.state({ kind: 'dialling', step: 'broker', attempt: 2 });
  await expect.element(first.screen.getByText('Link lost')).toBeVisible();
  await expect.element(first.screen.getByRole('textbox')).toHaveValue('half a th');
  const second = await first.reload();
  second.link.show(view);
  await expect.element(second.screen.getByRole('textbox')).toHaveValue('half a th');
});

test('a pause does not lose the draft, and another ask has a draft of its own', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk()));
  await screen.getByRole('textbox').fill('half');
  link.show(viewOf(waitAsk({ id: 'pause' })));
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  link.show(viewOf(writeAsk()));
  await expect.element(screen.getByRole('textbox')).toHaveValue('half');
  link.show(viewOf(writeAsk({ id: 'a2' })));
  await expect.element(screen.getByRole('textbox')).toHaveValue('');
});

test('[M33] at zero what is in the box is sent by itself, once', async () => {
  const ask = writeAsk({ timer: timer(1500) });
  const clock = { now: 100_000, rate: 1, running: true };
  const { screen, link } = await openPhone(viewOf(ask, { clock }));
  await screen.getByRole('textbox').fill(' last words ');
  expect(link.sent).toEqual([]);
  await expect.poll(() => link.sent, { timeout: 4000 }).toHaveLength(1);
  expect(link.sent[0]).toEqual({
    kind: 'answer',
    ask: 'a1',
    answer: { kind: 'write', text: 'last words' },
  });
  link.judge({ verdict: 'refused', problem: 'No.' });
  link.show(viewOf(ask, { clock: { ...clock, now: 102_000 } }));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('No.');
  await expect.element(screen.getByRole('timer')).toHaveTextContent('0');
  await nextTimers();
  expect(link.sent).toHaveLength(1);
});

test('[M33] what was sent by hand, or an empty box, is not sent at zero', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk({ id: 'e', timer: timer(0) })));
  await expect.element(screen.getByRole('timer')).toHaveTextContent('0');
  await nextTimers();
  expect(link.sent).toEqual([]);
  link.show(viewOf(writeAsk({ id: 'a1', timer: timer(60_000) })));
  await screen.getByRole('textbox').fill('by hand');
  await screen.getByRole('button', { name: 'Submit' }).click();
  link.show(viewOf(writeAsk({ id: 'a1', timer: timer(0) })));
  await expect.element(screen.getByRole('timer')).toHaveTextContent('0');
  await nextTimers();
  expect(link.sent).toHaveLength(1);
});

test('[M33] nothing is sent at a zero that is paused', async () => {
  const stopped = { now: 100_000, rate: 1, running: false };
  const { screen, link } = await openPhone(
    viewOf(writeAsk({ timer: timer(0), text: 'a' }), { clock: stopped }),
  );
  await expect.element(screen.getByText('paused')).toBeVisible();
  await screen.getByRole('textbox').fill('abc');
  await nextTimers();
  expect(link.sent).toEqual([]);
  link.show(viewOf(writeAsk({ timer: timer(0), text: 'a' })));
  await expect.poll(() => link.sent).toHaveLength(1);
  expect(link.sent[0]).toMatchObject({ answer: { text: 'abc' } });
});

test('[M33] nothing is sent at a zero that nobody told: the host may be away, and its clock standing', async () => {
  const ask = writeAsk({ timer: timer(1500) });
  const clock = { now: 100_000, rate: 1, running: true };
  const { screen, link } = await openPhone(viewOf(ask, { clock }));
  await screen.getByRole('textbox').fill('half a thought');
  link.state({ kind: 'dialling', step: 'welcome', attempt: 1 });
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^0$/);
  await nextTimers();
  expect(link.sent).toEqual([]);
  // Linked again, and no word of the time yet.
  link.state({ kind: 'linked', way: 'relay' });
  await nextTimers();
  expect(link.sent).toEqual([]);
  link.show(viewOf(ask, { clock: { ...clock, running: false } }));
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^2$/);
  expect(screen.getByRole('textbox').query()).toHaveValue('half a thought');
  link.show(viewOf(ask, { clock: { ...clock, now: 101_000 } }));
  await expect.poll(() => link.sent, { timeout: 4000 }).toHaveLength(1);
});

test('"is writing" is signalled at most every two seconds', async () => {
  const { screen, link } = await openPhone(viewOf(writeAsk()));
  const box = screen.getByRole('textbox');
  const now = vi.spyOn(performance, 'now');
  try {
    for (const moment of [10_000, 10_500, 11_999, 12_000, 13_000, 15_000]) {
      now.mockReturnValue(moment);
      await box.fill(`at ${moment}`);
    }
  } finally {
    now.mockRestore();
  }
  expect(link.signals).toEqual([{ kind: 'writing' }, { kind: 'writing' }, { kind: 'writing' }]);
});

/** After every timer that is due already has fired: timers of one delay fire in order. */
function nextTimers(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
}
