import { expect, test } from 'vitest';
import { LinkRig } from '../../kit/link/link-rig.ts';

test('a phone that reaches no broker says so at every try, and does not blame the big screen', async () => {
  const rig = new LinkRig();
  rig.network.setUp('ws://one/mqtt', false);
  const phone = rig.phone('someone');
  await rig.clock.pass(8000);
  expect(phone.states.length).toBeGreaterThan(2);
  expect(phone.states.map((state) => state.kind === 'dialling' && state.step)).toEqual(
    phone.states.map(() => 'broker'),
  );
});

test('a phone that reaches a broker and no host waits for the welcome', async () => {
  const rig = new LinkRig();
  const phone = rig.phone('someone');
  await rig.clock.pass(8000);
  expect(phone.states.at(-1)).toMatchObject({ kind: 'dialling', step: 'welcome' });
});
