import { createContext, use } from 'react';
import type { Seat } from '../src/cartridge.ts';
import type { StagePerson } from '../src/room/stage-view.ts';
import type { ClockReading } from './game-clock.ts';
import type { PaintProgress } from './room-state.ts';

/** What every part of the stage may look at. */
export interface RoomSight {
  people: readonly StagePerson[];
  /** Addresses of the pictures that have come, by hash. */
  pictures: ReadonlyMap<string, string>;
  clock: ClockReading;
  writing: Readonly<Record<Seat, number>>;
  /** How far each seat's picture is, as it was last told. */
  progress: Readonly<Record<Seat, PaintProgress>>;
}

export const RoomContext = createContext<RoomSight>({
  people: [],
  pictures: new Map(),
  clock: { now: 0, rate: 1, running: false, readAt: 0 },
  writing: {},
  progress: {},
});

export function useRoom(): RoomSight {
  return use(RoomContext);
}

/** Who sits there; a seat nobody knows (kicked, say) is a stranger without a face. */
export function usePerson(seat: Seat): StagePerson {
  const known = useRoom().people.find((person) => person.seat === seat);
  return known ?? { seat, name: null, face: null, colour: null, here: false, points: null };
}

/** Those who play, in the order they came. */
export function usePlayers(): readonly StagePerson[] {
  return useRoom().people.filter((person) => person.colour !== null);
}
