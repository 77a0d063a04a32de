import { useState } from 'react';
import type { GuestList } from '../../src/room/guest-list.ts';
import { IconButton } from '../stage/icon-button.tsx';
import { words } from '../words.ts';
import { DeskPanel } from './desk-panel.tsx';
import type { GuestHands } from './guest-hands.ts';
import './people-button.css';

interface DeskButtonProps {
  desk: NonNullable<GuestList['desk']>;
  judge: GuestHands['judge'];
}

/** A stamp on the skirting board, and how much waits for it; what it is, is read on request. */
export function DeskButton({ desk, judge }: DeskButtonProps) {
  const [open, setOpen] = useState(false);
  const { length: count } = desk.waiting;
  return (
    <div className="people-button">
      <IconButton
        label={count === 0 ? words.guests.desk : words.guests.deskWaiting(count)}
        onPress={() => setOpen(!open)}
      >
        <path d="M4 20.5h16M5 16.5h14v-3.5h-5.5c0-3 1.5-4 1.5-6.5a3 3 0 0 0-6 0c0 2.5 1.5 3.5 1.5 6.5H5z" />
      </IconButton>
      {count > 0 && (
        <span className="people-button-count" aria-hidden="true">
          {count}
        </span>
      )}
      {open && <DeskPanel desk={desk} judge={judge} onClose={() => setOpen(false)} />}
    </div>
  );
}
