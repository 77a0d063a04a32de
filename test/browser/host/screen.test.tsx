import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { scriptedScreen } from '../../../host/screen/scripted-screen.ts';
import { stayAwake } from '../../../host/screen/stay-awake.ts';
import { lobbyStage } from './gallery.ts';
import { openHost, openRoomAt } from './open-host.tsx';

test('the press that opens a room fills the screen; the board and F give it back', async () => {
  const { screen, bigScreen } = await openRoomAt(lobbyStage([], 3));
  const isOn = () => bigScreen.fullscreen?.isOn();
  expect(isOn()).toBe(true);
  await screen.getByRole('button', { name: 'Leave fullscreen' }).click();
  expect(isOn()).toBe(false);
  await expect.element(screen.getByRole('button', { name: 'Fullscreen' })).toBeVisible();
  await userEvent.keyboard('f');
  expect(isOn()).toBe(true);
  await userEvent.keyboard('F');
  expect(isOn()).toBe(false);
});

test('F fills the screen on the home page, too', async () => {
  const { screen, bigScreen } = await openHost();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  await userEvent.keyboard('f');
  expect(bigScreen.fullscreen?.isOn()).toBe(true);
});

test('a host who wants no fullscreen gets none', async () => {
  const archive = scriptedArchive({ settings: { fullscreen: false } });
  const { bigScreen } = await openRoomAt(lobbyStage([], 3), { archive });
  expect(bigScreen.fullscreen?.isOn()).toBe(false);
});

test('a browser that cannot fill the screen has no button for it', async () => {
  const bigScreen = scriptedScreen({ canFullscreen: false });
  const { screen } = await openRoomAt(lobbyStage([], 3), { bigScreen });
  await expect.element(screen.getByRole('button', { name: 'Mute' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Fullscreen' })).not.toBeInTheDocument();
});

test('the screen stays awake from the opening of a room until the page is left', async () => {
  const bigScreen = scriptedScreen();
  const home = await openHost({ bigScreen });
  await expect.element(home.screen.getByRole('button', { name: 'New room' })).toBeVisible();
  expect(bigScreen.awake()).toBe(0);
  await home.screen.getByRole('button', { name: 'New room' }).click();
  expect(bigScreen.awake()).toBe(1);
  await home.screen.unmount();
  expect(bigScreen.awake()).toBe(0);
});

/** A page that is hidden and shown by hand, and a lock that counts. */
function hiddenAndShown() {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
  });
  let held = 0;
  let asked = 0;
  const lock = {
    request: async () => {
      asked += 1;
      held += 1;
      return { release: async () => void (held -= 1) } as WakeLockSentinel;
    },
  } as WakeLock;
  const turn = (state: DocumentVisibilityState) => {
    // The browser lets go of it by itself.
    if (state === 'hidden') held = 0;
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page: page as unknown as Document, lock, turn, held: () => held, asked: () => asked };
}

test('the wake lock is taken again whenever the page is seen again, and let go of in the end', async () => {
  const { page, lock, turn, held, asked } = hiddenAndShown();
  const letSleep = stayAwake(page, lock);
  await expect.poll(held).toBe(1);
  turn('hidden');
  expect(asked()).toBe(1);
  turn('visible');
  await expect.poll(held).toBe(1);
  expect(asked()).toBe(2);
  letSleep();
  await expect.poll(held).toBe(0);
  turn('visible');
  expect(asked()).toBe(2);
});

test('without a wake lock, or with one that is refused, nothing is said', async () => {
  const { page } = hiddenAndShown();
  stayAwake(page, undefined)();
  let asked = 0;
  const refused = {
    request: () => {
      asked += 1;
      return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    },
  } as unknown as WakeLock;
  const letSleep = stayAwake(page, refused);
  await expect.poll(() => asked).toBe(1);
  letSleep();
});
