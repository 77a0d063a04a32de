import type { Moment } from './moment.ts';
import { lineBook } from './line-book.ts';
import type { Sounds } from './sounds.ts';
import type { Voice } from './voice.ts';

/** The pig at work: what it says of a moment, aloud and as a caption; and the room's few sounds. */
export interface Show {
  /** A new room, and the press of a button that lets sound begin. */
  begin(voice: boolean, loudness: number): void;
  volume(voice: boolean, loudness: number): void;
  /** Says a line for each moment, and returns the last as a caption; null when there is none. */
  tell(moments: readonly Moment[]): string | null;
  /** A player has come in; each has a note of their own. */
  doorbell(colour: number): void;
}

export function openShow(voice: Voice, sounds: Sounds, roll: (sides: number) => number): Show {
  let book = lineBook(roll);
  const setVolume = (speaks: boolean, loudness: number) => {
    voice.volume(speaks ? loudness : 0);
    sounds.volume(loudness);
  };
  return {
    begin(speaks, loudness) {
      book = lineBook(roll);
      sounds.wake();
      setVolume(speaks, loudness);
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
