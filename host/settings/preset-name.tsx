import { useState } from 'react';
import { longestPresetName } from '../preferences.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

interface PresetNameProps {
  label: string;
  first: string;
  /** Names of the other presets. */
  taken: readonly string[];
  onName: (name: string) => void;
}

/** A name for a preset; what is wrong with it is said once Save was pressed. */
export function PresetName({ label, first, taken, onName }: PresetNameProps) {
  const [typed, setTyped] = useState(first);
  const [tried, setTried] = useState(false);
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  const problem = problemOf(name, taken);
  return (
    <form
      className="preset-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onName(name);
        else setTried(true);
      }}
    >
      <TextBox label={label} value={typed} problem={tried ? problem : null} onChange={setTyped} />
      <button type="submit" className="office-button sign">
        {words.game.save}
      </button>
    </form>
  );
}

function problemOf(name: string, taken: readonly string[]): string | null {
  const { problems } = words.game;
  if (name === '') return problems.empty;
  if (name.length > longestPresetName) return problems.long(longestPresetName);
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return [...taken, words.game.ownSettings].some(same) ? problems.taken : null;
}
