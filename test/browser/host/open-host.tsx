import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/600.css';
import '@fontsource/zilla-slab/700.css';
import '../../../shared/tokens.css';
import '../../../host/theme.css';
import { flushSync } from 'react-dom';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../../host/app.tsx';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import type { ScriptedArchive } from '../../../host/scripted-archive.ts';
import type { RoomOpening } from '../../../host/open-room.ts';
import type { Engine } from '../../../host/engine.ts';
import type { OldShelf } from '../../../host/settings/old-shelf.ts';
import { scriptedScreen } from '../../../host/screen/scripted-screen.ts';
import type { ScriptedScreen } from '../../../host/screen/scripted-screen.ts';
import { scriptedEngine } from '../../../host/scripted-engine.ts';
import type { Beating } from '../../../host/show/conductor.ts';
import { pageTime } from '../../../host/show/page-time.ts';
import { openShow } from '../../../host/show/show.ts';
import type { Loudness, Show } from '../../../host/show/show.ts';
import type { Voice } from '../../../host/show/voice/voice.ts';
import { hearing } from '../../../host/show/sounds/hearing.ts';
import type { Hearing } from '../../../host/show/sounds/hearing.ts';
import type { Sound } from '../../../host/show/sounds/sound.ts';
import type { Config } from '../../../shared/config.ts';
import type { Control, FromEngine, ToEngine } from '../../../workers/engine/messages.ts';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { scriptedVoice } from '../../kit/scripted-voice.ts';
import { collage, deskEngine } from './painter-samples.ts';

export const roomKey = 'Qm9vbQ3aZk8sT1vWxYzAbCdEfGhIjKlMnOpQrStUvWx';

/** What was in `localStorage` before there was an archive. */
export function memoryShelf(kept: Record<string, string> = {}): OldShelf & { kept: typeof kept } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    removeItem: (key) => void delete kept[key],
  };
}

type Supply = Extract<Control, { kind: 'supply' }>;

function isSupply(message: ToEngine): message is ToEngine & { control: Supply } {
  return message.kind === 'control' && message.control.kind === 'supply';
}

interface Opening {
  address?: string;
  config?: Partial<Config>;
  notice?: string;
  shelf?: OldShelf | null;
  archive?: ScriptedArchive;
  /** What the browser answers when asked to keep the archive. */
  persist?: () => Promise<boolean>;
  /** For what the office asks of painters; by itself an engine that knows Collage. */
  startEngine?: () => Engine;
  /** By itself there is none. */
  voice?: Voice;
  /** When the pig has done with a line; by itself when it has. */
  time?: Beating;
  /** Whether the browser lets the room be heard; by itself it does. */
  hearing?: Hearing;
  bigScreen?: ScriptedScreen;
}

/** The host page with a scripted engine, at its front door. */
export async function openHost(opening: Opening = {}) {
  const { address = 'http://localhost:4173/', notice = null, shelf = memoryShelf() } = opening;
  const { archive = scriptedArchive(), persist = async () => true } = opening;
  const { startEngine = () => deskEngine([collage]) } = opening;
  const { voice = scriptedVoice([]), time = pageTime } = opening;
  const { bigScreen = scriptedScreen() } = opening;
  await page.viewport(1280, 720);
  const scripted = scriptedEngine();
  // What the engine says is on the screen when `say` returns.
  const engine = {
    ...scripted,
    /** But for what is laid out for games, which comes when it has been fetched. */
    get posted() {
      return scripted.posted.filter((one) => !isSupply(one));
    },
    /** What was laid out for games. */
    get supplied() {
      return scripted.posted.flatMap((one) => (isSupply(one) ? [one.control] : []));
    },
    say: (message: FromEngine) => flushSync(() => scripted.say(message)),
  };
  const said: string[] = [];
  const heard: Sound[] = [];
  const woken: string[] = [];
  /** What was set last. */
  const loud: Partial<Loudness> = {};
  const asked: string[] = [];
  const openings: RoomOpening[] = [];
  const pig = openShow({
    voice,
    sounds: {
      wake: () => woken.push('wake'),
      fade: (faders) => Object.assign(loud, faders),
      hearing: opening.hearing ?? hearing('on'),
      play: (sound) => heard.push(sound),
    },
    time,
    roll: () => 0,
  });
  pig.captions.subscribe(() => {
    const caption = pig.captions.now();
    if (caption !== '') said.push(caption);
  });
  const loudness = (loudness: Loudness) => {
    Object.assign(loud, loudness);
    pig.loudness(loudness);
  };
  const show: Show = {
    ...pig,
    loudness,
    begin(loudness) {
      Object.assign(loud, loudness);
      pig.begin(loudness);
    },
  };
  const config: Config = {
    brokers: ['/mqtt'],
    iceServers: [],
    addresses: ['192.168.1.23', '10.0.0.7'],
    ...opening.config,
  };
  const screen = await render(
    <App
      config={config}
      notice={notice}
      page={address}
      shelf={shelf}
      show={show}
      bigScreen={bigScreen}
      started={archive}
      askToPersist={() => {
        asked.push('persist');
        return persist();
      }}
      startEngine={startEngine}
      openRoom={(how) => {
        openings.push(how);
        return { engine, close: () => engine.stop() };
      }}
    />,
  );
  return { screen, engine, bigScreen, archive, asked, said, heard, woken, loud, openings };
}

/** The host page in a room that shows `stage`; game time stands at 0. */
export async function openRoomAt(stage: RoomStage, opening: Opening = {}) {
  const host = await openHost(opening);
  await host.screen.getByRole('button', { name: 'New room' }).click();
  let shown = stage;
  let unsaid: string[] = [];
  /** Game time stands at `now`. */
  const at = (now: number) => {
    const clock = { now, rate: 1, running: false };
    host.engine.say({ kind: 'stage', stage: shown, clock, unsaid });
  };
  const show = (next: RoomStage, unfit: string[] = []) => {
    shown = next;
    unsaid = unfit;
    at(0);
  };
  host.engine.say({ kind: 'opened', room: roomKey, leftAt: null, closed: null });
  show(stage);
  await host.screen.getByRole('status', { name: 'Caption' }).element();
  return { ...host, show, at };
}

/** Without the wall, which is decoration and slow to paint at every size. */
export function bareWall(): void {
  const style = document.createElement('style');
  style.textContent = '.wall, .evening-wall { display: none; }';
  document.head.append(style);
}

/** The window at that size, its letters loaded, everything that moves at its end. */
export async function settle(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  await document.fonts.load('20px "Luckiest Guy"', 'AØ');
  await document.fonts.load('700 20px "Zilla Slab"', 'AØ');
  await document.fonts.load('600 20px "Zilla Slab"', 'AØ');
  await document.fonts.ready;
  await new Promise((frame) => requestAnimationFrame(frame));
  for (const animation of document.getAnimations()) {
    const moves = animation instanceof CSSAnimation || animation instanceof CSSTransition;
    if (!moves) continue;
    if (animation.effect?.getComputedTiming().iterations === Infinity) animation.cancel();
    else animation.finish();
  }
}
