import type { Ask } from '../ask.ts';
import type { Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import { askOf } from './ask.ts';
import { profileOpen } from './profile.ts';
import type { StagePerson } from './stage-view.ts';
import { people } from './stage.ts';
import type { Room } from './state.ts';
import { words } from './words.ts';

/** All that one phone shows, but for the clock that the runtime adds. */
export interface RoomPhoneView {
  seat: Seat;
  people: StagePerson[];
  profileOpen: boolean;
  caption: string;
  ask: Ask;
}

export function phoneView(room: Room, seat: Seat): RoomPhoneView {
  return {
    seat,
    people: people(room),
    profileOpen: profileOpen(room, seat),
    caption: caption(room),
    ask: askOf(room, seat),
  };
}

/** For a phone that has no seat because all are taken. */
export function fullView(): RoomPhoneView {
  const ask: Ask = {
    kind: 'wait',
    id: 'full',
    instruction: words.full,
    timer: null,
    reactions: [],
    sent: null,
  };
  return { seat: '', people: [], profileOpen: false, caption: words.full, ask };
}

function caption(room: Room): string {
  const { scene } = room;
  switch (scene.kind) {
    case 'lobby':
      return scene.notice ?? words.captionLobby;
    case 'countdown':
    case 'beginning':
      return words.captionStarting;
    case 'playing':
      if (scene.paused !== null) return words.captionPaused;
      return cartridgeOf(scene.cartridge).caption(scene.state);
    case 'over':
      return cartridgeOf(scene.cartridge).caption(scene.state);
  }
}
