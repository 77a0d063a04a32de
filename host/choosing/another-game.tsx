import { useState } from 'react';
import type { Choice } from '../chosen-game.ts';
import { WayBackButton } from '../keys/way-back-button.tsx';
import { useKeys } from '../use-keys.ts';
import { words } from '../words.ts';
import { GameChoice } from './game-choice.tsx';
import './another-game.css';

interface AnotherGameProps {
  /** What is chosen when the sheet opens. */
  first: Choice;
  /** What a game was set to last, by its cartridge. */
  presetOf: (cartridge: string) => string | null;
  /** How many players a game still lacks, by its cartridge. */
  lacking: Readonly<Record<string, number>>;
  onStart: (choice: Choice) => void;
  onClose: () => void;
}

/** A sheet over the skirting board: which game is to come in the place of the one that runs. */
export function AnotherGame({ first, presetOf, lacking, onStart, onClose }: AnotherGameProps) {
  const [chosen, setChosen] = useState(first);
  useKeys({ Escape: onClose });
  const choose = ({ cartridge, preset }: Choice) =>
    setChosen({ cartridge, preset: preset ?? presetOf(cartridge) });
  const missing = lacking[chosen.cartridge] ?? 0;
  const { another, closes, startIt, stay } = words.choosing;
  return (
    <section className="another-game" aria-label={another}>
      <h2 className="sign">{another}</h2>
      <GameChoice chosen={chosen} onChoose={choose} />
      <p>{missing > 0 ? words.lobby.missing(missing) : closes}</p>
      <div className="another-game-ways">
        <button
          type="button"
          className="act sign"
          disabled={missing > 0}
          onClick={() => onStart(chosen)}
        >
          {startIt}
        </button>
        <WayBackButton className="quiet sign" label={stay} onPress={onClose} />
      </div>
    </section>
  );
}
