import { expect, test } from 'vitest';
import { answer, LinkRig, taken } from '../../kit/link/link-rig.ts';
import { sampleView } from '../../kit/link/sample-view.ts';

const relayed = { kind: 'linked', way: 'relay' } as const;
const direct = { kind: 'linked', way: 'direct' } as const;

async function linkedDirectly() {
  const rig = new LinkRig();
  const host = rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(700);
  expect(phone.states.slice(-2)).toEqual([relayed, direct]);
  return { rig, host, phone };
}

/** Counts what goes over the broker from now on. */
function countRelayed(rig: LinkRig) {
  const count = { packets: 0 };
  rig.network.tap(() => {
    count.packets += 1;
  });
  return count;
}

test('[direct] traffic moves to the data channel, both ways', async () => {
  const { rig, host, phone } = await linkedDirectly();
  const relay = countRelayed(rig);
  phone.link.send(answer('direct'));
  host.link.view(host.arrivals[0]!, sampleView('direct'));
  await rig.clock.pass(100);
  expect(host.heard.map(({ text }) => text)).toEqual(['direct']);
  expect(phone.verdicts).toHaveLength(1);
  expect(phone.views.at(-1)!.caption).toBe('direct');
  expect(relay.packets).toBe(0);
});

test('[direct] a large message goes the same way; one that no way could carry is refused, and holds up none', async () => {
  const { rig, host, phone } = await linkedDirectly();
  const relay = countRelayed(rig);
  const fill = (fields: number) =>
    phone.link.send({
      kind: 'answer',
      ask: 'form',
      answer: { kind: 'form', values: form(fields) },
    });
  const numbers = [fill(5), fill(7), phone.link.send(answer('small'))];
  await rig.clock.pass(50);
  const refused = { verdict: 'refused', problem: null } as const;
  expect(phone.verdicts.toSorted((one, other) => one.message - other.message)).toEqual([
    { message: numbers[0], verdict: taken },
    { message: numbers[1], verdict: refused },
    { message: numbers[2], verdict: taken },
  ]);
  expect(host.heard).toHaveLength(2);
  expect(relay.packets).toBe(0);
});

function form(fields: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: fields }, (_, index) => [`field ${index}`, 'x'.repeat(4000)]),
  );
}

test('[direct] a silent channel is left within 3 s, what was under way is sent again; it is used again when it heals', async () => {
  const { rig, host, phone } = await linkedDirectly();
  rig.peers.carrying = false;
  // Late enough that the usual resending would still be waiting when the way changes.
  await rig.clock.pass(2400);
  phone.link.send(answer('stuck'));
  host.link.view(host.arrivals[0]!, sampleView('stuck'));
  await rig.clock.pass(800);
  expect(phone.states.at(-1)).toEqual(relayed);
  expect(host.heard.map(({ text }) => text)).toEqual(['stuck']);
  expect(phone.verdicts).toHaveLength(1);
  expect(phone.views.at(-1)!.caption).toBe('stuck');
  rig.peers.carrying = true;
  await rig.clock.pass(2500);
  expect(phone.states.at(-1)).toEqual(direct);
  expect(host.heard).toHaveLength(1);
});

test('[direct] a channel that closed is left at once and made again after 5 s', async () => {
  const { rig, phone } = await linkedDirectly();
  rig.peers.cut();
  await rig.clock.pass(10);
  expect(phone.states.at(-1)).toEqual(relayed);
  await rig.clock.pass(4800);
  expect(phone.states.at(-1)).toEqual(relayed);
  await rig.clock.pass(400);
  expect(phone.states.at(-1)).toEqual(direct);
});

test('[direct] where no channel can open, it is tried ever more rarely, up to once a minute', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const dials: number[] = [];
  const open = rig.peers.openAs('someone');
  rig.peers.openAs = () => (options, events) => {
    if (options.initiator) dials.push(rig.clock.now());
    return open(options, events);
  };
  rig.host();
  await rig.clock.pass(10);
  rig.phone('someone');
  await rig.clock.pass(400_000);
  const gaps = dials.slice(1).map((at, index) => at - dials[index]!);
  // Each try is given 10 s.
  expect(gaps.slice(0, 6)).toEqual([15_000, 20_000, 30_000, 50_000, 70_000, 70_000]);
  expect(Math.max(...gaps)).toBe(70_000);
});

test('[direct] a channel that opens but carries nothing is never used', async () => {
  const rig = new LinkRig();
  rig.peers.carrying = false;
  rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(30_000);
  expect(rig.peers.opened).toBeGreaterThan(0);
  expect(phone.states.filter((state) => state.kind === 'linked')).toEqual([relayed]);
});

test('[direct] the game goes on directly when every broker is gone', async () => {
  const { rig, host, phone } = await linkedDirectly();
  rig.network.setUp('ws://one/mqtt', false);
  const before = phone.states.length;
  await rig.clock.pass(60_000);
  phone.link.send(answer('still here'));
  host.link.view(host.arrivals[0]!, sampleView('still here'));
  await rig.clock.pass(50);
  expect(phone.verdicts).toHaveLength(1);
  expect(phone.views.at(-1)!.caption).toBe('still here');
  expect(phone.states).toHaveLength(before);
  expect(host.presences).toEqual([]);
});

test('[direct] of several brokers any may die: the phone dials on the others', async () => {
  const rig = new LinkRig();
  rig.brokers = ['ws://one/mqtt', 'ws://two/mqtt'];
  rig.peers.possible = false;
  const host = rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  for (const [dead, alive] of [
    ['ws://one/mqtt', 'ws://two/mqtt'],
    ['ws://two/mqtt', 'ws://one/mqtt'],
  ] as const) {
    rig.network.setUp(alive, true);
    await rig.clock.pass(5000);
    rig.network.setUp(dead, false);
    await rig.clock.pass(100);
    expect(phone.states.at(-1)).toEqual(relayed);
    phone.link.send(answer(dead));
    await rig.clock.pass(50);
    expect(host.heard.at(-1)!.text).toBe(dead);
  }
});
