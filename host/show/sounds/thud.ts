import { fall } from './fall.ts';

interface Thud {
  /** Hz it begins at, and Hz it goes to. */
  from: number;
  to: number;
  share: number;
  /** Seconds it takes to fall by 60 dB. */
  seconds: number;
}

/** The body of a blow: a low tone that sinks as it dies away; where it rises, it is a cork's. */
export function thud(out: AudioNode, at: number, { from, to, share, seconds }: Thud): void {
  const { context } = out;
  const attack = 0.002;
  const tone = new OscillatorNode(context, { frequency: from });
  tone.frequency.setValueAtTime(from, at);
  tone.frequency.exponentialRampToValueAtTime(to, at + seconds / 3);
  const envelope = fall(context, at, { share, attack, seconds });
  tone.connect(envelope).connect(out);
  tone.start(at);
  tone.stop(at + attack + seconds);
}
