import { expect, test } from 'vitest';
import { diceFrom, roll } from '../../../src/base/dice.ts';
import type { Dice } from '../../../src/base/dice.ts';
import type { RoomEvent } from '../../../src/room/event.ts';
import { guestList } from '../../../src/room/guest-list.ts';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { replay } from '../../../src/room/replay.ts';
import { stageView } from '../../../src/room/stage.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

/** Seeds that found something once, and a few for good measure. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const eventsEach = 2000;

/** No text is written twice, so that each can be looked for. */
let written = 0;

class Chance {
  #dice: Dice;
  constructor(seed: number) {
    this.#dice = diceFrom(seed);
  }
  upTo(most: number): number {
    const [drawn, dice] = roll(this.#dice, 0, most);
    this.#dice = dice;
    return drawn;
  }
  of<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length - 1)] as Item;
  }
}

/** Something that could reach a room: mostly sensible, often late, doubled or out of place. */
function happen(script: RoomScript, chance: Chance, earlier: RoomEvent[]): void {
  const seat = `p${1 + chance.upTo(11)}`;
  const asked = script.room.seats.length > 0 ? script.ask(`p${1 + chance.upTo(11)}`).id : 'none';
  const own = script.ask(seat);
  const orders = needs(script.room).orders;
  switch (chance.upTo(18)) {
    case 0:
      return void script.do({ kind: 'joined', identity: `secret-phone-${chance.upTo(11)}` });
    case 1:
      return void script.do({
        kind: 'profile',
        seat,
        name: chance.of(['Ada', 'Bo', '', '  ', 'x'.repeat(40), `N${chance.upTo(20)}`]),
        face: { kind: 'offered', number: 1 + chance.upTo(11) },
        ...chance.of([{}, {}, { watch: true }, { watch: false }]),
      });
    case 2:
      return void script.presence(seat, chance.of(['here', 'here', 'gone', 'away']));
    case 3:
    case 4:
      return void script.write(seat, `a secret of ${seat} ${(written += 1)}.`);
    case 5:
    case 6:
    case 7:
      if (own.kind === 'pick') script.pick(seat, chance.of(own.options).id);
      return;
    case 8:
      return void script.answer(seat, { kind: 'pick', option: 'o1' }, asked);
    case 9:
    case 10: {
      const order = orders.length > 0 ? chance.of(orders).id : 'g1.r1.p1#1';
      script.do({ kind: 'started', order, painter: 'collage', paid: chance.upTo(1) === 0 });
      if (chance.upTo(5) === 0) script.do({ kind: 'accepted', order, job: 'job 1' });
      if (chance.upTo(3) === 0) script.do({ kind: 'paintFailed', order, failure: 'blocked' });
      else script.do({ kind: 'painted', order, picture: testPicture('abcd') });
      return;
    }
    case 11:
      // The same event once more, at its own time or now.
      if (earlier.length > 0) {
        const event = chance.of(earlier);
        script.apply(chance.upTo(1) === 0 ? event : { ...event, at: script.now });
      }
      return;
    case 12:
      if (chance.upTo(5) === 0) {
        script.do({ kind: 'reopened' });
      }
      if (chance.upTo(2) === 0) return void script.do({ kind: 'paused' });
      return void script.do({ kind: 'resumed', renew: chance.upTo(1) === 0 });
    case 13:
      if (chance.upTo(30) === 0) script.do({ kind: 'ended', reason: 'ended by the host' });
      else if (chance.upTo(20) === 0) startAnother(script, chance);
      else if (chance.upTo(60) === 0) script.do({ kind: 'kicked', seat });
      else if (chance.upTo(10) === 0) script.do({ kind: 'readmitted', seat });
      return;
    case 14: {
      const knock = `k${1 + chance.upTo(11)}`;
      if (chance.upTo(20) === 0) {
        script.do({ kind: 'doorSet', locked: chance.upTo(2) === 0, asks: chance.upTo(2) === 0 });
      } else if (chance.upTo(3) === 0) {
        script.do({ kind: chance.of(['admitted', 'admitted', 'turnedAway']), knock });
      } else {
        script.do({ kind: 'profile', seat: knock, name: `K${chance.upTo(20)}` });
        script.presence(knock, chance.of(['here', 'gone', 'away']));
      }
      return;
    }
    case 15: {
      const { held } = script.room.desk;
      if (chance.upTo(15) === 0) script.do({ kind: 'moderated', on: chance.upTo(3) > 0 });
      else if (chance.upTo(10) === 0) script.do({ kind: 'moderatorNamed', seat });
      else if (held.length > 0) {
        const by = chance.of([null, null, seat]);
        script.do({ kind: 'judged', held: chance.of(held).id, shows: chance.upTo(3) > 0, by });
      }
      return;
    }
    case 16:
      return control(script, chance, seat);
    default:
      script.pass(chance.of([10, 500, 5000, 20_000]));
  }
}

function startAnother(script: RoomScript, chance: Chance): void {
  const { cartridge, settings } = script.room.next;
  const after = `g${script.room.games - chance.upTo(1)}`;
  script.do({ kind: 'startedAnother', after, cartridge, settings, preset: null });
}

/** The remote goes round, and those who have it or not press its buttons. */
function control(script: RoomScript, chance: Chance, by: string): void {
  if (chance.upTo(3) === 0) script.do({ kind: 'remoteHanded', seat: chance.of([by, null]) });
  switch (chance.upTo(6)) {
    case 0:
      return void script.do({ kind: 'paused', by });
    case 1:
      return void (
        chance.upTo(10) === 0 && script.do({ kind: 'ended', reason: 'ended by the host', by })
      );
    case 2:
      return void script.do({ kind: 'playAgain', by });
    case 3: {
      const { cartridge, settings } = script.room.next;
      return void script.do({ kind: 'chosen', cartridge, settings, preset: chance.of(['A', 'B']) });
    }
    default:
      return void script.do({ kind: 'resumed', renew: false, by });
  }
}

/** What waits for a yes is seen by its author, and by those who say yes or no. */
function expectUnseen({ room }: RoomScript): void {
  for (const held of room.desk.held) {
    if (held.kind !== 'answer') continue;
    const others = room.seats.filter(
      ({ seat }) => seat !== held.seat && seat !== room.desk.moderator,
    );
    const seen = [stageView(room), ...others.map(({ seat }) => phoneView(room, seat))];
    expect(JSON.stringify(seen)).not.toContain(held.text);
  }
}

test.each(seeds)('[M60] the room holds under anything, seed %i', (seed) => {
  const chance = new Chance(seed);
  const script = new RoomScript({ rounds: 2 });
  let games = 0;
  for (let count = 0; count < eventsEach; count += 1) {
    const before = script.room;
    happen(script, chance, script.log);
    expect(script.room.at).toBeGreaterThanOrEqual(before.at);
    expect(JSON.parse(JSON.stringify(script.room))).toEqual(script.room);
    const { scene, seats, door } = script.room;
    const views = [
      ...seats.map(({ seat: one }) => phoneView(script.room, one)),
      ...door.waiting.map(({ knock }) => phoneView(script.room, knock)),
    ];
    const said = JSON.stringify([stageView(script.room), guestList(script.room), views]);
    expect(said).not.toContain('secret-phone');
    expectUnseen(script);
    const inside = new Set(seats.filter(({ kicked }) => !kicked).map(({ seat: one }) => one));
    expect(views.every(({ people }) => people.length <= 1 + inside.size)).toBe(true);
    expect(new Set([...seats, ...door.waiting].map(({ identity }) => identity)).size).toBe(
      seats.length + door.waiting.length,
    );
    if (!door.locked && !door.asks) expect(door.waiting).toEqual([]);
    if ('players' in scene) {
      expect(scene.players.every((one) => inside.has(one))).toBe(true);
      expect(scene.players.length).toBeLessThanOrEqual(10);
    }
    games = script.room.games;
  }
  expect(games).toBeGreaterThan(0);
  const kept = JSON.parse(JSON.stringify(script.log)) as typeof script.log;
  expect(JSON.stringify(replay(script.opening, kept))).toBe(JSON.stringify(script.room));
});
