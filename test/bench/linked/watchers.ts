import type { Browser } from '@playwright/test';
import { HostPage } from '../../kit/party.ts';
import { median, percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { Crowd } from './crowd.ts';
import { processorSeconds } from './processor-share.ts';

const players = 10;
const everyone = 100;
/** Real milliseconds between two changes. */
const between = 250;
/** Seconds that are looked at. */
const busyFor = 60;
const quietFor = 20;
/** Bytes a second. */
const mostBytes = 2000;

/** What `rivals/colyseus/crowd.mjs` opens: as many clients of one room of names. */
interface RivalCrowd {
  /** Milliseconds from the word of one of them until the last has seen it. */
  change(name: string): Promise<number>;
  close(): Promise<void>;
}

interface Stretch {
  seconds: number;
  /** Of each phone, bytes a second. */
  received: number[];
  sent: number[];
  /** Shares of one core. */
  pages: number;
  all: number;
}

/** Ten who play and ninety who look on, in a real room. Without `whole`, only how soon all know. */
export async function watchers(
  browser: Browser,
  site: string,
  rival: RivalCrowd,
  { changes, whole }: { changes: number; whole: boolean },
): Promise<Section> {
  const host = await HostPage.open(browser, site, 1);
  const link = await host.newRoom();
  const crowd = new Crowd();
  for (let number = 1; number <= everyone; number += 1) {
    const phone = crowd.enter(link, `P${number}`, number > players);
    // Players come one after another, so that it is they who have the places.
    if (number <= players) await phone.until(() => phone.view !== null);
  }
  await crowd.until(({ view }) => view !== null && view.watchers >= everyone - players - 1);

  const taken = { ours: [] as number[], rival: [] as number[] };
  for (let change = -3; change < changes; change += 1) {
    const ours = await told(crowd, `N${change + 3}x`);
    const its = await rival.change(`N${change + 3}x`);
    if (change < 0) continue;
    taken.ours.push(ours);
    taken.rival.push(its);
    await host.page.waitForTimeout(between);
  }
  const quiet = whole ? await stretch(browser, crowd, quietFor, host) : null;
  if (whole) {
    const [first] = crowd.phones;
    const ask = first?.view?.ask;
    if (!first || ask?.kind !== 'pick') throw new Error('nobody can start the game');
    first.link.send({ kind: 'answer', ask: ask.id, answer: { kind: 'pick', option: 'start' } });
    // Whoever answered during the countdown would call it off.
    await first.until(() => first.view?.ask.kind === 'write');
    for (const phone of crowd.phones.slice(0, players)) phone.play();
  }
  const busy = whole ? await stretch(browser, crowd, busyFor, host) : null;
  for (const phone of crowd.phones) phone.rest();
  crowd.close();
  await host.page.context().close();
  return {
    title: 'Ten players and ninety watchers',
    how:
      'The built host page in Chromium, the broker of `npm start`, and a hundred phones which are nothing but the ' +
      'links of the phone page, in the broker’s process, all through the relay. From one player’s word ' +
      '(a new name) until the last of the hundred has its new view, unsealed and parsed. The rival is a hundred ' +
      'clients of Colyseus and its server, all in that same process, without seals or a big screen. Then a Classic game is played ' +
      `for ${busyFor} s by ten who need two seconds for each answer, and watched by ninety. Bytes are those of the ` +
      'WebSockets’ messages. The processor’s time is that of the host’s page (its workers, its painter and its big screen, drawn in software) ' +
      'in shares of one core.',
    rows: [
      ...[0.5, 0.95].map((share): Row => {
        const [mine, its] = [percentile(taken.ours, share), percentile(taken.rival, share)];
        return {
          what: `from an event to the last of ${everyone} views, p${share * 100} of ${changes}, beside Colyseus`,
          ours: `${mine.toFixed(0)} ms`,
          rival: `${its.toFixed(0)} ms`,
          ratio:
            share === 0.5
              ? { name: 'watchers event', value: median(taken.rival) / median(taken.ours) }
              : null,
          verdict: {
            figure: `${(mine / its).toFixed(2)} times as long`,
            wanted: null,
            kept: true,
          },
        };
      }),
      ...(quiet ? stretchRows('while nothing happens', quiet) : []),
      ...(busy ? stretchRows('while a game is played', busy) : []),
    ],
  };
}

async function told(crowd: Crowd, name: string): Promise<number> {
  const [first] = crowd.phones;
  const all = crowd.until(
    ({ view }) => view?.people.some((person) => person.name === name) === true,
  );
  const began = performance.now();
  first?.link.send({ kind: 'profile', name });
  await all;
  return crowd.last - began;
}

async function stretch(
  browser: Browser,
  crowd: Crowd,
  seconds: number,
  { page }: HostPage,
): Promise<Stretch> {
  const before = { traffic: crowd.traffic, cpu: await processorSeconds(browser), at: Date.now() };
  await page.waitForTimeout(1000 * seconds);
  const after = { traffic: crowd.traffic, cpu: await processorSeconds(browser), at: Date.now() };
  const took = (after.at - before.at) / 1000;
  const rate = (what: 'received' | 'sent') =>
    after.traffic.map((traffic, which) => (traffic[what] - before.traffic[which]![what]) / took);
  return {
    seconds: took,
    received: rate('received'),
    sent: rate('sent'),
    pages: (after.cpu.pages - before.cpu.pages) / took,
    all: (after.cpu.all - before.cpu.all) / took,
  };
}

function stretchRows(when: string, { received, sent, pages, all }: Stretch): Row[] {
  const most = Math.max(...received);
  const minute = (rates: readonly number[]) => `${((60 * median(rates)) / 1000).toFixed(1)} kB`;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const groups = [
    ['a player’s', received.slice(0, players), sent.slice(0, players)],
    ['a watcher’s', received.slice(players), sent.slice(players)],
  ] as const;
  return [
    ...groups.map(([whose, received, sent]): Row => ({
      what: `${when}: ${whose} phone, received · sent a minute, median`,
      ours: `${minute(received)} · ${minute(sent)}`,
      rival: '',
      verdict: null,
    })),
    {
      what: `${when}: bytes received a second, by the phone that gets most`,
      ours: `${Math.round(most)} B`,
      rival: '',
      verdict: {
        figure: `${Math.round(most)} B`,
        wanted: `at most ${mostBytes} B`,
        kept: most <= mostBytes,
      },
    },
    {
      what: `${when}: the host page’s processor time · with the browser’s own processes`,
      ours: `${percent(pages)} · ${percent(all)}`,
      rival: '',
      verdict: null,
    },
  ];
}
