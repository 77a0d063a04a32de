/** A pentatonic scale from G4: any two of its notes sound well together. In Hz. */
const scale = [392, 440, 523.25, 587.33, 659.26] as const;

/** The pitch so many steps up the scale, or down, in Hz. */
export function pitchAt(step: number): number {
  const octave = Math.floor(step / scale.length);
  return scale[step - octave * scale.length]! * 2 ** octave;
}
