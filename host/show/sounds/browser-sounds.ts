import type { Beating } from '../conductor.ts';
import { audioMoment } from './audio-moment.ts';
import { soundIn } from './effects.ts';
import { hearing } from './hearing.ts';
import { mixer } from './mixer.ts';
import type { Mixer } from './mixer.ts';
import { channelOf } from './sound.ts';
import type { Faders, Sounds } from './sounds.ts';

/** So long, in milliseconds, a browser may take to wake before we say that it refuses. */
const waking = 1000;
/** More than so many sounds in one second nobody tells apart, and a weak machine would stutter. */
const mostInASecond = 24;

interface Machine {
  /** Null where there is no WebAudio. */
  openContext: (() => AudioContext) | null;
  time: Beating;
}

/** The browser's own sound: everything is made on the spot, nothing is loaded. */
export function browserSounds({ openContext, time }: Machine): Sounds {
  const heard = hearing(openContext ? 'asleep' : 'none');
  let faders: Faders = { effects: 1, ticks: 1 };
  let open: { context: AudioContext; desk: Mixer } | null = null;
  let callOff = () => {};
  let begun: number[] = [];

  const listen = (context: AudioContext) => {
    callOff();
    if (context.state === 'running') return heard.tell('on');
    callOff = time.after(waking, () => heard.tell('refused'));
  };
  const start = () => {
    if (open !== null || openContext === null) return open;
    try {
      const context = openContext();
      context.addEventListener('statechange', () => listen(context));
      open = { context, desk: mixer(context, faders) };
      listen(context);
    } catch {
      // No sound card, or too many contexts: as good as no WebAudio.
      heard.tell('none');
    }
    return open;
  };

  return {
    hearing: heard,
    wake() {
      const context = start()?.context;
      // A refusal is seen by the state that does not change.
      if (context && context.state !== 'running') context.resume().catch(() => {});
    },
    fade(next) {
      faders = next;
      open?.desk.fade(next);
    },
    play(sound, at) {
      const channel = channelOf(sound);
      if (open === null || heard.now() === 'refused' || faders[channel] === 0) return;
      const moment = audioMoment(open.context, at, time.now());
      begun = begun.filter((earlier) => earlier > moment - 1);
      if (begun.length >= mostInASecond) return;
      begun.push(moment);
      soundIn(open.desk.channel(channel), moment, sound);
    },
  };
}
