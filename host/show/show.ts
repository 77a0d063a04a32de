import type { Moment } from './moment.ts';
import { lineBook } from './line-book.ts';
import type { Sounds } from './sounds.ts';
import type { Voice } from './voice.ts';

/** The pig at work: what it says of a moment, aloud and as a caption; and the room's few sounds. */
export interface Show {
  /** A new room, and the press of a button that lets sound begin. Loudness is 0…1. */
  begin(voice: number, sounds: number): void;
  volume(voice: number, sounds: number): void;
  /** Says a line for each moment, and returns the last as a caption; null when there is none. */
  tell(moments: readonly Moment[]): string | null;
  /** A player has come in; each has a note of their own. */
  doorbell(colour: number): void;
}

export function openShow(voice: Voice, sounds: Sounds, roll: (sides: number) => number): Show {
  let book = lineBook(roll);
  const setVolume = (ofVoice: number, ofSounds: number) => {
    voice.volume(ofVoice);
    sounds.volume(ofSounds);
  };
  return {
    begin(ofVoice, ofSounds) {
      book = lineBook(roll);
      sounds.wake();
      setVolume(ofVoice, ofSounds);
    },
    volume: setVolume,
    tell(moments) {
      let caption: string | null = null;
      for (const moment of moments) {
        caption = book.line(moment);
        voice.say(caption);
      }
      return caption;
    },
    doorbell: (colour) => sounds.doorbell(colour),
  };
}
