import type { Sounds } from './sounds.ts';
import { channelOf } from './sound.ts';

/** A pentatonic scale from G4, so that any two players sound well together. */
const scale = [392, 440, 523.3, 587.3, 659.3, 784, 880, 1046.5, 1174.7, 1318.5];

/** Never louder than talk in the room. */
const loudest = 0.22;

export function browserSounds(): Sounds {
  let context: AudioContext | null = null;
  let faders = { effects: 1, ticks: 1 };
  return {
    wake() {
      context ??= new AudioContext();
      void context.resume();
    },
    fade: (next) => {
      faders = next;
    },
    play(sound) {
      const loudness = faders[channelOf(sound)];
      if (context === null || loudness === 0 || sound.kind !== 'doorbell') return;
      const pitch = scale[sound.note % scale.length] ?? 440;
      strike(context, pitch * 1.25, 0, loudest * loudness);
      strike(context, pitch, 0.28, loudest * loudness);
    },
  };
}

/** One stroke of a small bell: two partials that die away. */
function strike(context: AudioContext, pitch: number, after: number, gain: number): void {
  const start = context.currentTime + after;
  for (const [ratio, share, seconds] of [
    [1, 0.7, 0.9],
    [2.76, 0.3, 0.35],
  ] as const) {
    const tone = new OscillatorNode(context, { frequency: pitch * ratio });
    const fade = new GainNode(context, { gain: gain * share });
    fade.gain.setValueAtTime(gain * share, start);
    fade.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(fade).connect(context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}
