import { whiteNoise } from './noise.ts';

/** A small room with bare boards: 60 ms, after which there is nothing. */
const seconds = 0.06;

/** The nearest walls, in seconds, and how much of it each gives back. */
const walls = [
  [0.0031, 0.5],
  [0.0052, -0.42],
  [0.0077, 0.34],
  [0.0113, 0.26],
  [0.0164, -0.18],
] as const;

/** What the room answers to a click; left and right have each their own. */
function answer(sampleRate: number): AudioBuffer {
  const length = Math.round(seconds * sampleRate);
  const buffer = new AudioBuffer({ length, sampleRate, numberOfChannels: 2 });
  for (const channel of [0, 1]) {
    const samples = whiteNoise(length, 7 + channel);
    // Boards swallow what is high, and more of it each time.
    let dulled = 0;
    for (let index = 0; index < length; index += 1) {
      const time = index / length;
      const keep = 0.45 + 0.4 * time;
      dulled = keep * dulled + (1 - keep) * samples[index]!;
      samples[index] = 0.5 * dulled * Math.exp(-4 * time) * (1 - time);
    }
    for (const [after, share] of walls) {
      const index = Math.round((after + channel * 0.0004) * sampleRate);
      samples[index]! += share;
    }
    const energy = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0));
    buffer.copyToChannel(
      samples.map((sample) => sample / energy),
      channel,
    );
  }
  return buffer;
}

/** The walls: what goes in comes back from them. */
export function woodenRoom(context: BaseAudioContext): ConvolverNode {
  return new ConvolverNode(context, {
    buffer: answer(context.sampleRate),
    disableNormalization: true,
  });
}
