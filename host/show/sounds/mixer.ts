import { lid } from './ceiling.ts';
import type { Room } from './room.ts';
import type { Channel } from './sound.ts';
import type { Faders } from './sounds.ts';
import { woodenRoom } from './wooden-room.ts';

/** The desk all sounds go through: a fader each, the room they are in, and a lid on the sum. */
export interface Mixer {
  channel(channel: Channel): Room;
  fade(faders: Faders): void;
}

/** Seconds a fader takes, so that it does not crackle. */
const fading = 0.03;

export function mixer(context: BaseAudioContext, faders: Faders): Mixer {
  const top = lid(context);
  const walls = woodenRoom(context);
  top.output.connect(context.destination);
  walls.connect(top.input);
  const strip = (loudness: number) => {
    const gain = gainOf(loudness);
    const near = new GainNode(context, { gain });
    const far = new GainNode(context, { gain });
    near.connect(top.input);
    far.connect(walls);
    return { near, walls: far };
  };
  const strips = { effects: strip(faders.effects), ticks: strip(faders.ticks) };
  return {
    channel: (channel) => strips[channel],
    fade(next) {
      for (const channel of ['effects', 'ticks'] as const) {
        for (const { gain } of Object.values(strips[channel])) {
          gain.cancelScheduledValues(context.currentTime);
          gain.setValueAtTime(gain.value, context.currentTime);
          gain.linearRampToValueAtTime(gainOf(next[channel]), context.currentTime + fading);
        }
      }
    },
  };
}

/** To the ear half a fader is half as loud. */
function gainOf(loudness: number): number {
  return loudness ** 2;
}
