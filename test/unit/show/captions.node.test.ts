import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { expect, test } from 'vitest';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { hearing } from '../../../host/show/sounds/hearing.ts';
import { openShow } from '../../../host/show/show.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { PlayedEvening } from '../../kit/played-evening.ts';
import { scriptedVoice } from '../../kit/scripted-voice.ts';
import { spokenTime } from '../../../host/show/voice/spoken-time.ts';
import { sentencesOf } from '../../../host/show/voice/sentences.ts';

/** What the pig shows of an evening, line by line, and each stage as it opens. */
function openCaptions(seed: number) {
  const time = new FakeTime();
  const generator = xoroshiro128plus(seed);
  const show = openShow({
    voice: scriptedVoice([]),
    sounds: { hearing: hearing('none'), wake() {}, fade() {}, play() {} },
    time,
    roll: (sides) => uniformInt(generator, 0, sides - 1),
  });
  const written: string[] = [];
  let said: { line: string; since: number; place: number } | null = null;
  show.captions.subscribe(() => {
    if (said !== null && time.now() - said.since < spokenTime(sentencesOf(said.line), 1) - 1) {
      written[said.place] += ' —';
    }
    const line = show.captions.now();
    said = line === '' ? null : { line, since: time.now(), place: written.length };
    if (line !== '') written.push(`${minutes(time.now())}  ${line}`);
  });
  let before: RoomStage | null = null;
  let scene = '';
  const evening = (names: readonly string[], unsaid: string[], settings = {}) => {
    show.begin({ voice: 1, effects: 1, ticks: 1 });
    return new PlayedEvening({
      names,
      settings,
      seed,
      time,
      show(stage, clock) {
        if (sceneOf(stage) !== scene) {
          scene = sceneOf(stage);
          written.push(`\n${minutes(time.now())}  [${scene}]`);
        }
        show.follow(before, stage, clock, unsaid);
        before = stage;
      },
    });
  };
  return { evening, text: () => `${written.join('\n').trim()}\n` };
}

/** `12:05`; real time, as it is heard. */
function minutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
}

function sceneOf({ scene }: RoomStage): string {
  if (scene.kind === 'lobby') return 'lobby';
  if (scene.paused) return 'pause';
  const view = scene.view as MasterpieceStage;
  const kind = view.kind === 'landing' ? 'guessing' : view.kind;
  if ('place' in view) return `${kind} ${view.round}.${view.place}`;
  return 'round' in view ? `${kind} ${view.round}` : kind;
}

const isOver = ({ scene }: RoomStage) => scene.kind === 'game' && scene.over !== null;
const isAt = (kind: string) => (stage: RoomStage) =>
  stage.scene.kind === 'game' && stage.scene.view.kind === kind;

test('the captions of a whole evening, as they are said: read them aloud', async () => {
  const { evening, text } = openCaptions(9);
  // The fourth has a name that is not for families; Zoë comes too late to play.
  const names = ['Ada', 'Bo', 'Wolfgang', 'Dickhead', 'Frederikke', 'Joakim'];
  const party = evening([...names], ['p4']);
  party.comeIn(5);
  party.plan(40, (room) => room.pick('p2', 'start'));
  party.plan(43, (room) => room.pick('p5', 'cancel'));
  party.plan(47, (room) => room.pick('p2', 'start'));
  party.plan(90, (room) => {
    room.do({ kind: 'joined', identity: 'phone 7' });
    room.do({ kind: 'profile', seat: 'p7', name: 'Zoë', face: { kind: 'offered', number: 7 } });
  });
  party.plan(330, (room) => room.presence('p3', 'gone'));
  party.plan(370, (room) => room.presence('p3', 'here'));
  await party.play(isAt('scoring'));
  await party.play(isAt('fooling'), 20);
  await party.pause(12);
  await party.play(isOver, 8);
  party.plan(party.room.now / 1000, (room) => room.do({ kind: 'playAgain' }));
  await party.play(({ scene }) => scene.kind === 'lobby', 8);
  await expect(text()).toMatchFileSnapshot('captions.txt');
});
