import { PhoneView } from '../../../../shared/messages.ts';
import type { FakeClock } from '../fake-clock.ts';
import { Oracle } from '../../masterpiece-oracle.ts';
import { masterpiece } from '../../../../src/games/masterpiece/cartridge.ts';
import type { MasterpieceState } from '../../../../src/games/masterpiece/state.ts';
import { phoneView } from '../../../../src/room/phone-view.ts';
import { replay } from '../../../../src/room/replay.ts';
import type { Room } from '../../../../src/room/state.ts';
import { rate } from './house.ts';
import type { House } from './house.ts';
import type { Person } from './person.ts';

/** A view may just be on its way. */
const tries = 20;
const between = 100;

/** Each person's window is linked, and shows what the room says. */
export async function checkScreens(
  clock: FakeClock,
  house: House,
  people: readonly Person[],
): Promise<void> {
  for (let left = tries; ; left -= 1) {
    const wrong = people.flatMap((person) => wrongWith(person, house));
    if (wrong.length === 0) return;
    if (left === 0) throw new Error(`screens: ${wrong.join(' · ')}`);
    await clock.pass(between);
  }
}

function wrongWith(person: Person, house: House): string[] {
  const { name, window, windows } = person;
  const room = house.state();
  const record = room.seats.find(({ identity }) => identity === person.identity(house.room));
  if (record === undefined) return [`${name} has no seat`];
  const { view, state } = window;
  const faults: string[] = [];
  if (state.kind !== 'linked') faults.push(`${name} is ${JSON.stringify(state)}`);
  // Through the schema, as a phone gets it: the order of the keys is its.
  const clock = { now: 0, rate, running: true };
  const shouldBe = PhoneView.parse({ ...phoneView(room, record.seat), clock });
  for (const part of ['seat', 'people', 'profileOpen', 'caption', 'ask'] as const) {
    const [shown, wanted] = [view?.[part], shouldBe[part]].map((value) => JSON.stringify(value));
    if (shown !== wanted) faults.push(`${name} shows ${shown}, not ${wanted}`);
  }
  if (record.presence !== 'here') faults.push(`${name} is ${record.presence}`);
  for (const old of windows.slice(0, -1)) {
    if (old.device.isRunning && old.state.kind === 'linked') faults.push(`${name} plays twice`);
  }
  for (const message of person.waiting) faults.push(`${name} has not sent ${message}`);
  return faults;
}

/** Every accepted answer is in the log once, and the log is a game by the rules. */
export function checkStory(house: House, people: readonly Person[]) {
  const events = house.archive.events.map(({ event }) => event);
  const answered = events.filter((event) => event.kind === 'answered');
  const places = answered.map(({ seat, ask }) => `${seat} ${ask}`);
  const twice = places.filter((place, index) => places.indexOf(place) !== index);
  if (twice.length > 0) throw new Error(`answered twice: ${twice.join()}`);

  const room = house.state();
  const texts = answered.map(({ seat, ask, answer }) => JSON.stringify({ seat, ask, answer }));
  const said = new Set<string>();
  for (const person of people) {
    const identity = person.identity(house.room);
    const { seat } = room.seats.find((record) => record.identity === identity)!;
    for (const { message, verdict, window } of person.said) {
      const wasHeard = house.everHeard.has(`${identity} ${JSON.stringify(message)}`);
      if (!wasHeard && window.state.kind !== 'displaced')
        throw new Error(`never heard: ${person.name} ${JSON.stringify(message)}`);
      if (message.kind !== 'answer') continue;
      const { ask, answer } = message;
      const text = JSON.stringify({ seat, ask, answer });
      said.add(text);
      const times = texts.filter((other) => other === text).length;
      if (verdict?.verdict === 'taken' && times !== 1) {
        throw new Error(`taken, and ${times} times in the log: ${text}`);
      }
    }
  }
  const unsaid = texts.filter((text) => !said.has(text));
  if (unsaid.length > 0) throw new Error(`nobody said ${unsaid.join()}`);

  checkRules(house, room);
  const games = events.filter(({ kind }) => kind === 'begun').length;
  return { events: events.length, answers: answered.length, games };
}

/** Replays the log to the same room, with the oracle looking over the game's shoulder. */
function checkRules(house: House, room: Room): void {
  const opening = JSON.parse(house.archive.snapshots[0]!.state) as Room;
  const plain = masterpiece.reduce;
  let oracle: Oracle | null = null;
  let last: MasterpieceState | null = null;
  masterpiece.reduce = (state, event) => {
    const after = plain(state, event);
    if (state !== last || !oracle) oracle = new Oracle(state);
    last = after;
    // It tries how the game could go on, too.
    masterpiece.reduce = plain;
    oracle.check(state, event, after);
    masterpiece.reduce = checked;
    return after;
  };
  const checked = masterpiece.reduce;
  try {
    const replayed = replay(
      opening,
      house.archive.events.map(({ event }) => event),
    );
    if (JSON.stringify(replayed) !== JSON.stringify(room)) throw new Error('another room');
  } finally {
    masterpiece.reduce = plain;
  }
}
