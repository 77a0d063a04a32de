import { fall } from './fall.ts';
import { noiseIn } from './noise.ts';

export interface Burst {
  type: BiquadFilterType;
  /** Hz; where the noise is, or where its edge is. */
  frequency: number;
  /** How narrow. */
  q?: number;
  share: number;
  /** Seconds it rises. */
  attack?: number;
  /** Seconds it takes to fall by 60 dB. */
  seconds: number;
  /** Which part of the noise, in seconds: no two strokes are alike. */
  from?: number;
}

/** Filtered noise that is there at once and dies away: a slap, a click, a puff. */
export function burst(out: AudioNode, at: number, burst: Burst): void {
  const { context } = out;
  const { type, frequency, q = 0.7, share, attack = 0.001, seconds, from = 0 } = burst;
  const noise = new AudioBufferSourceNode(context, { buffer: noiseIn(context), loop: true });
  const filter = new BiquadFilterNode(context, { type, frequency, Q: q });
  const envelope = fall(context, at, { share, attack, seconds });
  noise.connect(filter).connect(envelope).connect(out);
  noise.start(at, from);
  noise.stop(at + attack + seconds);
}
