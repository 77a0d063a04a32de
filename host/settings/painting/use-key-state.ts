import { useEffect, useState } from 'react';
import type { KeyState, PainterKeys } from '../../painter-keys.ts';

/** Whether there is a key for this painter; null until that is known. */
export function useKeyState(
  keys: Pick<PainterKeys, 'of'>,
  painter: string,
): [KeyState | null, (state: KeyState) => void] {
  const [known, setKnown] = useState<{ painter: string; state: KeyState } | null>(null);
  useEffect(() => {
    let wanted = true;
    const know = (state: KeyState) => wanted && setKnown({ painter, state });
    // An archive that cannot say lets a key be written, and then says what is wrong.
    keys.of(painter).then(know, () => know('none'));
    return () => {
      wanted = false;
    };
  }, [keys, painter]);
  return [known?.painter === painter ? known.state : null, (state) => setKnown({ painter, state })];
}
