import type { Seat } from '../../src/cartridge.ts';
import type { RoomStage } from '../../src/room/stage-view.ts';
import type { ClockReading } from '../game-clock.ts';
import { conductor } from './conductor.ts';
import type { Beating } from './conductor.ts';
import { incognito } from './incognito.ts';
import { lineBook } from './line-book.ts';
import { lines } from './lines.ts';
import type { Moment } from './moment.ts';
import { roomMoments } from './room-moments.ts';
import { roomCues, roomSounds } from './room-show.ts';
import type { Hearing } from './sounds/hearing.ts';
import type { Sound } from './sounds/sound.ts';
import type { Faders, Sounds } from './sounds/sounds.ts';
import { speaker } from './voice/speaker.ts';
import type { Delivery } from './voice/speaker.ts';
import { sentencesOf } from './voice/sentences.ts';
import { spokenTime } from './voice/spoken-time.ts';
import type { MachineVoice, Voice } from './voice/voice.ts';

/** How loud the room is, 0…1. */
export interface Loudness extends Faders {
  voice: number;
}

/** With which voice the pig speaks, and how fast. */
export type Speech = Omit<Delivery, 'volume'>;

/** Something that changes by itself; `now` gives the same value until it has. */
interface Told<Value> {
  subscribe(changed: () => void): () => void;
  now(): Value;
}

/** The pig at work: what it says, aloud and as a caption, and what the room sounds like. */
export interface Show {
  /** What the pig says just now, in words; '' while it says nothing. */
  readonly captions: Told<string>;
  /** The machine's voices: they arrive late. */
  readonly voices: Told<readonly MachineVoice[]>;
  /** A new room, and the press of a button that lets sound begin. */
  begin(loudness: Loudness): void;
  loudness(loudness: Loudness): void;
  speech(speech: Speech): void;
  /** A line to try the voice with. */
  rehearse(): void;
  /**
   * The room was `before`, and is `stage` now; `clock` is its clock. Whoever is `unsaid` has a name
   * the pig does not say.
   */
  follow(
    before: RoomStage | null,
    stage: RoomStage,
    clock: ClockReading,
    unsaid: readonly Seat[],
  ): void;
  /** The room is left: silence. */
  end(): void;
  /** Whether the room's noises can be heard. */
  readonly hearing: Hearing;
  /** To be called from a press of a button or key: sound may begin, or begin again. */
  wake(): void;
  /** A noise by the way, heard at once. */
  play(sound: Sound): void;
}

export interface ShowOptions {
  voice: Voice;
  sounds: Sounds;
  time: Beating;
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
}

export function openShow({ voice, sounds, time, roll }: ShowOptions): Show {
  let speed = 1;
  const lasts = (line: string) => spokenTime(sentencesOf(line), speed);
  let book = lineBook({ roll, lasts });
  let masked = incognito(roll);
  let caption = '';
  let rehearsals = 0;
  const listeners = new Set<() => void>();
  const pig = speaker(voice, time, (text) => {
    caption = text;
    for (const changed of listeners) changed();
  });
  const tell = (moment: Moment) => {
    const told = time.now();
    const words = () => book.line(moment, time.now() - told);
    pig.say({ words, manner: moment.manner ?? 'opening' });
  };
  const score = conductor(({ sound, moment }, at) => {
    if (sound) sounds.play(sound, at);
    if (moment) tell(moment);
  }, time);
  const loudness = ({ voice: volume, ...faders }: Loudness) => {
    pig.deliver({ volume });
    sounds.fade(faders);
  };
  return {
    captions: {
      subscribe(changed) {
        listeners.add(changed);
        return () => void listeners.delete(changed);
      },
      now: () => caption,
    },
    voices: { subscribe: voice.subscribe, now: voice.voices },
    begin(loud) {
      book = lineBook({ roll, lasts });
      masked = incognito(roll);
      pig.hush();
      sounds.wake();
      loudness(loud);
    },
    loudness,
    speech(speech) {
      speed = speech.speed;
      pig.deliver(speech);
    },
    rehearse() {
      const line = lines.rehearsal[rehearsals % lines.rehearsal.length] ?? '';
      rehearsals += 1;
      pig.say({ words: () => line, manner: 'opening' });
    },
    follow(before, stage, clock, unsaid) {
      if (isNewGame(before, stage)) book.nextGame();
      const now = masked(stage, unsaid);
      for (const moment of roomMoments(before && masked(before, unsaid), now)) tell(moment);
      for (const sound of roomSounds(before, stage)) sounds.play(sound, time.now());
      score.conduct(roomCues(now), clock);
    },
    end() {
      score.stop();
      pig.hush();
      loudness({ voice: 0, effects: 0, ticks: 0 });
    },
    hearing: sounds.hearing,
    wake: () => sounds.wake(),
    play: (sound) => sounds.play(sound, time.now()),
  };
}

function isNewGame(before: RoomStage | null, { scene }: RoomStage): boolean {
  const last = before?.scene;
  return scene.kind === 'game' && !(last?.kind === 'game' && last.game === scene.game);
}
