import { expect, test } from 'vitest';
import { moments } from '../../../host/games/masterpiece/moments.ts';
import { spokenCues } from '../../../host/games/masterpiece/speech/spoken-cues.ts';
import { lineBook } from '../../../host/show/line-book.ts';
import { roomMoments } from '../../../host/show/room-moments.ts';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { gameStage, lobbyStage, people, timer } from '../../browser/host/gallery.ts';
import * as views from '../../browser/host/views.ts';

type View<Kind extends MasterpieceStage['kind']> = Extract<MasterpieceStage, { kind: Kind }>;

const kindsOf = (view: MasterpieceStage, before: MasterpieceStage | null = null, count = 5) =>
  moments(before, view, people(count)).map(({ kind }) => kind.replace(/^\w+ /, ''));

const picture = (round: number, place: number, of = 5): View<'fooling'> => ({
  ...views.fooling(5),
  round,
  place,
  of,
});

test.each<[string, MasterpieceStage]>([
  ['firstRound', { ...views.prompting(5), round: 1 }],
  ['prompting', { ...views.prompting(5), round: 2 }],
  ['lastRound', { ...views.prompting(5), round: 3 }],
  ['firstPicture', picture(1, 1)],
  ['fooling', picture(2, 1)],
  ['fooling', picture(2, 2)],
  ['halfway', picture(2, 3)],
  ['fooling', picture(2, 3, 4)],
  ['lastPicture', picture(2, 5)],
  ['finale', picture(3, 5)],
  ['guessing', views.landing(5, 'short')],
  ['twoLabels', views.guessing(2, 'short')],
  ['nothing', views.nothing],
  ['drying', views.drying],
])('as a stage opens it is about the %s', (kind, view) => {
  expect(kindsOf(view)).toEqual([kind]);
});

test('that all have lied in less than half the time is worth a word, now and then', () => {
  const before = { ...views.fooling(5), timer: timer(45) };
  const landing = { ...views.landing(5, 'short'), timer: timer(20, 4) };
  expect(kindsOf(landing, before)).toEqual(['quickLies']);
  expect(kindsOf({ ...landing, place: 4 }, before)).toEqual(['guessing']);
  expect(kindsOf({ ...landing, timer: timer(40, 4) }, before)).toEqual(['guessing']);
});

test('a canvas that falls is lamented once', () => {
  const before = views.prompting(5);
  const easels = before.easels.map((easel) =>
    easel.seat === 'p1' ? { ...easel, state: 'fallen' as const } : easel,
  );
  const [fallen, ...others] = moments(before, { ...before, easels }, people(5));
  expect(fallen).toMatchObject({ manner: 'aside', values: { name: 'Ada' } });
  expect(others).toEqual([]);
  expect(moments({ ...before, easels }, { ...before, easels }, people(5))).toEqual([]);
});

const lieOf = (voters: string[], authors = ['p1']): View<'scoring'> => {
  const view = views.lie(5, 'short');
  if (view.beat.kind !== 'lie') throw new Error('a lie');
  return { ...view, beat: { ...view.beat, voters, authors } };
};
const truthTo = (voters: string[]): View<'scoring'> => {
  const view = views.truth(5, 'short');
  if (view.beat.kind !== 'truth') throw new Error('the truth');
  return { ...view, beat: { ...view.beat, voters } };
};

test.each<[string, Record<string, string>, View<'scoring'>]>([
  ['allUnpicked', {}, views.unpicked(5, 'short')],
  ['unpicked', {}, { ...views.unpicked(5, 'short'), labels: [] }],
  ['lieOne', { name: 'Ada', victim: 'Bo' }, lieOf(['p2'])],
  ['lieTwo', { name: 'Ada', victims: 'Bo and Çelik' }, lieOf(['p2', 'p4'])],
  ['lieMany', { name: 'Ada', count: 'three', Count: 'Three' }, lieOf(['p2', 'p4', 'p5'])],
  ['lieShared', { names: 'Ada and Bo' }, lieOf(['p4'], ['p1', 'p2'])],
  ['truthNobody', { name: 'Ada' }, truthTo([])],
  ['truthOne', { name: 'Ada', finder: 'Bo' }, truthTo(['p2'])],
  ['truthSome', { name: 'Ada', count: 'two', Count: 'Two' }, truthTo(['p2', 'p4'])],
  ['truthAll', { name: 'Ada' }, truthTo(['p2', 'p3', 'p4', 'p5'])],
])('at a turn of the reveal it is %s', (kind, values, view) => {
  expect(kindsOf(view)).toEqual([kind]);
  expect(moments(null, view, people(5))).toMatchObject([{ values }]);
});

test('on a full wall a lie that caught few passes in silence, until the last one', () => {
  const wall = views.lie(10, 'short');
  const opened = wall.labels.map(({ id }) => id);
  const few = { ...lieOf(['p2']), labels: wall.labels };
  expect(kindsOf({ ...few, opened: opened.slice(0, 5) })).toEqual([]);
  expect(kindsOf({ ...few, opened: opened.slice(0, 9) })).toEqual(['lieOne']);
  const many = { ...lieOf(['p2', 'p3', 'p4']), labels: wall.labels };
  expect(kindsOf({ ...many, opened: opened.slice(0, 5) })).toEqual(['lieMany']);
});

/** `before→after` of each, best first. */
function ledger(place: number, ...rows: [number, number][]): View<'totals'> {
  const rank = (points: number, column: 0 | 1) =>
    1 + rows.filter((row) => row[column] > points).length;
  return {
    ...views.totals(rows.length),
    round: 2,
    place,
    of: 5,
    rows: rows.map(([before, after], index) => ({
      seat: `p${index + 1}`,
      before,
      round: after,
      after,
      rankBefore: rank(before, 0),
      rank: rank(after, 1),
    })),
  };
}

test.each<[string, View<'totals'>]>([
  ['firstLedger', { ...ledger(1, [0, 5], [0, 3]), round: 1 }],
  ['newLead', ledger(3, [3, 9], [5, 5])],
  ['tied', ledger(3, [3, 5], [5, 5])],
  ['leap', ledger(3, [30, 30], [1, 8], [4, 4], [3, 3], [2, 2])],
  ['nobodyGained', ledger(3, [5, 5], [3, 3])],
  ['endOfRound', ledger(5, [5, 9], [3, 3])],
  ['totals', ledger(2, [5, 9], [3, 3])],
])('over the ledger it is %s', (kind, view) => {
  expect(kindsOf(view)).toEqual([kind]);
});

test('most ledgers need no word', () => {
  expect(kindsOf(ledger(3, [5, 9], [3, 3]))).toEqual([]);
});

const book = () => lineBook({ roll: () => 0, lasts: () => 0 });

test('the best are named as they come up the stairs, the winner in any case', () => {
  const named = (count: number, points?: number) => {
    const view = views.ending(count, { kind: 'places' });
    const rows = view.rows.map((row) => (points === undefined ? row : { ...row, points, rank: 1 }));
    const timed = { ...view, rows, timer: timer(0, 2 * count) };
    return spokenCues(timed, people(count)).map(({ at, moment }) => [
      Math.round(at),
      moment && book().line(moment),
    ]);
  };
  expect(named(5)).toEqual([
    [6400, 'And the winner is Ada. Bow, everyone. Lower.'],
    [4800, 'Second: Bo.'],
    [3200, 'Third: Wolfgang Wimmers.'],
  ]);
  expect(named(3).map(([at]) => at)).toEqual([3200]);
  expect(named(3, 7)).toEqual([
    [3200, 'Ada, Bo and Wolfgang Wimmers win together. There is one crown. Good luck.'],
  ]);
  expect(named(3, 0)).toEqual([[3200, 'Nobody scored. I have never felt so understood.']]);
});

test('a trophy has lines of its own, one nobody knows the common ones', () => {
  const view = views.ending(5, { kind: 'achievement', index: 0 });
  const title = view.achievements[0]?.title ?? '';
  const say = (view: View<'ending'>) =>
    moments(null, view, people(5)).map((moment) => book().line(moment));
  expect(say(view)).toEqual([`${title}: Ada. An eye like a customs officer.`]);
  const unknown = view.achievements.map((one) => ({ ...one, id: 'punctual' }));
  expect(say({ ...view, achievements: unknown })).toEqual([`${title}: Ada. Try to look humble.`]);
});

const roomKinds = (before: RoomStage | null, stage: RoomStage) =>
  roomMoments(before, stage).map(({ kind }) => kind);

test('who comes in is greeted; who only watches as one who watches', () => {
  expect(roomKinds(null, lobbyStage([], 3))).toEqual(['room welcome']);
  expect(roomKinds(lobbyStage([], 3), lobbyStage(people(1), 2))).toEqual(['room arrival']);
  expect(roomKinds(lobbyStage(people(10), 0), lobbyStage(people(11), 0))).toEqual(['room watcher']);
});

test('one who comes back to a game is welcomed, in the lobby it is nothing', () => {
  const stage = gameStage(views.fooling(3), 3);
  const away = {
    ...stage,
    people: stage.people.map((person) => ({ ...person, here: person.seat !== 'p2' })),
  };
  const [back, ...others] = roomMoments(away, stage);
  expect(back).toMatchObject({ kind: 'room returned', manner: 'aside', values: { name: 'Bo' } });
  expect(others).toEqual([]);
  expect(roomKinds(stage, away)).toEqual([]);
  const lobby = lobbyStage(stage.people, 0);
  expect(roomKinds(lobbyStage(away.people, 0), lobby)).toEqual([]);
});

test('after a game the lobby opens again with other words', () => {
  const game = gameStage(views.ending(3, { kind: 'over' }), 3);
  expect(roomKinds(game, lobbyStage(people(3), 0))).toEqual(['room again']);
});
