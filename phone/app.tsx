import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { patiently } from '../shared/patiently.ts';
import type { Arrival, Playing } from './arrival.ts';
import type { Memory } from './memory.ts';
import { PhoneContext } from './phone.ts';
import { anotherPlayer, knownPlayer } from './player.ts';
import type { Player } from './player.ts';
import { Notice } from './screens/notice.tsx';
import { RoomScreen } from './screens/room-screen.tsx';
import { words } from './words.ts';
import './app.css';

interface Props {
  arrival: Arrival;
  memory: Memory;
  facesAddress: string;
  onReload: () => void;
  /** The room of some typed words has said its link's fragment. */
  onFound: (fragment: string) => void;
}

// The list of words is for those who cannot scan.
const RoomWords = lazy(async () => {
  const { RoomWords } = await patiently(() => import('./by-hand/room-words.tsx'));
  return { default: RoomWords };
});

/** From what the link led to, to the room: who plays in this window, then the room itself. */
export function App({ arrival, memory, facesAddress, onReload, onFound }: Props) {
  const [playing, setPlaying] = useState<Playing | null>(
    arrival.kind === 'playing' ? arrival.playing : null,
  );
  useEffect(() => playing?.leave, [playing]);
  const phone = useMemo(
    () => playing && { ...playing, memory, facesAddress },
    [playing, memory, facesAddress],
  );

  if (arrival.kind === 'no room') {
    const { heading, text, broken } = words.noRoom;
    return (
      <Notice heading={heading} text={arrival.broken ? broken : text}>
        {arrival.brokers.length > 0 && (
          <Suspense>
            <RoomWords brokers={arrival.brokers} onFound={onFound} />
          </Suspense>
        )}
      </Notice>
    );
  }
  if (arrival.kind === 'no config') {
    const { heading, text, again } = words.noConfig;
    return (
      <Notice heading={heading} text={text}>
        <button type="button" className="go" onClick={onReload}>
          {again}
        </button>
      </Notice>
    );
  }
  if (phone) {
    return (
      <PhoneContext value={phone}>
        <RoomScreen />
      </PhoneContext>
    );
  }
  if (arrival.kind !== 'taken') return null;
  const { heading, text, here, another } = words.otherWindow;
  const playAs = (player: Player) => setPlaying(arrival.play(player));
  return (
    <Notice heading={heading} text={text}>
      <button type="button" className="go" onClick={() => playAs(knownPlayer(memory))}>
        {here}
      </button>
      <button type="button" onClick={() => playAs(anotherPlayer(memory))}>
        {another}
      </button>
    </Notice>
  );
}
