import { useEffect, useState } from 'react';
import { awayFor } from '../../away-for.ts';
import type { PainterTrouble } from '../../painter-trouble.ts';
import { words } from '../words.ts';
import { failureWords } from './failure-words.ts';
import './painter-trouble.css';

interface PainterTroubleNoteProps {
  trouble: PainterTrouble;
  /** The painter's, as the office names it. */
  title: string;
}

const minute = 60_000;

/** The last thing that went wrong with a painter while people played; told here alone. */
export function PainterTroubleNote({ trouble, title }: PainterTroubleNoteProps) {
  const { at, failure, said } = trouble;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(ticking);
  }, []);
  return (
    <div className="painter-trouble" role="note">
      <p>
        <strong>{words.painter.trouble(title, awayFor(at, now))}</strong>{' '}
        {failureWords(failure, 'needed', true).what}
      </p>
      {said !== '' && <p className="painter-said">{words.painter.said(failure, said)}</p>}
    </div>
  );
}
