import { createContext, use, useSyncExternalStore } from 'react';
import type { Playing } from './arrival.ts';
import type { Memory } from './memory.ts';
import type { RoomSnapshot } from './room.ts';

/** What every part of the page may need: passed as values, so that tests pass twins. */
export interface Phone extends Playing {
  memory: Memory;
  /** Where the offered faces are, with a slash at the end. */
  facesAddress: string;
}

export const PhoneContext = createContext<Phone | null>(null);

export function usePhone(): Phone {
  const phone = use(PhoneContext);
  if (!phone) throw new Error('Outside of a room');
  return phone;
}

export function useRoom(): RoomSnapshot {
  const { room } = usePhone();
  return useSyncExternalStore(room.subscribe, room.snapshot);
}
