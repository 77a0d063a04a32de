import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/600.css';
import '@fontsource/zilla-slab/700.css';
import '../../../../shared/tokens.css';
import '../../../../host/theme.css';
import './page.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { RoomWall } from '../../../../host/room-wall.tsx';
import { scriptedEngine } from '../../../../host/scripted-engine.ts';
import { pageTime } from '../../../../host/show/page-time.ts';
import { openShow } from '../../../../host/show/show.ts';
import { browserSounds } from '../../../../host/show/sounds/browser-sounds.ts';
import { browserVoice } from '../../../../host/show/voice/browser-voice.ts';
import { Stage } from '../../../../host/stage/stage.tsx';
import { useRoomOf } from '../../../../host/use-room.ts';
import type { MasterpieceStage } from '../../../../src/games/masterpiece/stage-view.ts';
import { gameStage, inRound } from '../../../browser/host/gallery.ts';
import { painted } from '../../../browser/host/painted.ts';
import * as views from '../../../browser/host/views.ts';

const players = 10;
/** As the trace knows it. */
const firstFrame = 'first frame';

/** Each is begun by its own function, and takes so many milliseconds. */
const scenes = {
  empty: { view: null, lasts: 6000 },
  landing: { view: views.landing(players, 'long'), lasts: 7300 },
  scoring: { view: views.truth(players, 'long'), lasts: 5000 },
} satisfies Record<string, { view: MasterpieceStage | null; lasts: number }>;

export type SceneName = keyof typeof scenes;

/** When something flies, in milliseconds of the page's clock. */
export interface Flight {
  begins: number;
  ends: number;
}

declare global {
  interface Window {
    /** Hangs what was there before the scene, so that it fetches and draws nothing for the first time. */
    prepare: (scene: SceneName) => Promise<void>;
    /** Plays the scene to its end; when its first frame was shown, how long that took, and what flies. */
    play: (scene: SceneName) => Promise<{ marked: number; mounting: number; flights: Flight[] }>;
  }
}

const engine = scriptedEngine();
const show = openShow({
  voice: browserVoice(globalThis.speechSynthesis),
  sounds: browserSounds({ openContext: () => new AudioContext(), time: pageTime }),
  time: pageTime,
  roll: () => 0,
});

function Reveal() {
  const { room, reactionLanded } = useRoomOf(engine, show);
  return (
    <RoomWall
      room={room}
      caption=""
      entrance={{ kind: 'no address' }}
      hands={null}
      onReactionLanded={reactionLanded}
    >
      <Dot />
    </RoomWall>
  );
}

function BareWall() {
  return (
    <Stage light="left">
      <Dot />
    </Stage>
  );
}

function Dot() {
  return <div className="bench-dot" />;
}

const root = createRoot(document.querySelector('#root')!);
const frame = () => new Promise((shown) => requestAnimationFrame(shown));

window.prepare = async (name) => {
  for (const font of ['20px "Luckiest Guy"', '600 20px "Zilla Slab"', '700 20px "Zilla Slab"']) {
    await document.fonts.load(font);
  }
  if (scenes[name].view === null) return flushSync(() => root.render(<BareWall />));
  flushSync(() => root.render(<Reveal />));
  show.begin({ voice: 0, effects: 1, ticks: 1 });
  engine.say({ kind: 'opened', room: 'bench', leftAt: null, closed: null });
  const blob = await painted(1, 768);
  flushSync(() => engine.say({ kind: 'picture', hash: inRound.picture.hash, blob }));
  say(views.fooling(players));
  await Promise.all(Array.from(document.images, (image) => image.decode()));
};

window.play = async (name) => {
  const { view, lasts } = scenes[name];
  const begun = performance.now();
  if (view !== null) say(view);
  await frame();
  await frame();
  const marked = performance.now();
  performance.mark(firstFrame);
  const flights = flightsNow();
  await new Promise((over) => setTimeout(over, lasts));
  return { marked, mounting: marked - begun, flights };
};

function say(view: MasterpieceStage): void {
  flushSync(() =>
    engine.say({
      kind: 'stage',
      stage: gameStage(view, players),
      clock: { now: 0, rate: 1, running: true },
      unsaid: [],
    }),
  );
}

function flightsNow(): Flight[] {
  return document.getAnimations().flatMap((animation) => {
    const isCued =
      animation instanceof CSSAnimation &&
      animation.effect instanceof KeyframeEffect &&
      animation.effect.target?.closest('[data-cue]') != null;
    const begins = Number(animation.startTime);
    const length = Number(animation.effect?.getComputedTiming().endTime);
    if (!isCued || !Number.isFinite(length)) return [];
    return [{ begins, ends: begins + length }];
  });
}
