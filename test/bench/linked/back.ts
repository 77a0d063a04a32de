import { percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { patience, seenSince } from './contender.ts';
import type { Party } from './party.ts';

const wanted = { p50: 1000, p95: 2000 };
const late = `What takes over ${patience / 1000} s counts as that.`;

let names = 0;
function newName(): string {
  names += 1;
  return `C${names}x`;
}

/** How soon a phone that was reloaded or opened again is right. Ours is the first of `parties`. */
export async function backAtOnce(parties: readonly Party[], times: number): Promise<Section> {
  const rows: Row[] = [];
  for (const [what, back] of [
    ['reloaded', reloaded],
    ['closed, and opened again from the link', reopened],
  ] as const) {
    const taken = parties.map((): number[] => []);
    for (let time = 0; time < times; time += 1) {
      console.error(`  ${what}, ${time + 1} of ${times}`);
      for (let turn = 0; turn < parties.length; turn += 1) {
        const which = (time + turn) % parties.length;
        taken[which]!.push(await back(parties[which]!, newName()));
      }
    }
    rows.push(...rowsOf(parties, what, taken));
  }
  return {
    title: 'Back at once: reloaded, or opened again',
    how:
      'A phone that was in the lobby is away while somebody else’s name changes. From the start of the ' +
      `navigation until a frame with the other’s new name has been painted on it. All take turns. ${late}`,
    rows,
  };
}

/** The same for a phone whose page did not run for so long. */
export async function awake(
  parties: readonly Party[],
  sleeps: readonly { seconds: number; times: number }[],
): Promise<Section> {
  const rows: Row[] = [];
  for (const { seconds, times } of sleeps) {
    const taken = parties.map((): number[] => []);
    for (let time = 0; time < times; time += 1) {
      console.error(`  stopped for ${seconds} s, ${time + 1} of ${times}`);
      const name = newName();
      const all = await Promise.all(parties.map((party) => stopped(party, name, seconds)));
      for (const [which, one] of all.entries()) taken[which]!.push(one);
    }
    rows.push(...rowsOf(parties, `stopped for ${seconds} s`, taken));
  }
  return {
    title: 'Back at once: stopped, as by a locked phone',
    how:
      'The phone’s renderer is stopped while somebody else’s name changes. From the signal that lets it run ' +
      'again until a frame with the new name has been painted on it. All are stopped and woken in the ' +
      `same moments. ${late}`,
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
  const shown = await seenSince(party.phone, began);
  // Some rivals now and then never come back; the next page is another chance.
  if (shown < patience) await party.contender.settled(party.phone);
  return shown;
}

async function stopped(party: Party, name: string, seconds: number): Promise<number> {
  await party.expectOnPhone(name);
  const wake = await party.stop();
  const began = Date.now();
  await party.otherIs(name);
  await party.wall.page.waitForTimeout(Math.max(0, began + 1000 * seconds - Date.now()));
  const woken = wake();
  const shown = await seenSince(party.phone, woken);
  await party.contender.settled(party.phone);
  return shown;
}
