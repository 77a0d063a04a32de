import type { Beating } from '../conductor.ts';
import type { Manner } from '../moment.ts';
import { chooseVoice } from './choose-voice.ts';
import { sayLine } from './saying.ts';
import type { Saying } from './saying.ts';
import type { Voice } from './voice.ts';

/** How the pig speaks. */
export interface Delivery {
  /** 0…1; at 0 it only writes. */
  volume: number;
  /** A voice's id; null: the best there is. */
  voice: string | null;
  /** 1 is an ordinary pace. */
  speed: number;
}

/** Something to say. */
interface Line {
  /** Asked for when its turn has come, lest what is dropped be used up; null: nothing after all. */
  words(): string | null;
  manner: Manner;
}

/** Says one line after the other, and never more than one has the patience for. */
export interface Speaker {
  say(line: Line): void;
  deliver(delivery: Partial<Delivery>): void;
  /** Drops what is being said and what waits. */
  hush(): void;
}

/** Of asides in a row so many wait; the stalest are dropped. */
const mostAsides = 2;

/** `caption` is told each line for as long as it is said, and '' when nothing is. */
export function speaker(voice: Voice, time: Beating, caption: (text: string) => void): Speaker {
  let delivery: Delivery = { volume: 1, voice: null, speed: 1 };
  let waiting: Line[] = [];
  let said: { saying: Saying; manner: Manner } | null = null;

  const mouth = {
    voice,
    time,
    tone() {
      const { volume, speed } = delivery;
      const chosen = volume > 0 ? chooseVoice(voice.voices(), delivery.voice) : null;
      return chosen && { voice: chosen, volume, speed };
    },
    speed: () => delivery.speed,
  };
  const next = () => {
    said = null;
    for (;;) {
      const line = waiting.shift();
      if (line === undefined) return caption('');
      const text = line.words();
      if (text === null || text === '') continue;
      caption(text);
      said = { saying: sayLine(text, mouth, next), manner: line.manner };
      return;
    }
  };
  const open = (line: Line) => {
    if (said?.manner === 'closing' && line.manner === 'opening') {
      waiting = [line];
      return;
    }
    const text = line.words();
    if (text === null) return;
    waiting = [{ ...line, words: () => text }];
    said?.saying.stop();
    next();
  };
  const remark = (line: Line) => {
    const asides = waiting.filter(({ manner }) => manner === 'aside').slice(1 - mostAsides);
    waiting = [...waiting.filter(({ manner }) => manner !== 'aside'), ...asides, line];
    if (said === null) next();
  };

  return {
    say: (line) => (line.manner === 'aside' ? remark(line) : open(line)),
    deliver(changed) {
      delivery = { ...delivery, ...changed };
      if (delivery.volume === 0) said?.saying.quieten();
    },
    hush() {
      waiting = [];
      said?.saying.stop();
      said = null;
      caption('');
    },
  };
}
