import { timeConstant } from './fall.ts';

/** One of the tones a thing has when it is struck. */
export interface Mode {
  /** To the pitch of the thing. */
  ratio: number;
  share: number;
  /** Seconds it takes to fall by 60 dB. */
  seconds: number;
}

/** When a thing is struck, in seconds after the first time, and how hard. */
export type Blow = readonly [after: number, force: number];

interface Ringing {
  /** Hz. */
  pitch: number;
  modes: readonly Mode[];
  blows?: readonly Blow[];
  /** Seconds: short for what is hit with wood, longer for what is hit with felt. */
  attack?: number;
}

const once: readonly Blow[] = [[0, 1]];

/** A thing that is struck, maybe more than once: what still rings is struck again. */
export function ring(out: AudioNode, at: number, ringing: Ringing): void {
  const { context } = out;
  const { pitch, modes, blows = once, attack = 0.001 } = ringing;
  for (const { ratio, share, seconds } of modes) {
    const tone = new OscillatorNode(context, { frequency: pitch * ratio });
    const envelope = new GainNode(context, { gain: 0 });
    const constant = timeConstant(seconds);
    let level = 0;
    let last = at;
    for (const [after, force] of blows) {
      const start = at + after;
      level *= Math.exp(-Math.max(0, start - last) / constant);
      envelope.gain.setValueAtTime(level, start);
      level += force * share;
      last = start + attack;
      envelope.gain.linearRampToValueAtTime(level, last);
      envelope.gain.setTargetAtTime(0, last, constant);
    }
    tone.connect(envelope).connect(out);
    tone.start(at);
    tone.stop(last + seconds);
  }
}
