import { percentile } from '../figures.ts';
import type { Row, Section } from '../section.ts';
import { lookFor, patience, press, seenSince } from './contender.ts';
import type { Party } from './party.ts';

/** The cut must have been noticed, or not, before something is written. */
const beforeWriting = 1000;

interface Recovered {
  /** Milliseconds from the network's being back. */
  answer: number;
  view: number;
}

/** A phone's network is cut for `seconds`, `times` over. */
export async function recovery(
  parties: readonly Party[],
  { seconds, times }: { seconds: number; times: number },
): Promise<Section> {
  const taken = parties.map((): Recovered[] => []);
  for (let time = 1; time <= times; time += 1) {
    console.error(`  cut for ${seconds} s, ${time} of ${times}`);
    const recovered = await Promise.all(parties.map((party) => once(party, seconds, time)));
    for (const [which, one] of recovered.entries()) taken[which]!.push(one);
  }
  const rows = (['answer', 'view'] as const).flatMap((what) =>
    rowsOf(parties, seconds, what, (which) => taken[which]!.map((one) => one[what])),
  );
  return {
    title: 'Back after a cut',
    how:
      'A phone in a browser of its own, whose WebSockets go through a wire that is cut without a word to anybody, ' +
      'while its data channels lose all packets. While it is cut the phone sends a name, and somebody ' +
      'else’s name changes. From the moment the network is back until a frame with the phone’s name has been painted on ' +
      'the big screen, and until one with the other’s has been painted on the phone. The rivals’ pages do what their ' +
      'manuals advise: dial again when told of a loss, and say again what was not heard. All are cut ' +
      'and healed in the same moments. The wire gives back at once what was under way, where a real network ' +
      `would first have to repeat it; data channels do repeat. What takes over ${patience / 1000} s counts as that.`,
    rows,
  };
}

function rowsOf(
  parties: readonly Party[],
  seconds: number,
  what: 'answer' | 'view',
  of: (which: number) => number[],
): Row[] {
  const isOurs = ({ contender: { id } }: Party) => id === 'relay' || id === 'direct';
  const words = { answer: 'the answer is seen', view: 'the phone is right' };
  const told = (samples: readonly number[]) =>
    `${Math.round(percentile(samples, 0.5))} ms · ${Math.round(Math.max(...samples))} ms`;
  return parties.flatMap((ours, our) =>
    parties.flatMap((theirs, their): Row[] => {
      if (!isOurs(ours) || isOurs(theirs)) return [];
      const [mine, its] = [percentile(of(our), 0.5), percentile(of(their), 0.5)];
      return [
        {
          what: `cut for ${seconds} s, ${words[what]}: ${ours.contender.title}, median · longest of ${of(our).length}, beside ${theirs.contender.title}`,
          ours: told(of(our)),
          rival: told(of(their)),
          verdict: {
            figure: `${(mine / its).toFixed(2)} times as long`,
            wanted: 'no slower',
            kept: mine <= its,
          },
        },
      ];
    }),
  );
}

async function once(party: Party, seconds: number, number: number): Promise<Recovered> {
  const { contender, wall } = party;
  const name = `A${number}x`;
  const others = `B${number}x`;
  await contender.write(party.phone, name);
  await party.cut();
  const began = Date.now();
  await party.phone.waitForTimeout(beforeWriting);
  await party.otherIs(others);
  await party.expectOnPhone(others);
  await lookFor(wall.page, wall.seats, name);
  await press(party.phone);
  await party.phone.waitForTimeout(Math.max(0, began + 1000 * seconds - Date.now()));
  const healed = await party.heal();
  const [answer, view] = await Promise.all([
    seenSince(wall.page, healed),
    seenSince(party.phone, healed),
  ]);
  await contender.settled(party.phone);
  await contender.written(party.phone);
  return { answer, view };
}
