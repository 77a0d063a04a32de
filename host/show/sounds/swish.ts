import { noiseIn } from './noise.ts';

interface Swish {
  /** Where the noise is along the way, in Hz, evenly spaced in time. */
  path: readonly number[];
  q: number;
  /** How loud it is along the way, evenly spaced in time. */
  swell: readonly number[];
  seconds: number;
  /** Which part of the noise, in seconds. */
  from?: number;
}

/** Cloth has no edges: nothing of it hisses. In Hz. */
const softest = 3200;

/** Air or cloth on the move: noise that changes its colour and its loudness along the way. */
export function swish(out: AudioNode, at: number, swish: Swish): void {
  const { context } = out;
  const { path, q, swell, seconds, from = 0 } = swish;
  const noise = new AudioBufferSourceNode(context, { buffer: noiseIn(context), loop: true });
  const filter = new BiquadFilterNode(context, { type: 'bandpass', Q: q });
  filter.frequency.setValueCurveAtTime(path, at, seconds);
  const soft = new BiquadFilterNode(context, { type: 'lowpass', frequency: softest, Q: 0 });
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueCurveAtTime(swell, at, seconds);
  noise.connect(filter).connect(soft).connect(envelope).connect(out);
  noise.start(at, from);
  noise.stop(at + seconds);
}
