/** Time constants until something is 60 dB down. */
const constantsToSilence = Math.log(1000);

export function timeConstant(seconds: number): number {
  return seconds / constantsToSilence;
}

interface Fall {
  share: number;
  /** Seconds it rises. */
  attack: number;
  /** Seconds it then takes to fall by 60 dB. */
  seconds: number;
}

/** The loudness of what is struck: there at once, then dying away. */
export function fall(context: BaseAudioContext, at: number, { share, attack, seconds }: Fall) {
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(share, at + attack);
  envelope.gain.setTargetAtTime(0, at + attack, timeConstant(seconds));
  return envelope;
}
