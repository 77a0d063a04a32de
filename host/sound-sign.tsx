import { useEffect, useSyncExternalStore } from 'react';
import type { Show } from './show/show.ts';
import { words } from './words.ts';
import './sound-sign.css';

/** What a browser takes for a wish to hear something. */
const presses = ['pointerdown', 'pointerup', 'keydown'] as const;

/** On the skirting board as long as the browser refuses sound; any click or key asks it again. */
export function SoundSign({ show }: { show: Pick<Show, 'hearing' | 'wake'> }) {
  const { hearing } = show;
  const isRefused = useSyncExternalStore(hearing.subscribe, hearing.now) === 'refused';
  useEffect(() => {
    if (!isRefused) return undefined;
    const wake = () => show.wake();
    for (const press of presses) window.addEventListener(press, wake, true);
    return () => {
      for (const press of presses) window.removeEventListener(press, wake, true);
    };
  }, [show, isRefused]);
  return isRefused && <p className="sound-sign">{words.sound.refused}</p>;
}
