import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hearing } from '../../../host/show/sounds/hearing.ts';
import { openHost } from './open-host.tsx';

/** The drawer as it is opened from the front door, where no room has let sound begin. */
async function openSoundDrawer(opening = {}) {
  const host = await openHost(opening);
  await host.screen.getByRole('button', { name: 'Settings' }).click();
  await host.screen.getByRole('tab', { name: 'Sound' }).click();
  return host;
}

test.each([
  ['Volume of everything', { kind: 'doorbell', note: 2 }],
  ['Volume of the sounds', { kind: 'whap', place: 0 }],
  ['Volume of the ticking', { kind: 'tick', left: 1 }],
])('%s lets itself be heard when it is let go, and only if it was moved', async (name, sound) => {
  const { screen, heard, woken, loud } = await openSoundDrawer();
  const slider = screen.getByRole('slider', { name });
  slider.element().focus();
  await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
  expect(heard).toEqual([]);
  await userEvent.keyboard('{ArrowLeft}');
  expect(heard).toEqual([sound]);
  expect(woken).toEqual(['wake']);
  expect(Math.min(loud.effects ?? 0, loud.ticks ?? 0)).toBeLessThan(0.8);
  await slider.click({ position: { x: 20, y: 5 } });
  expect(heard).toEqual([sound, sound]);
});

test('where there is no WebAudio the drawer says so, and has nothing to set', async () => {
  const { screen } = await openSoundDrawer({ hearing: hearing('none') });
  await expect.element(screen.getByText('This browser has no WebAudio')).toBeVisible();
  await expect
    .element(screen.getByRole('slider', { name: 'Volume of the sounds' }))
    .not.toBeInTheDocument();
});

test('a browser that refuses is told of in the drawer too', async () => {
  const heard = hearing('on');
  const { screen } = await openSoundDrawer({ hearing: heard });
  await expect.element(screen.getByText('The M key does the same')).toBeVisible();
  heard.tell('refused');
  await expect.element(screen.getByText('The browser keeps quiet so far')).toBeVisible();
});
