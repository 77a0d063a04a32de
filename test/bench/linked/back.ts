import { percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { seen } from './contender.ts';
import type { Party } from './party.ts';

interface Way {
  what: string;
  times: number;
  /** Milliseconds from having a network, and running, until the phone shows `name`. */
  back(party: Party, name: string): Promise<number>;
}

const wanted = { p50: 1000, p95: 2000 };

/** How soon a phone that was away is right again. Ours is the first of `parties`. */
export async function backAtOnce(
  parties: readonly Party[],
  { loads, stops }: { loads: number; stops: number },
): Promise<Section> {
  const ways: Way[] = [
    { what: 'reloaded', times: loads, back: reloaded },
    { what: 'closed, and opened again from the link', times: loads, back: reopened },
    { what: 'stopped for 5 s', times: stops, back: (party, name) => stopped(party, name, 5) },
    { what: 'stopped for 25 s', times: 1, back: (party, name) => stopped(party, name, 25) },
  ];
  const rows: Row[] = [];
  let number = 0;
  for (const { what, times, back } of ways) {
    const taken = parties.map((): number[] => []);
    for (let time = 0; time < times; time += 1) {
      number += 1;
      console.error(`  ${what}, ${time + 1} of ${times}`);
      const name = `C${number}x`;
      if (what.startsWith('stopped')) {
        const all = await Promise.all(parties.map((party) => back(party, name)));
        for (const [which, one] of all.entries()) taken[which]!.push(one);
      } else {
        for (let turn = 0; turn < parties.length; turn += 1) {
          const which = (time + turn) % parties.length;
          taken[which]!.push(await back(parties[which]!, name));
        }
      }
    }
    rows.push(...rowsOf(parties, what, taken));
  }
  return {
    title: 'Back at once',
    how:
      'A phone that was in the lobby is away while somebody else’s name changes. From the start of the navigation, or ' +
      'from the signal that lets its renderer run again, until a frame with the other’s new name has been ' +
      'painted on it. Reloads take turns; all are stopped and woken in the same moments.',
    rows,
  };
}

function rowsOf(parties: readonly Party[], what: string, taken: readonly number[][]): Row[] {
  const told = (samples: readonly number[]) =>
    `${Math.round(percentile(samples, 0.5))} ms · ${Math.round(percentile(samples, 0.95))} ms`;
  const [ours = [], ...theirs] = taken;
  return theirs.map((samples, rival): Row => {
    const [p50, p95] = [percentile(ours, 0.5), percentile(ours, 0.95)];
    const its = percentile(samples, 0.5);
    return {
      what: `${what}, p50 · p95 of ${ours.length}, beside ${parties[rival + 1]!.contender.title}`,
      ours: told(ours),
      rival: told(samples),
      verdict: {
        figure: `${(p50 / its).toFixed(2)} times as long`,
        wanted: `p50 ${wanted.p50} ms, p95 ${wanted.p95} ms`,
        kept: p50 <= wanted.p50 && p95 <= wanted.p95,
      },
    };
  });
}

async function reloaded(party: Party, name: string): Promise<number> {
  await party.otherIs(name);
  await party.phone.reload({ waitUntil: 'commit' });
  return opened(party, name);
}

async function reopened(party: Party, name: string): Promise<number> {
  await party.otherIs(name);
  await party.reopen();
  return opened(party, name);
}

async function opened(party: Party, name: string): Promise<number> {
  await party.expectOnPhone(name);
  const began = await party.phone.evaluate(() => performance.timeOrigin);
  const shown = (await seen(party.phone)) - began;
  await party.contender.settled(party.phone);
  return shown;
}

async function stopped(party: Party, name: string, seconds: number): Promise<number> {
  await party.expectOnPhone(name);
  const wake = await party.stop();
  const began = Date.now();
  await party.otherIs(name);
  await party.wall.page.waitForTimeout(Math.max(0, began + 1000 * seconds - Date.now()));
  const woken = wake();
  const shown = (await seen(party.phone)) - woken;
  await party.contender.settled(party.phone);
  return shown;
}
