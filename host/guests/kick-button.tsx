import { useState } from 'react';
import type { ReactNode } from 'react';
import { focusAsItOpens } from '../keys/focus-as-it-opens.ts';
import { words } from '../words.ts';
import './kick-button.css';

interface KickButtonProps {
  name: string | null;
  onKick: () => void;
  /** What is on the button; its name says whom it kicks. */
  children: ReactNode;
}

/** Shows somebody the door. It is asked about once. */
export function KickButton({ name, onKick, children }: KickButtonProps) {
  const [sure, setSure] = useState(false);
  const { kick, kickSure, kickYes, kickNo, sureShort } = words.guests;
  const who = name ?? words.nameless;
  if (!sure) {
    return (
      <button
        type="button"
        className="kick-button sign"
        aria-label={kick(who)}
        title={kick(who)}
        onClick={() => setSure(true)}
      >
        {children}
      </button>
    );
  }
  return (
    <fieldset className="kick-sure" aria-label={kickSure(who)}>
      <span>{sureShort}</span>
      <button type="button" className="kick-yes sign" aria-label={kickYes(who)} onClick={onKick}>
        {words.guests.yes}
      </button>
      <button
        type="button"
        className="sign"
        aria-label={kickNo(who)}
        ref={focusAsItOpens}
        onClick={() => setSure(false)}
      >
        {words.guests.no}
      </button>
    </fieldset>
  );
}
