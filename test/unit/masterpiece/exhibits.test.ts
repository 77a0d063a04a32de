import { expect, test } from 'vitest';
import { type Exhibit, withExhibits, type GameRecord } from '../../../src/game-record.ts';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import type { MasterpieceState } from '../../../src/games/masterpiece/state.ts';
import { needs } from '../../../src/room/needs.ts';
import type { Room } from '../../../src/room/state.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

const stateOf = ({ scene }: Room) => {
  if (scene.kind !== 'playing' && scene.kind !== 'over') throw new Error('no game');
  return scene.state as MasterpieceState;
};

/** Three have painted; `until` says where to stop. The record as it is told on the way. */
function played(until: (state: MasterpieceState) => boolean) {
  const script = new RoomScript({ rounds: 1 }).begin();
  let record: GameRecord = { exhibits: [] };
  for (const seat of ['p1', 'p2', 'p3']) script.write(seat, `prompt of ${seat}`);
  for (const { id } of needs(script.room).orders) {
    script.do({ kind: 'painted', order: id, picture: testPicture(id.at(-3) ?? 'a') });
  }
  const tell = () => {
    record = withExhibits(record, masterpiece.exhibits(stateOf(script.room)));
  };
  while (script.room.scene.kind === 'playing' && !until(stateOf(script.room))) {
    for (const seat of ['p1', 'p2', 'p3']) {
      const ask = script.ask(seat);
      if (ask.kind === 'write') script.write(seat, `lie of ${seat}`);
      if (ask.kind === 'pick') script.pick(seat, ask.options.find(({ open }) => open)!.id);
    }
    const { deadline } = needs(script.room);
    script.pass((deadline ?? script.now) - script.now);
    tell();
  }
  return {
    script,
    end(): Exhibit[] {
      script.do({ kind: 'ended', reason: 'ended by the host' });
      tell();
      return record.exhibits;
    },
    record: () => record.exhibits,
  };
}

test('[M51] every picture is kept with its prompt, lies, guesses and points', () => {
  const { record } = played(() => false);
  expect(record()).toHaveLength(3);
  for (const [index, exhibit] of record().entries()) {
    expect(exhibit).toMatchObject({ round: 1, place: index + 1, scored: true, question: null });
    const truth = exhibit.labels.filter((label) => label.truth);
    expect(truth).toMatchObject([{ text: `prompt of ${exhibit.author}`, authors: [] }]);
    const lies = exhibit.labels.filter((label) => !label.truth);
    expect(lies.map(({ text }) => text).toSorted()).toEqual(
      ['p1', 'p2', 'p3'].filter((seat) => seat !== exhibit.author).map((seat) => `lie of ${seat}`),
    );
    expect(exhibit.labels.flatMap(({ voters }) => voters)).toHaveLength(2);
  }
});

test('a game closed while it lies keeps all pictures, and the lies told so far', () => {
  const { script, end } = played(({ stage }) => stage.kind === 'fooling');
  const liar = ['p1', 'p2', 'p3'].find((seat) => script.ask(seat).kind === 'write')!;
  script.write(liar, 'a first lie');
  const exhibits = end();
  expect(exhibits.map(({ scored, place }) => ({ scored, place }))).toEqual([
    { scored: false, place: 1 },
    { scored: false, place: 2 },
    { scored: false, place: 3 },
  ]);
  expect(exhibits[0]!.labels).toMatchObject([
    { text: 'a first lie', truth: false, authors: [liar] },
    { truth: true },
  ]);
  expect(exhibits[1]!.labels).toHaveLength(1);
});

test('a game closed while it guesses scores the guesses that were given', () => {
  const { script, end } = played(({ stage }) => stage.kind === 'guessing');
  const guesser = ['p1', 'p2', 'p3'].find((seat) => script.ask(seat).kind === 'pick')!;
  const ask = script.ask(guesser);
  if (ask.kind !== 'pick') throw new Error('not asked');
  script.pick(guesser, ask.options.find(({ open }) => open)!.id);
  const exhibits = end();
  expect(exhibits.map(({ scored }) => scored)).toEqual([true, false, false]);
  expect(exhibits[0]!.labels.flatMap(({ voters }) => voters)).toEqual([guesser]);
});

test('what is told again replaces what was told, and says nothing new when it is the same', () => {
  const { record } = played(() => false);
  const all: GameRecord = { exhibits: record() };
  expect(withExhibits(all, [structuredClone(record()[1]!)])).toBe(all);
  const changed = { ...record()[1]!, question: 'Which?' };
  expect(withExhibits(all, [changed]).exhibits[1]).toBe(changed);
});
