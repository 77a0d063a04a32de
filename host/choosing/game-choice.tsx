import { useId } from 'react';
import type { Choice } from '../chosen-game.ts';
import { hostGames } from '../games/registry.ts';
import { useOwnPresets } from '../settings/own-presets.ts';
import { presetsOf } from '../settings/presets.ts';
import { words } from '../words.ts';
import './game-choice.css';

interface GameChoiceProps {
  /** What is chosen; without a preset it is set in a way that has no name. */
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}

/** Which game, and set how: the cartridges' own presets, and the host's. */
export function GameChoice({ chosen, onChoose }: GameChoiceProps) {
  const { cartridge, preset } = chosen;
  const group = useId();
  const presets = presetsOf(cartridge, useOwnPresets(cartridge));
  const { game, preset: presetLabel, asSet } = words.choosing;
  return (
    <div className="game-choice">
      <fieldset role="radiogroup" aria-label={game} className="game-choice-games">
        {Object.entries(hostGames).map(([id, { title }]) => (
          <label key={id} className="sign">
            <input
              type="radio"
              name={group}
              className="unseen"
              data-begin={id === cartridge ? '' : undefined}
              checked={id === cartridge}
              onChange={() => onChoose({ cartridge: id, preset: null })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <select
        className="game-choice-preset sign"
        aria-label={presetLabel}
        value={preset ?? ''}
        onChange={({ target }) => onChoose({ cartridge, preset: target.value })}
      >
        {preset === null && <option value="">{asSet}</option>}
        {presets.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
