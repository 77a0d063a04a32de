import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { RoomWords } from '../../../phone/by-hand/room-words.tsx';
import type { FindRoom } from '../../../phone/by-hand/find-room.ts';
import { wordsOf } from '../../../shared/words/room-words.ts';
import { openPage, roomKey } from './open-phone.tsx';

const words = wordsOf(new Uint8Array(32).fill(1));
const brokers = ['ws://10.0.0.7:4173/mqtt'];

afterEach(() => vi.useRealTimers());

async function openBox() {
  const calls: { words: readonly string[]; off: boolean; said: Parameters<FindRoom>[2] }[] = [];
  const found: string[] = [];
  const screen = await render(
    <RoomWords
      brokers={brokers}
      onFound={(fragment) => found.push(fragment)}
      findRoom={(words, at, said) => {
        expect(at).toBe(brokers);
        const call = { words, off: false, said };
        calls.push(call);
        return () => {
          call.off = true;
        };
      }}
    />,
  );
  const box = screen.getByRole('textbox', { name: 'Room words' });
  return { screen, box, come: screen.getByRole('button', { name: 'Come in' }), calls, found };
}

test('[words] a page without a link takes words; one that cannot call anybody does not', async () => {
  const { screen } = await openPage({ entry: { kind: 'no room', broken: false, brokers } });
  await expect.element(screen.getByRole('textbox', { name: 'Room words' })).toBeVisible();
  await screen.unmount();
  const alone = await openPage({ entry: { kind: 'no room', broken: true, brokers: [] } });
  await expect.element(alone.screen.getByText('This link is not complete.')).toBeVisible();
  expect(alone.screen.getByRole('textbox').query()).toBeNull();
});

test('[words] three letters a word and a press lead to the room', async () => {
  const { box, come, calls, found } = await openBox();
  await expect.element(come).toBeDisabled();
  await box.fill(words.map((word) => word.slice(0, 3).toUpperCase()).join('-'));
  await come.click();
  expect(calls).toMatchObject([{ words, off: false }]);
  calls[0]!.said.found(`#${roomKey}`);
  expect(found).toEqual([`#${roomKey}`]);
});

test('[words] a word is offered while it is typed, and a mistyped one is told at once and mended', async () => {
  const { screen, box } = await openBox();
  await box.fill(words[0]!.slice(0, 3));
  await screen.getByRole('button', { name: words[0]! }).click();
  await expect.element(box).toHaveValue(`${words[0]} `);
  await expect.element(box).toHaveFocus();
  const slip = `${words[1]!.slice(0, -1)}x`;
  await box.fill(`${words[0]} ${slip}`);
  await expect.element(screen.getByRole('alert')).toHaveTextContent(`“${slip}” is none`);
  await expect.element(box).toBeInvalid();
  await screen.getByRole('button', { name: `It is “${words[1]}”` }).click();
  await expect.element(box).toHaveValue(`${words[0]} ${words[1]} `);
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('[words] four words that do not belong together are told before anybody is called', async () => {
  const { screen, box, come, calls } = await openBox();
  await box.fill(words.toReversed().join(' '));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('do not belong together');
  await expect.element(come).toBeDisabled();
  expect(calls).toEqual([]);
});

test.each([
  [false, 'Nobody answers at the door.'],
  [true, 'No room answers to these words yet.'],
])('[words] after a while, with a broker reached: %s, it says so', async (reached, said) => {
  const { screen, box, come, calls } = await openBox();
  await box.fill(words.join(' '));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await come.click();
  await expect.poll(() => calls).toHaveLength(1);
  if (reached) calls[0]!.said.reached();
  vi.advanceTimersByTime(7000);
  expect(calls[0]!.off).toBe(false);
  expect(screen.getByRole('alert').query()).toBeNull();
  vi.advanceTimersByTime(1500);
  await expect.element(screen.getByRole('alert')).toHaveTextContent(said);
  expect(calls[0]!.off).toBe(false);
  await box.fill('lum');
  await expect.poll(() => calls[0]!.off).toBe(true);
});
