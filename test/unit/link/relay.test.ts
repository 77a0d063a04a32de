import { expect, test } from 'vitest';
import { answer, LinkRig, taken } from '../../kit/link/link-rig.ts';

test('[relay] a phone is in the room after one round trip, its message gets its verdict', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const host = rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(10);
  expect(host.arrivals).toHaveLength(1);
  expect(phone.views.map((view) => view.caption)).toEqual(['welcome']);
  expect(phone.states.at(-1)).toEqual({ kind: 'linked', way: 'relay' });
  const number = phone.link.send(answer('a hat'));
  await rig.clock.pass(10);
  expect(host.heard.map(({ text }) => text)).toEqual(['a hat']);
  expect(phone.verdicts).toEqual([{ message: number, verdict: taken }]);
  expect(host.dropped).toEqual([]);
});
