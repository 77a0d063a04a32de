import { useId, useState } from 'react';
import type { Choosing as ChoosingSchema } from '../../shared/messages.ts';
import type { Send } from './beside.tsx';
import { words } from './words.ts';
import './choosing.css';

interface Choice {
  cartridge: string;
  preset: string | null;
}

/** The first player's: which game, and set how. A wish is shown at once, until the host has heard it. */
export function Choosing({ choosing, send }: { choosing: ChoosingSchema; send: Send }) {
  const group = useId();
  const before = JSON.stringify(choosing);
  const [wish, setWish] = useState<{ choice: Choice; before: string } | null>(null);
  const pending = wish !== null && wish.before === before;
  const { cartridge, preset } = pending ? wish.choice : choosing;
  const { yours, game, preset: presetLabel, asSet, telling } = words.choosing;

  async function choose(choice: Choice) {
    setWish({ choice, before });
    const { verdict } = await send({ kind: 'choose', ...choice });
    if (verdict !== 'taken') setWish(null);
  }

  return (
    <div className="choosing" aria-busy={pending}>
      <h2>
        {yours} <small aria-live="polite">{pending && telling}</small>
      </h2>
      <fieldset role="radiogroup" aria-label={game}>
        {choosing.games.map((one) => (
          <label key={one.cartridge}>
            <input
              type="radio"
              name={group}
              checked={one.cartridge === cartridge}
              onChange={() => void choose({ cartridge: one.cartridge, preset: null })}
            />
            {one.title}
          </label>
        ))}
      </fieldset>
      <select
        aria-label={presetLabel}
        value={preset ?? ''}
        disabled={cartridge !== choosing.cartridge}
        onChange={({ target }) => void choose({ cartridge, preset: target.value })}
      >
        {preset === null && <option value="">{asSet}</option>}
        {choosing.presets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
