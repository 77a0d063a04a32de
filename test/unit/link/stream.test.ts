import { expect, test } from 'vitest';
import type { Verdict } from '../../../shared/messages.ts';
import { answer, LinkRig, taken, textOf } from '../../kit/link/link-rig.ts';
import { sampleView } from '../../kit/link/sample-view.ts';
import { seededNumbers } from '../../kit/link/seeded-random.ts';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

/** Verdicts that differ, so that a mixed-up one is seen. */
const verdictOn = (text: string): Verdict =>
  Number(text.split(' ')[1]) % 3 === 0 ? { verdict: 'refused', problem: text } : taken;

test.each(seeds)(
  '[stream] seed %i: over a network that loses, doubles and reorders, each message is heard once, in order, with its verdict, and the newest view arrives',
  async (seed) => {
    const next = seededNumbers(seed);
    const rig = new LinkRig(seed);
    rig.brokers = ['ws://one/mqtt', 'ws://two/mqtt'];
    rig.peers.possible = next() < 0.7;
    const loss = next() * 0.4;
    rig.network.setWeather(() => {
      if (next() < loss) return [];
      const delay = () => Math.ceil(next() * next() * 600);
      return next() < 0.2 ? [delay(), delay()] : [delay()];
    });
    const heard = new Map<string, string[]>();
    const host = rig.host({
      // Some verdicts come at once, some later, as from an archive.
      message: (identity, message) => {
        const text = textOf(message);
        heard.set(identity, [...(heard.get(identity) ?? []), text]);
        if (next() < 0.5) return verdictOn(text);
        return new Promise((resolve) => {
          rig.clock.after(next() * 300, () => resolve(verdictOn(text)));
        });
      },
    });
    const phones = ['ann', 'bob', 'cat'].map((name) => ({ name, ...rig.phone(name) }));
    const sent = phones.map(() => [] as { number: number; text: string }[]);
    for (let step = 0; step < 60; step++) {
      const who = Math.floor(next() * phones.length);
      const phone = phones[who]!;
      const roll = next();
      if (roll < 0.6) {
        const text = `${phone.name} ${sent[who]!.length}`;
        sent[who]!.push({ number: phone.link.send(answer(text)), text });
      } else if (roll < 0.75) {
        for (const identity of host.arrivals) {
          host.link.view(identity, sampleView(`step ${step}`));
        }
      } else if (roll < 0.79) {
        rig.network.setUp('ws://one/mqtt', next() < 0.5);
      } else if (roll < 0.83) {
        rig.peers.cut();
      } else if (roll < 0.87) {
        rig.peers.carrying = next() < 0.5;
      } else if (roll < 0.9) {
        phone.wake();
      }
      await rig.clock.pass(next() * 800);
    }
    for (const identity of host.arrivals) host.link.view(identity, sampleView('last'));
    rig.network.setUp('ws://one/mqtt', true);
    rig.network.setWeather(() => (next() < 0.1 ? [] : [5]));
    await rig.clock.pass(40_000);

    const all = [...heard.values()];
    phones.forEach((phone, who) => {
      const mine = all.find((texts) => texts[0]?.startsWith(phone.name)) ?? [];
      expect(mine).toEqual(sent[who]!.map(({ text }) => text));
      const settled = phone.verdicts.sort((one, other) => one.message - other.message);
      expect(settled).toEqual(
        sent[who]!.map(({ number, text }) => ({ message: number, verdict: verdictOn(text) })),
      );
      expect(phone.states.at(-1)!.kind).toBe('linked');
      // A session begun since then was welcomed with a view of its own.
      expect(['last', 'welcome']).toContain(phone.views.at(-1)?.caption);
    });
  },
);
