import { useEffect, useState } from 'react';
import { words } from '../words.ts';
import type { WaysIn } from './entrance.ts';
import { JoinPicture } from './join-picture.tsx';
import './covered-join.css';

/** Long enough to hold up a phone, short enough for nobody to think of a second one. */
const shownSeconds = 20;

/**
 * The code under a cloth, for those who show their screen to the world. Where its address is known the
 * cloth can be lifted for a moment.
 */
export function CoveredJoin({ address, words: said, wifi }: WaysIn & { address: string | null }) {
  const [secondsLeft, setSecondsLeft] = useState(0);
  const lifted = address !== null && secondsLeft > 0;
  useEffect(() => {
    if (!lifted) return;
    const alarm = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1000);
    return () => clearTimeout(alarm);
  }, [lifted, secondsLeft]);

  if (lifted) {
    return (
      <div className="lifted-join">
        <JoinPicture address={address} words={said} wifi={wifi} />
        <p
          className="lifted-join-left sign"
          role="timer"
          aria-label={words.join.coversIn(secondsLeft)}
        >
          {secondsLeft}
        </p>
      </div>
    );
  }
  return (
    <div className="join">
      <div className="join-frame covered-join">
        <Cloth />
      </div>
      <div className="join-plate">
        <span className="join-scan sign">{words.join.covered}</span>
        {address === null ? (
          <span className="covered-join-hint">{words.join.askHost}</span>
        ) : (
          <button
            type="button"
            className="covered-join-show sign"
            onClick={() => setSecondsLeft(shownSeconds)}
          >
            {words.join.show}
          </button>
        )}
      </div>
    </div>
  );
}

/** Velvet, pinned at two corners. */
function Cloth() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <rect width="100" height="100" fill="#2a0d1b" />
      <rect y="50" width="100" height="50" fill="#7a2140" />
      <path
        d="M-4-5Q50 11 104-5L107 96Q98 107 90 98T72 101 54 98 36 102 18 98-6 99Z"
        fill="#7a2140"
      />
      <path
        d="M3 0Q12 50 2 98M16 4Q26 54 18 98M33 7Q39 55 36 101M50 8Q50 55 54 98M67 7Q61 55 72 101M84 4Q74 54 90 98M97 0Q88 50 99 101"
        fill="none"
        stroke="#551230"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path
        d="M9 2Q19 52 9 97M25 6Q33 55 27 99M42 8Q45 56 45 99M59 8Q55 56 63 99M76 6Q67 54 81 99"
        fill="none"
        stroke="#93345a"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <circle cx="4" cy="3" r="3" fill="#d9b25f" />
      <circle cx="96" cy="3" r="3" fill="#d9b25f" />
    </svg>
  );
}
