import { cartridgeOf, cartridges } from '../../src/registry.ts';
import type { Piece } from './bench.ts';

interface PieceChoiceProps {
  piece: Piece;
  onPut: (piece: Piece) => void;
}

/** Which game is on the bench, for how many, and with which dice; any change begins it anew. */
export function PieceChoice({ piece, onPut }: PieceChoiceProps) {
  const { presets, players } = cartridgeOf(piece.cartridge);
  return (
    <fieldset>
      <legend>On the bench</legend>
      <label>
        Game
        <select
          value={piece.cartridge}
          onChange={({ target }) => onPut({ ...piece, cartridge: target.value, preset: 0 })}
        >
          {cartridges.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Preset
        <select
          value={piece.preset}
          onChange={({ target }) => onPut({ ...piece, preset: Number(target.value) })}
        >
          {presets.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Players
        <input
          type="number"
          min={players.min}
          max={Math.min(10, players.max)}
          value={piece.players}
          onChange={({ target }) => {
            const { valueAsNumber: wanted } = target;
            if (target.validity.valid) onPut({ ...piece, players: wanted });
          }}
        />
      </label>
      <label>
        Seed
        <input
          type="number"
          min={0}
          value={piece.seed}
          onChange={({ target }) => {
            if (target.validity.valid) onPut({ ...piece, seed: target.valueAsNumber });
          }}
        />
      </label>
    </fieldset>
  );
}
