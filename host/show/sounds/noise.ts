/** The same noise in every context, so that a sound is the same each time it is made. */
const seconds = 2;
const buffers = new WeakMap<BaseAudioContext, AudioBuffer>();

/** White noise, to be looped. */
export function noiseIn(context: BaseAudioContext): AudioBuffer {
  const known = buffers.get(context);
  if (known) return known;
  const { sampleRate } = context;
  const buffer = new AudioBuffer({ length: seconds * sampleRate, sampleRate });
  buffer.copyToChannel(whiteNoise(buffer.length, 1), 0);
  buffers.set(context, buffer);
  return buffer;
}

/** Samples between -1 and 1 out of a seed (xorshift32). */
export function whiteNoise(length: number, seed: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(length);
  let state = seed * 0x9e3779b9;
  for (let index = 0; index < length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    samples[index] = state / 0x80000000;
  }
  return samples;
}
