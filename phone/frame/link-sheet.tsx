import { useEffect, useState } from 'react';
import type { LinkHealth, LinkState } from '../../shared/link/phone-link.ts';
import { usePhone } from '../phone.ts';
import { words } from '../words.ts';
import './link-sheet.css';

/** Milliseconds: between two looks, and from where on something is wrong. */
const every = 1000;
const slowAfter = 1000;
const quietAfter = 4000;

/** What the join doctor sees of this phone: each step of the way, and what to do. */
export function LinkSheet({ link }: { link: LinkState & { kind: 'linked' } }) {
  const { room } = usePhone();
  const [health, setHealth] = useState(() => room.health());
  useEffect(() => {
    const beat = setInterval(() => setHealth(room.health()), every);
    return () => clearInterval(beat);
  }, [room]);
  const { page, steps, room: inside, relay, direct, roundTrip, measuring, heard } = words.link;
  return (
    <section className="link-sheet" aria-label={words.link.sheet}>
      <ul>
        {[page, steps.broker, steps.welcome, inside].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        {link.way === 'direct' ? direct : relay},{' '}
        {health.roundTrip === null ? measuring : roundTrip(health.roundTrip)}
        {health.heardAgo !== null && `, ${heard(Math.round(health.heardAgo / 1000))}`}
      </p>
      <p>
        <b>{adviceOn(health)}</b>
      </p>
    </section>
  );
}

function adviceOn({ roundTrip, heardAgo }: LinkHealth): string {
  if (heardAgo !== null && heardAgo > quietAfter) return words.link.quiet;
  return roundTrip !== null && roundTrip > slowAfter ? words.link.slow : words.link.well;
}
