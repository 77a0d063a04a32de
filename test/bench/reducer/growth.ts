import type { RoomEvent } from '../../../src/room/event.ts';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { reduce } from '../../../src/room/reduce.ts';
import { stageView } from '../../../src/room/stage.ts';
import type { Room } from '../../../src/room/state.ts';
import { median } from '../figures.ts';
import type { Row } from '../section.ts';
import { Evening } from './evening.ts';
import { processorTime } from './processor-time.ts';

const early = 100;
const late = 100_000;
/** Events before and after the one that is looked at. */
const around = 50;
const foldsInSample = 20;
const mostGrowth = 1.2;

/** Some events of a room's life, and the state before the first of them. */
interface Window {
  before: Room;
  events: RoomEvent[];
}
type Take = (room: Room, event: RoomEvent) => Room;

/** What an event costs a room at the beginning of its life, and a hundred thousand events later. */
export function growth(samples: number): Row[] {
  const evening = new Evening();
  while (evening.log.length < late) evening.playGame();
  evening.playGame();
  const games = evening.log.flatMap(({ kind }, index) => (kind === 'begun' ? [index] : []));
  const offset = early - (games[0] ?? 0);
  const lateGame = games.find((begun) => begun + offset >= late);
  if (lateGame === undefined) throw new Error('the room did not live long enough');
  const young = windowOf(evening, early);
  const old = windowOf(evening, lateGame + offset);
  const kinds = ({ events }: Window) => events.map(({ kind }) => kind).join();
  if (kinds(young) !== kinds(old)) throw new Error('the two windows hold different events');
  return [
    compared(`cost of event 100 and of event ${lateGame + offset}`, young, old, samples, reduce),
    compared(
      'the same with needs, the stage’s view and ten phones’ views',
      young,
      old,
      samples,
      everything,
    ),
    {
      what: 'size of the state then, as JSON',
      ours: `${bytes(young)} B, ${bytes(old)} B`,
      rival: '',
      verdict: null,
    },
  ];
}

function windowOf({ opening, log }: Evening, middle: number): Window {
  const first = middle - around;
  return {
    before: log.slice(0, first).reduce(reduce, opening),
    events: log.slice(first, middle + around),
  };
}

/** Both windows in turn, so that whatever else the machine does falls on both. */
function compared(what: string, young: Window, old: Window, samples: number, take: Take): Row {
  const times = { young: [] as number[], old: [] as number[] };
  for (let sample = -3; sample < samples; sample += 1) {
    const [first, second] = [cost(young, take), cost(old, take)];
    if (sample < 0) continue;
    times.young.push(first);
    times.old.push(second);
  }
  const [first, second] = [median(times.young), median(times.old)];
  const ratio = median(times.old.map((time, sample) => time / (times.young[sample] ?? time)));
  const figure = `${ratio.toFixed(2)} times`;
  const kept = ratio <= mostGrowth;
  return {
    what: `${what} (median of ${samples})`,
    ours: `${(first * 1000).toFixed(2)} µs, ${(second * 1000).toFixed(2)} µs`,
    rival: '',
    verdict: { figure, wanted: `at most ${mostGrowth}`, kept },
  };
}

/** Milliseconds an event. */
function cost({ before, events }: Window, take: Take): number {
  const taken = processorTime(() => {
    for (let fold = 0; fold < foldsInSample; fold += 1) events.reduce(take, before);
  });
  return taken / (foldsInSample * events.length);
}

/** All that is computed when something happens. */
function everything(room: Room, event: RoomEvent): Room {
  const next = reduce(room, event);
  needs(next);
  stageView(next);
  for (const { seat } of next.seats) phoneView(next, seat);
  return next;
}

function bytes({ before }: Window): number {
  return JSON.stringify(before).length;
}
