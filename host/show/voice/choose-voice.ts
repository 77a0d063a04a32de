import type { MachineVoice } from './voice.ts';

/** Best first: the pig speaks English, by preference British, and what it says stays at home. */
export function byFitness(voices: readonly MachineVoice[]): MachineVoice[] {
  return voices.toSorted((one, other) => fitness(other) - fitness(one));
}

/** The chosen voice, or the best there is when it is gone or none was chosen; null: there is none. */
export function chooseVoice(
  voices: readonly MachineVoice[],
  chosen: string | null,
): MachineVoice | null {
  return voices.find(({ id }) => id === chosen) ?? byFitness(voices)[0] ?? null;
}

function fitness({ language, local, usual }: MachineVoice): number {
  // Android writes en_GB.
  const [tongue, land] = language.toLowerCase().split(/[-_]/);
  return (
    (tongue === 'en' ? 8 : 0) +
    (local ? 4 : 0) +
    (tongue === 'en' && land === 'gb' ? 2 : 0) +
    (usual ? 1 : 0)
  );
}
