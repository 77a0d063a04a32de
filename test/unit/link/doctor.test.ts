import { expect, test } from 'vitest';
import { LinkRig } from '../../kit/link/link-rig.ts';
import { JoinDoctor } from '../../../workers/engine/join-doctor.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';

test('[doctor] both ends know the way, the round trip and when the other was last heard', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  rig.network.setWeather(() => [40]);
  const { link } = rig.host();
  await rig.clock.pass(100);
  const phone = rig.phone('someone');
  await rig.clock.pass(10_000);
  expect(phone.link.health().roundTrip).toBe(80);
  const [report] = link.report();
  expect(report).toMatchObject({ step: 'inside', way: 'relay', roundTrip: 80, barred: false });
  rig.network.setWeather(() => []);
  await rig.clock.pass(3000);
  const [silent] = link.report();
  if (silent?.step !== 'inside') throw new Error('it is inside');
  expect(silent.heardAgo).toBeGreaterThanOrEqual(3000);
  expect(phone.link.health().heardAgo).toBeGreaterThanOrEqual(3000);
});

test('[doctor] a direct way is told as one, with a round trip of its own', async () => {
  const rig = new LinkRig();
  rig.network.setWeather(() => [40]);
  const { link } = rig.host();
  await rig.clock.pass(100);
  rig.phone('someone');
  await rig.clock.pass(15_000);
  const [report] = link.report();
  if (report?.step !== 'inside') throw new Error('it is inside');
  expect(report.way).toBe('direct');
  expect(report.roundTrip).toBeLessThan(80);
});

test('[doctor] a pong that is lost is not taken for a slow one', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(5000);
  let lose = true;
  rig.network.setWeather((topic) => (lose && topic.includes('/down/') ? [] : [5]));
  await rig.clock.pass(2500);
  lose = false;
  await rig.clock.pass(5000);
  expect(phone.link.health().roundTrip).toBeLessThanOrEqual(10);
});

test('[doctor] a phone whose answer never arrives is seen at its hello', async () => {
  const rig = new LinkRig();
  const { link } = rig.host();
  await rig.clock.pass(10);
  rig.network.setWeather((topic) => (topic.includes('/down/') ? [] : [1]));
  rig.phone('someone');
  await rig.clock.pass(5000);
  expect(link.report()).toMatchObject([{ step: 'hello' }]);
  rig.network.setWeather(() => [1]);
  await rig.clock.pass(9000);
  expect(link.report()).toMatchObject([{ step: 'inside' }]);
});

test('[doctor] the page is told while it looks, by numbers, and never who anybody is', async () => {
  const rig = new LinkRig();
  const { link, arrivals } = rig.host();
  await rig.clock.pass(10);
  rig.phone('someone');
  rig.phone('other');
  await rig.clock.pass(100);
  const posted: FromEngine[] = [];
  const doctor = new JoinDoctor({
    link,
    seatOf: (identity) => (identity === arrivals[0] ? 'p1' : null),
    post: (message) => posted.push(message),
    time: rig.clock,
  });
  doctor.lookAfter(true);
  await rig.clock.pass(1000);
  expect(posted).toHaveLength(3);
  expect(posted.at(-1)).toMatchObject({
    kind: 'phones',
    phones: [
      { phone: 1, seat: 'p1' },
      { phone: 2, seat: null },
    ],
  });
  for (const identity of arrivals) expect(JSON.stringify(posted)).not.toContain(identity);
  doctor.lookAfter(false);
  await rig.clock.pass(5000);
  expect(posted).toHaveLength(3);
});
