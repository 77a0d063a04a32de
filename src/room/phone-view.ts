import type { Ask } from '../ask.ts';
import type { Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import { askOf, wait } from './ask.ts';
import { choosingOf, comingOf } from './choosing.ts';
import type { Choosing, Coming } from './choosing.ts';
import { waitingForPhone } from './desk-view.ts';
import type { Waiting } from './desk-view.ts';
import { knockOf } from './door.ts';
import { wished } from './held.ts';
import { candidates, recordOf } from './presence.ts';
import { profileOpen } from './profile.ts';
import { remoteOf } from './remote.ts';
import type { Remote } from './remote.ts';
import type { StagePerson } from './stage-view.ts';
import { people } from './stage.ts';
import type { Knock, Room } from './state.ts';
import { words } from './words.ts';

/** All that one phone shows, but for the clock that the runtime adds. */
export interface RoomPhoneView {
  seat: Seat;
  /** Who plays or will, and this phone's own person: as many however many watch. */
  people: StagePerson[];
  /** How many others there are. */
  watchers: number;
  /** Whether it only looks. */
  watches: boolean;
  profileOpen: boolean;
  caption: string;
  ask: Ask;
  /** What is played next, and how; before a game. */
  coming?: Coming;
  /** What may be played next; only on a phone that may choose. */
  choosing?: Choosing;
  /** What the host's remote can do now; only on the phone that has it. */
  remote?: Remote;
  /** What this phone may say yes or no to; only on the one the host trusts. */
  moderation?: Waiting[];
  /** Why a name or a picture did not come to be. */
  profileProblem?: string;
}

export function phoneView(room: Room, seat: Seat): RoomPhoneView {
  const outside = knockOf(room, seat);
  if (outside !== undefined) return doorView(room, outside);
  const record = recordOf(room, seat);
  if (record === undefined) return outsideView(askOf(room, seat));
  const everyone = people(room);
  const next = 'players' in room.scene ? room.scene.players : candidates(room);
  const listed = everyone.filter(
    (one) => one.seat === seat || one.colour !== null || next.includes(one.seat),
  );
  return {
    seat,
    // One's own wishes are seen by oneself.
    people: listed.map((one) => (one.seat === seat ? { ...one, ...wished(room, seat) } : one)),
    watchers: everyone.length - listed.length,
    watches: record.watches,
    profileOpen: profileOpen(room, seat),
    caption: caption(room),
    ask: askOf(room, seat),
    ...given('coming', comingOf(room)),
    ...given('choosing', choosingOf(room, seat)),
    ...given('remote', remoteOf(room, seat)),
    ...(room.desk.moderator === seat ? { moderation: waitingForPhone(room, seat) } : {}),
    ...profileProblem(room, seat),
  };
}

/** What a phone has no part in is not in its view. */
function given<Key extends keyof RoomPhoneView>(
  key: Key,
  part: RoomPhoneView[Key] | null,
): Partial<Pick<RoomPhoneView, Key>> {
  return part === null ? {} : ({ [key]: part } as Pick<RoomPhoneView, Key>);
}

function profileProblem(room: Room, seat: Seat): Pick<RoomPhoneView, 'profileProblem'> {
  const note = room.desk.turnedDown.find((one) => one.seat === seat);
  return note === undefined ? {} : { profileProblem: words.turnedDown[note.kind] };
}

/** For a phone there is no place for, not even at the door. */
export function fullView(): RoomPhoneView {
  return outsideView(wait('full', words.full));
}

/** For a phone that sends so much that it is not heard for a while. */
export function barredView(): RoomPhoneView {
  return outsideView(wait('barred', words.barred));
}

/** Who waits at the door sees nobody but themselves. */
function doorView(room: Room, { knock, name, face }: Knock): RoomPhoneView {
  const open = profileOpen(room, knock);
  const self = { seat: knock, name, face, colour: null, here: true, points: null };
  return {
    ...outsideView(askOf(room, knock)),
    seat: knock,
    people: open ? [self] : [],
    profileOpen: open,
  };
}

/** Who is not in the room sees nothing of it. */
function outsideView(ask: Ask): RoomPhoneView {
  return {
    seat: '',
    people: [],
    watchers: 0,
    watches: false,
    profileOpen: false,
    caption: ask.instruction,
    ask,
  };
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
