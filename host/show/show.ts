import type { RoomStage } from '../../src/room/stage-view.ts';
import type { ClockReading } from '../game-clock.ts';
import { conductor } from './conductor.ts';
import type { Beating } from './conductor.ts';
import { lineBook } from './line-book.ts';
import type { Moment } from './moment.ts';
import { roomCues, roomMoments, roomSounds } from './room-show.ts';
import type { Faders, Sounds } from './sounds/sounds.ts';
import type { Voice } from './voice/voice.ts';

/** How loud the room is, 0…1. */
export interface Loudness extends Faders {
  voice: number;
}

/** What the pig says just now, in words. */
interface Captions {
  subscribe(changed: () => void): () => void;
  now(): string;
}

/** The pig at work: what it says, aloud and as a caption, and what the room sounds like. */
export interface Show {
  readonly captions: Captions;
  /** A new room, and the press of a button that lets sound begin. */
  begin(loudness: Loudness): void;
  loudness(loudness: Loudness): void;
  /** The room was `before`, and is `stage` now; `clock` is its clock. */
  follow(before: RoomStage | null, stage: RoomStage, clock: ClockReading): void;
  /** The room is left: silence. */
  end(): void;
}

export interface ShowOptions {
  voice: Voice;
  sounds: Sounds;
  time: Beating;
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
}

export function openShow({ voice, sounds, time, roll }: ShowOptions): Show {
  let book = lineBook(roll);
  let caption = '';
  const listeners = new Set<() => void>();
  const tell = (moment: Moment) => {
    caption = book.line(moment);
    voice.say(caption);
    for (const changed of listeners) changed();
  };
  const score = conductor(({ sound, moment }, at) => {
    if (sound) sounds.play(sound, at);
    if (moment) tell(moment);
  }, time);
  const loudness = ({ voice: ofVoice, ...faders }: Loudness) => {
    voice.volume(ofVoice);
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
    begin(loud) {
      book = lineBook(roll);
      caption = '';
      sounds.wake();
      loudness(loud);
    },
    loudness,
    follow(before, stage, clock) {
      for (const moment of roomMoments(before, stage)) tell(moment);
      for (const sound of roomSounds(before, stage)) sounds.play(sound, time.now());
      score.conduct(roomCues(stage), clock);
    },
    end() {
      score.stop();
      loudness({ voice: 0, effects: 0, ticks: 0 });
    },
  };
}
