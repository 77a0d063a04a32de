import type { Beating } from '../conductor.ts';
import { sentencesOf } from './sentences.ts';
import { spokenTime } from './spoken-time.ts';
import type { Tone, Voice } from './voice.ts';

/** A voice that has not begun by then will not (real milliseconds). */
const beginsWithin = 1500;
/** One that has begun may take so much longer than was reckoned, and a little more. */
const slowest = 1.6;
const pause = 1000;
/** One that is done in this share of the time has said nothing. */
const shortest = 1 / 3;

/** A line that is being said. */
export interface Saying {
  /** Goes on without a voice. */
  quieten(): void;
  stop(): void;
}

export interface Mouth {
  voice: Voice;
  time: Beating;
  /** How to say the next sentence; null: not aloud. */
  tone(): Tone | null;
  /** Also the pace of what is not said aloud. */
  speed(): number;
}

/**
 * Says a line sentence by sentence; `over` is called once, when it has been said. From where there
 * is no voice, or none any more, the rest takes as long as it would take to say.
 */
export function sayLine(line: string, mouth: Mouth, over: () => void): Saying {
  const { voice, time } = mouth;
  let callOff = () => {};
  /** Ends what is being said aloud: its voice is not listened to any more. */
  let quieten = () => {};
  const wait = (milliseconds: number, act: () => void) => {
    callOff();
    callOff = time.after(Math.max(0, milliseconds), act);
  };

  const say = (sentences: readonly string[]) => {
    const [sentence, ...rest] = sentences;
    if (sentence === undefined) return over();
    const from = time.now();
    const inSilence = () => wait(from + spokenTime(sentences, mouth.speed()) - time.now(), over);
    const tone = mouth.tone();
    if (tone === null) return inSilence();

    const lasts = spokenTime([sentence], tone.speed);
    let listening = true;
    const once = (then: () => void) => () => {
      if (!listening) return;
      listening = false;
      quieten = () => {};
      then();
    };
    const fallSilent = once(() => {
      voice.hush();
      inSilence();
    });
    quieten = fallSilent;
    wait(beginsWithin, fallSilent);
    voice.say(sentence, tone, {
      began() {
        if (!listening) return;
        wait(lasts * slowest + pause, fallSilent);
      },
      ended: once(() => {
        if (time.now() - from < lasts * shortest) inSilence();
        else say(rest);
      }),
      failed: fallSilent,
    });
  };

  say(sentencesOf(line));
  return {
    quieten: () => quieten(),
    stop() {
      quieten();
      callOff();
    },
  };
}
