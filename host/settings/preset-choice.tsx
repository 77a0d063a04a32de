import { useState } from 'react';
import type { Preset } from '../games/host-game.ts';
import { mostPresets } from '../preferences.ts';
import type { OwnPreset } from '../preferences.ts';
import { PresetName } from './preset-name.tsx';
import { presetOf, presetsOf } from './presets.ts';
import { words } from './words.ts';
import './preset-choice.css';

interface PresetChoiceProps {
  cartridge: string;
  settings: Record<string, unknown>;
  own: readonly OwnPreset[];
  onChoose: (settings: Record<string, unknown>) => void;
  onOwn: (presets: OwnPreset[]) => void;
}

/** The presets, and beneath them what can be done: save these settings, rename or delete one's own. */
export function PresetChoice({ cartridge, settings, own, onChoose, onOwn }: PresetChoiceProps) {
  const [renames, setRenames] = useState(false);
  const presets = presetsOf(cartridge, own);
  const chosen = presetOf(presets, settings);
  const chosenOwn = own.find((preset) => preset === chosen) ?? null;
  const others = (preset: Preset | null) =>
    presets.filter((other) => other !== preset).map(({ name }) => name);
  const choose = (preset: Preset) => {
    setRenames(false);
    onChoose(preset.settings);
  };
  return (
    <>
      <div className="preset-choice">
        {presets.map((preset) => (
          <label key={preset.name}>
            <input
              type="radio"
              name="preset"
              className="unseen"
              checked={preset === chosen}
              onChange={() => choose(preset)}
            />
            <span>{preset.name}</span>
          </label>
        ))}
        {chosen === null && (
          <label>
            <input type="radio" name="preset" className="unseen" checked readOnly />
            <span>{words.game.ownSettings}</span>
          </label>
        )}
        {chosenOwn && !renames && (
          <span className="preset-tools">
            <button type="button" className="office-link" onClick={() => setRenames(true)}>
              {words.game.rename}
            </button>
            <button
              type="button"
              className="office-link"
              onClick={() => onOwn(own.filter((preset) => preset !== chosenOwn))}
            >
              {words.game.remove}
            </button>
          </span>
        )}
      </div>
      {chosenOwn && renames && (
        <PresetName
          label={words.game.presetNewName}
          first={chosenOwn.name}
          taken={others(chosenOwn)}
          onName={(name) => {
            setRenames(false);
            onOwn(own.map((preset) => (preset === chosenOwn ? { ...preset, name } : preset)));
          }}
        />
      )}
      {chosen === null &&
        (own.length < mostPresets ? (
          <PresetName
            label={words.game.presetName}
            first=""
            taken={others(null)}
            onName={(name) => onOwn([...own, { name, settings }])}
          />
        ) : (
          <small>{words.game.problems.many(mostPresets)}</small>
        ))}
    </>
  );
}
