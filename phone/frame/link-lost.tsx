import { useEffect, useState } from 'react';
import type { LinkState } from '../../shared/link/phone-link.ts';
import { words } from '../words.ts';
import './link-lost.css';

interface Props {
  link: LinkState & { kind: 'dialling' };
  onDial: () => void;
}

/** A big screen that is merely loading its page again answers within this time, ms. */
const silentAfter = 10_000;

/** Says honestly that the link is lost, what to do after a while and, small, how the dialling goes. */
export function LinkLost({ link, onDial }: Props) {
  const { steps, advice, attempt } = words.link;
  const silent = useSilence(link.step);
  return (
    <div className="link-lost">
      <output>{silent ? words.link.silent : words.link.lost}</output>
      <button type="button" onClick={onDial}>
        {words.link.now}
      </button>
      {link.attempt > 1 && (
        <p className="link-lost-advice">
          {link.attempt > 2 &&
            (silent && link.step !== 'broker' ? words.link.silentAdvice : advice[link.step])}{' '}
          ({attempt(link.attempt, steps[link.step])})
        </p>
      )}
    </div>
  );
}

/**
 * Whether the room has been called in vain for long. A fresh dial, which begins at the broker again,
 * is no answer, so it does not end the silence.
 */
function useSilence(step: 'broker' | 'hello' | 'welcome'): boolean {
  const [called, setCalled] = useState(false);
  const [silent, setSilent] = useState(false);
  if (step === 'welcome' && !called) setCalled(true);
  useEffect(() => {
    if (!called) return;
    const wake = setTimeout(() => setSilent(true), silentAfter);
    return () => clearTimeout(wake);
  }, [called]);
  return silent;
}
