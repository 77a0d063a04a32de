/** What leaves is never above this (-1.9 dBFS): between samples it may swing a little higher. */
const ceiling = 0.8;
/** Up to here nothing is changed. */
const knee = 0.56;
/** What comes in may be so loud; all above that is at the ceiling. */
const loudest = 16;

/**
 * A lid on the sum of it all. A curve, not a compressor: it needs no look-ahead, so that what lands
 * is heard when it lands, and there is nothing that gets past it.
 */
export function lid(context: BaseAudioContext): { input: AudioNode; output: AudioNode } {
  const input = new GainNode(context, { gain: 1 / loudest });
  const output = new WaveShaperNode(context, { curve: curve() });
  input.connect(output);
  return { input, output };
}

function curve(): Float32Array<ArrayBuffer> {
  // Odd, so that silence stays silent; fine enough that the straight part is straight.
  const points = new Float32Array(8193);
  const middle = (points.length - 1) / 2;
  return points.map((_, index) => bent(((index - middle) / middle) * loudest));
}

function bent(amplitude: number): number {
  const over = Math.abs(amplitude) - knee;
  if (over <= 0) return amplitude;
  const room = ceiling - knee;
  return Math.sign(amplitude) * (knee + room * Math.tanh(over / room));
}
