import { describe, expect, test } from 'vitest';
import { needs } from '../../../src/room/needs.ts';
import { stageView } from '../../../src/room/stage.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

const gameView = (script: RoomScript) => {
  const { scene } = stageView(script.room);
  if (scene.kind !== 'game') throw new Error('no game');
  return scene;
};

describe('a host page that was closed and is open again', () => {
  test('finds the game where it was left, paused, with nobody heard yet', () => {
    const script = new RoomScript().begin();
    script.write('p1', 'a pig');
    script.pass(5000);
    const before = gameView(script).view;
    const asked = script.ask('p2');
    expect(script.do({ kind: 'reopened' })).toBe(true);
    expect(gameView(script)).toMatchObject({ view: before, paused: { by: 'reopened', lost: 0 } });
    expect(stageView(script.room).people.some(({ here }) => here)).toBe(false);
    expect(needs(script.room)).toMatchObject({ deadline: null, orders: [{ prompt: 'a pig' }] });
    expect(script.ask('p2').instruction).toContain('goes on when the host says so');
    for (const seat of ['p1', 'p2', 'p3']) script.presence(seat, 'here');
    expect(gameView(script).paused).not.toBeNull();
    script.do({ kind: 'resumed', renew: false });
    expect(script.ask('p2')).toEqual(asked);
    expect(gameView(script).view).toEqual(before);
  });

  test('an answer that was on its way when it was closed still counts, once', () => {
    const script = new RoomScript().begin();
    const { id } = script.ask('p2');
    script.do({ kind: 'reopened' });
    script.presence('p2', 'here');
    expect(script.ask('p2').kind).toBe('wait');
    expect(script.answer('p2', { kind: 'write', text: 'a cow' }, id)).toBe(true);
    expect(script.answer('p2', { kind: 'write', text: 'a cow' }, id)).toBe(false);
    expect(needs(script.room).orders).toMatchObject([{ prompt: 'a cow' }]);
    script.do({ kind: 'kicked', seat: 'p3' });
    expect(script.answer('p3', { kind: 'write', text: 'a goat' }, id)).toBe(false);
  });

  test('a pause by the host does not wipe out what was lost', () => {
    const script = new RoomScript().begin();
    script.do({ kind: 'reopened' });
    expect(script.do({ kind: 'paused' })).toBe(false);
  });

  test('[M12] no stage ends because everybody seems to have left, whoever had answered', () => {
    for (const answered of ['p1', 'p2', 'p3']) {
      const script = new RoomScript().begin();
      script.write(answered, 'a pig');
      const [order] = needs(script.room).orders;
      script.do({ kind: 'painted', order: order!.id, picture: testPicture('a') });
      script.do({ kind: 'reopened' });
      expect(gameView(script).view.kind).toBe('prompting');
      script.do({ kind: 'resumed', renew: false });
      expect(gameView(script).view.kind).toBe('prompting');
    }
  });

  test('[M12] who has not come back when it goes on is not waited for', () => {
    const script = new RoomScript().begin();
    script.write('p1', 'a pig');
    script.write('p2', 'a cow');
    for (const { id } of needs(script.room).orders) {
      script.do({ kind: 'painted', order: id, picture: testPicture('a') });
    }
    script.do({ kind: 'reopened' });
    script.presence('p1', 'here');
    script.presence('p2', 'here');
    expect(gameView(script).view.kind).toBe('prompting');
    script.do({ kind: 'resumed', renew: false });
    expect(gameView(script).view.kind).toBe('fooling');
  });

  test('[M5] a countdown is called off with a word', () => {
    const script = new RoomScript().join(3);
    script.pick('p1', 'start');
    script.do({ kind: 'reopened' });
    expect(stageView(script.room).scene).toMatchObject({
      kind: 'lobby',
      starting: null,
      notice: 'The gallery was closed for a moment. Press Start again.',
    });
  });
});

describe('orders whose page was closed', () => {
  const painting = () => {
    const script = new RoomScript().begin();
    script.write('p1', 'a pig');
    const [order] = needs(script.room).orders;
    script.do({ kind: 'started', order: order!.id, painter: 'oil', paid: true });
    return { script, id: order!.id };
  };

  test('a job the painter has a name for is asked for by that name', () => {
    const { script, id } = painting();
    script.do({ kind: 'accepted', order: id, job: 'job 7' });
    expect(script.do({ kind: 'accepted', order: id, job: 'job 8' })).toBe(false);
    script.do({ kind: 'reopened' });
    expect(needs(script.room).orders).toMatchObject([{ id, job: 'job 7' }]);
  });

  test('a lost one waits for the word of the host, and is ordered anew under a new id', () => {
    const { script, id } = painting();
    script.do({ kind: 'reopened' });
    expect(needs(script.room).orders).toEqual([]);
    expect(gameView(script).paused).toEqual({ by: 'reopened', lost: 1 });
    script.do({ kind: 'resumed', renew: true });
    const [again] = needs(script.room).orders;
    expect(again).toMatchObject({ prompt: 'a pig', job: null });
    expect(again!.id).not.toBe(id);
    expect(script.do({ kind: 'painted', order: id, picture: testPicture('a') })).toBe(false);
    script.do({ kind: 'started', order: again!.id, painter: 'oil', paid: true });
    script.do({ kind: 'reopened' });
    script.do({ kind: 'resumed', renew: true });
    const [third] = needs(script.room).orders;
    expect(new Set([id, again!.id, third!.id]).size).toBe(3);
    expect(script.do({ kind: 'painted', order: third!.id, picture: testPicture('a') })).toBe(true);
  });

  test('[M11] without that word it has failed, and its author may try again', () => {
    const { script } = painting();
    script.presence('p1', 'here');
    script.do({ kind: 'reopened' });
    script.do({ kind: 'resumed', renew: false });
    expect(needs(script.room).orders).toEqual([]);
    expect(script.ask('p1')).toMatchObject({ kind: 'write', label: 'Prompt', text: 'a pig' });
    expect(script.ask('p1')).toMatchObject({ problem: expect.stringContaining('astray') });
  });
});
