import { soundIn } from '../../../host/show/sounds/effects.ts';
import { mixer } from '../../../host/show/sounds/mixer.ts';
import type { Mixer } from '../../../host/show/sounds/mixer.ts';
import { channelOf } from '../../../host/show/sounds/sound.ts';
import type { Sound } from '../../../host/show/sounds/sound.ts';
import type { Faders } from '../../../host/show/sounds/sounds.ts';

const sampleRate = 48_000;
export const fullFaders: Faders = { effects: 1, ticks: 1 };
/** Below this (-60 dBFS) nobody hears anything. */
const heard = 0.001;

interface Rendering {
  seconds?: number;
  faders?: Faders;
  /** What happens at the desk while it sounds. */
  meanwhile?: { at: number; act: (desk: Mixer) => void };
}

/** Sounds with their moments in seconds, through the desk, as both ears would have them. */
export async function rendered(
  score: readonly (readonly [at: number, sound: Sound])[],
  { seconds = 3, faders = fullFaders, meanwhile }: Rendering = {},
): Promise<Heard> {
  const length = seconds * sampleRate;
  const context = new OfflineAudioContext({ numberOfChannels: 2, length, sampleRate });
  const desk = mixer(context, faders);
  for (const [at, sound] of score) soundIn(desk.channel(channelOf(sound)), at, sound);
  if (meanwhile) {
    void context.suspend(meanwhile.at).then(() => {
      meanwhile.act(desk);
      return context.resume();
    });
  }
  const buffer = await context.startRendering();
  return new Heard([buffer.getChannelData(0), buffer.getChannelData(1)]);
}

/** What came out, and what can be said of it. Times in seconds, levels in dBFS. */
export class Heard {
  readonly channels: readonly Float32Array[];

  constructor(channels: readonly Float32Array[]) {
    this.channels = channels;
  }

  #at(index: number): number {
    return Math.max(...this.channels.map((samples) => Math.abs(samples[index] ?? 0)));
  }

  #first(level: number): number {
    const index = this.channels[0]!.findIndex((_, index) => this.#at(index) > level);
    return index < 0 ? Infinity : index / sampleRate;
  }

  /** When it is heard first. */
  get onset(): number {
    return this.#first(heard);
  }

  /** When it is half as high as it will ever be: what is struck is so at once. */
  get blow(): number {
    return this.#first(10 ** (this.peak / 20) / 2);
  }

  /** When it is heard last. */
  get end(): number {
    const index = this.channels[0]!.findLastIndex((_, index) => this.#at(index) > heard);
    return index / sampleRate;
  }

  get peak(): number {
    let most = 0;
    for (const samples of this.channels) {
      for (const sample of samples) most = Math.max(most, Math.abs(sample));
    }
    return 20 * Math.log10(most);
  }

  /** Of its loudest 50 ms, as the root of the mean square. */
  get loudness(): number {
    const window = 0.05 * sampleRate;
    let most = 0;
    for (let start = 0; start + window <= this.channels[0]!.length; start += window / 5) {
      most = Math.max(most, this.energy(start / sampleRate, (start + window) / sampleRate));
    }
    return 10 * Math.log10(most / window);
  }

  /** Sum of the squares from a moment to another, both ears' mean. */
  energy(from = 0, to = Infinity): number {
    let sum = 0;
    for (const samples of this.channels) {
      for (const sample of samples.subarray(from * sampleRate, to * sampleRate)) sum += sample ** 2;
    }
    return sum / this.channels.length;
  }

  /** Whether not a single sample is anything but nought from then on. */
  silentFrom(from: number): boolean {
    return this.energy(from) === 0;
  }

  /** The share of its energy above a frequency. */
  async shareAbove(frequency: number): Promise<number> {
    const length = this.channels[0]!.length;
    const context = new OfflineAudioContext({ numberOfChannels: 2, length, sampleRate });
    const buffer = new AudioBuffer({ length, sampleRate, numberOfChannels: 2 });
    this.channels.forEach((samples, channel) => buffer.copyToChannel(samples.slice(), channel));
    const source = new AudioBufferSourceNode(context, { buffer });
    const steep = Array.from(
      { length: 3 },
      () => new BiquadFilterNode(context, { type: 'highpass', frequency }),
    );
    let last: AudioNode = source;
    for (const filter of steep) last = last.connect(filter);
    last.connect(context.destination);
    source.start();
    const high = await context.startRendering();
    return new Heard([high.getChannelData(0), high.getChannelData(1)]).energy() / this.energy();
  }

  /** The strongest tone between two frequencies, in Hz (Goertzel's sum over the first 0.25 s). */
  toneBetween(lowest: number, highest: number): number {
    const samples = this.channels[0]!.subarray(0, sampleRate / 4);
    let strongest = { frequency: 0, power: 0 };
    for (let frequency = lowest; frequency <= highest; frequency += 2) {
      const turn = 2 * Math.cos((2 * Math.PI * frequency) / sampleRate);
      let last = 0;
      let before = 0;
      for (const sample of samples) [last, before] = [sample + turn * last - before, last];
      const power = last ** 2 + before ** 2 - turn * last * before;
      if (power > strongest.power) strongest = { frequency, power };
    }
    return strongest.frequency;
  }
}
