import { useState } from 'react';
import type { GuestList } from '../../src/room/guest-list.ts';
import { IconButton } from '../stage/icon-button.tsx';
import { words } from '../words.ts';
import type { GuestHands } from './guest-hands.ts';
import { PeoplePanel } from './people-panel.tsx';
import './people-button.css';

interface PeopleButtonProps {
  guests: GuestList;
  hands: GuestHands;
}

/** Two heads on the skirting board, and how many wait outside; opens the sheet with everybody. */
export function PeopleButton({ guests, hands }: PeopleButtonProps) {
  const [open, setOpen] = useState(false);
  const waiting = guests.atDoor.length;
  return (
    <div className="people-button">
      <IconButton
        label={waiting === 0 ? words.guests.title : words.guests.titleWaiting(waiting)}
        onPress={() => setOpen(!open)}
      >
        <circle cx="8.5" cy="8" r="3.6" />
        <path d="M2 20c.4-4.6 2.8-7 6.5-7s6.1 2.4 6.5 7M15.5 5a3.4 3.4 0 0 1 0 6.4M17.5 13.6c2.600.7 4.100 2.900 4.5 6.4" />
      </IconButton>
      {waiting > 0 && (
        <span className="people-button-count" aria-hidden="true">
          {waiting}
        </span>
      )}
      {open && <PeoplePanel guests={guests} hands={hands} onClose={() => setOpen(false)} />}
    </div>
  );
}
