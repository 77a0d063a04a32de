import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { InstallContext } from '../../../host/install/install.ts';
import type { Install, InstallOffer, Update } from '../../../host/install/install.ts';
import { browserInstall } from '../../../host/install/browser-install.ts';
import { InstallDoor } from '../../../host/install/install-door.tsx';
import { UpdateButton } from '../../../host/install/update-button.tsx';
import { UpdateNote } from '../../../host/install/update-note.tsx';

function scripted(offer: InstallOffer, update: Update = 'none') {
  const done: string[] = [];
  const install: Install = {
    subscribe: () => () => undefined,
    offer: () => offer,
    install: () => done.push('install'),
    update: () => update,
    applyUpdate: () => done.push('update'),
  };
  return { install, done };
}

const open = ({ install }: { install: Install }, room = false) =>
  render(
    <InstallContext value={install}>
      <InstallDoor />
      {room ? <UpdateButton /> : <UpdateNote />}
    </InstallContext>,
  );

test('where the browser offers it there is a button', async () => {
  const script = scripted({ kind: 'button' });
  const screen = await open(script);
  await screen.getByRole('button', { name: 'Install', exact: true }).click();
  expect(script.done).toEqual(['install']);
});

test('elsewhere a line says how, and once it is installed nothing is said', async () => {
  const screen = await open(scripted({ kind: 'advice', by: 'safari' }));
  await expect.element(screen.getByText('Add to Dock')).toBeVisible();
  expect(screen.getByRole('button').query()).toBeNull();
  await screen.unmount();
  const installed = await open(scripted({ kind: 'none' }));
  expect(installed.container.textContent).toBe('');
});

test.each([
  ['on the front', false],
  ['in a room', true],
])('a newer version is offered %s, and comes with a click', async (_, room) => {
  const script = scripted({ kind: 'none' }, 'ready');
  const screen = await open(script, room);
  await screen.getByRole('button', { name: 'Update', exact: true }).click();
  expect(script.done).toEqual(['update']);
  await screen.unmount();
  const busy = await open(scripted({ kind: 'none' }, 'taking over'), room);
  await expect.element(busy.getByText('Updating…')).toBeVisible();
});

test('the browser’s own offer is held back until the button is pressed, and then made once', () => {
  const install = browserInstall(globalThis.window);
  const heard: InstallOffer['kind'][] = [];
  const stop = install.subscribe(() => heard.push(install.offer().kind));
  let asked = 0;
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: async () => {
      asked += 1;
    },
  });
  dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  expect(install.offer()).toEqual({ kind: 'button' });
  install.install();
  install.install();
  expect(asked).toBe(1);
  dispatchEvent(new Event('appinstalled'));
  expect(new Set(heard)).toEqual(new Set(['button', 'none']));
  stop();
});
