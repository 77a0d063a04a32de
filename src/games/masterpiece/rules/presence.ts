import type { Seat } from '../../../cartridge.ts';
import type { MasterpieceState } from '../state.ts';

/** Whether this seat plays, and still does. */
export function playsOn(state: MasterpieceState, seat: Seat): boolean {
  return state.players.includes(seat) && state.presence[seat] !== 'left';
}

/** Those who are waited for (M12). */
export function presentPlayers(state: MasterpieceState): Seat[] {
  return state.players.filter((seat) => state.presence[seat] === 'here');
}
