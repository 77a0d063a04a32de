import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { ring } from './ring.ts';
import type { Mode } from './ring.ts';
import { pitchAt } from './scale.ts';
import { strikeGavel } from './wood.ts';

interface Note {
  pitch: number;
  share: number;
  /** Seconds it is blown. */
  seconds: number;
}

/** A horn in the next room: the harder it blows, the brighter it is. */
function blow(out: AudioNode, at: number, { pitch, share, seconds }: Note): void {
  const { context } = out;
  const end = at + seconds;
  const release = 0.16;
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: pitch, Q: 0.4 });
  filter.frequency.setValueAtTime(pitch, at);
  filter.frequency.linearRampToValueAtTime(pitch * 4.2, at + 0.07);
  filter.frequency.setTargetAtTime(pitch * 2.4, at + 0.07, seconds / 3);
  const breath = new GainNode(context, { gain: 0 });
  breath.gain.setValueAtTime(0, at);
  breath.gain.linearRampToValueAtTime(share, at + 0.035);
  breath.gain.setTargetAtTime(share * 0.72, at + 0.035, 0.08);
  breath.gain.setTargetAtTime(0, end, release / 4);
  for (const detune of [-5, 4]) {
    const reed = new OscillatorNode(context, { type: 'sawtooth', frequency: pitch, detune });
    // Lips take a moment to find the note.
    reed.detune.setValueAtTime(detune - 60, at);
    reed.detune.linearRampToValueAtTime(detune, at + 0.05);
    reed.connect(filter);
    reed.start(at);
    reed.stop(end + release);
  }
  filter.connect(breath).connect(out);
}

/** The engraved plate: sheet metal, which has no one pitch. */
const plate: readonly Mode[] = [
  { ratio: 1, share: 0.3, seconds: 1.1 },
  { ratio: 1.006, share: 0.2, seconds: 0.9 },
  { ratio: 1.83, share: 0.2, seconds: 0.8 },
  { ratio: 2.74, share: 0.14, seconds: 0.55 },
  { ratio: 3.66, share: 0.1, seconds: 0.36 },
  { ratio: 5.12, share: 0.07, seconds: 0.2 },
];

/** The truth drops: the gavel falls, the plate rings, and horns stand up for it. */
export const truth: Effect<'truth'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.28, walls: 0.45 });
  strikeGavel(out, at, 1);
  ring(out, at, {
    pitch: 523.25,
    modes: plate,
    blows: [
      [0, 0.8],
      [0.09, 0.25],
    ],
  });
  for (const step of [-8, -5, -3]) {
    blow(out, at + 0.12, { pitch: pitchAt(step), share: 0.2, seconds: 0.2 });
    blow(out, at + 0.36, { pitch: pitchAt(step), share: 0.24, seconds: 0.75 });
  }
};

/** A trophy is handed over. */
export const fanfare: Effect<'fanfare'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.23, walls: 0.4 });
  const call = [
    [0, -3, 0.1],
    [0.15, -3, 0.08],
    [0.28, 0, 0.12],
    [0.46, 2, 0.62],
  ] as const;
  for (const [after, step, seconds] of call) {
    blow(out, at + after, { pitch: pitchAt(step), share: 0.4, seconds });
  }
  for (const step of [-3, 0]) {
    blow(out, at + 0.46, { pitch: pitchAt(step), share: 0.18, seconds: 0.62 });
  }
};
