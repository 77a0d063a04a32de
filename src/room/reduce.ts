import { fit } from '../ask.ts';
import { lobbyChoice, localId, openAsk } from './ask.ts';
import { choose, offer } from './choosing.ts';
import { freeColour } from './colours.ts';
import { dueWithDesk, judge, nameModerator, setDesk, settleDesk, takeAnswer } from './desk.ts';
import { wishProfile } from './desk-profile.ts';
import { admit, knock, knockOf, readmit, setDoor, settleDoor, turnAway } from './door.ts';
import {
  abort,
  backToLobby,
  begin,
  callOff,
  gather,
  play,
  start,
  startAnother,
} from './game-life.ts';
import { heldAnswer } from './held.ts';
import { kick } from './kick.ts';
import { isWanted, localOrder, noteOrder, pruneOrders } from './orders.ts';
import { pause, resume } from './pause.ts';
import { reopen } from './reopen.ts';
import type { RoomEvent } from './event.ts';
import { needs } from './needs.ts';
import { recordOf, settleAttendance } from './presence.ts';
import { nameProblem, profileOpen, tidyName } from './profile.ts';
import { handRemote, mayControl, settleRemote } from './remote.ts';
import type { Knock, Room, SeatRecord } from './state.ts';

/**
 * The room's only way from one state to the next. Returns the same reference for what it does not
 * accept, and never throws.
 */
export function reduce(room: Room, event: RoomEvent): Room {
  if (event.at < room.at) return room;
  const changed = transition(room, event);
  if (changed === room) return room;
  const settled = settleRemote(settleDesk(settleDoor({ ...changed, at: event.at })));
  return pruneOrders(settleAttendance(settled));
}

function transition(room: Room, event: RoomEvent): Room {
  const { scene } = room;
  switch (event.kind) {
    case 'joined':
      return knock(room, event.identity);
    case 'presence':
      return setPresence(room, event);
    case 'profile':
      return setProfile(room, event);
    case 'chosen':
      return choose(room, event);
    case 'offered':
      return offer(room, event);
    case 'startedAnother':
      return startAnother(room, event);
    case 'remoteHanded':
      return handRemote(room, event);
    case 'answered':
      return answer(room, event);
    case 'kicked':
      return kick(room, event);
    case 'readmitted':
      return readmit(room, event.seat);
    case 'doorSet':
      return setDoor(room, event);
    case 'admitted':
      return admit(room, event.knock);
    case 'turnedAway':
      return turnAway(room, event.knock);
    case 'moderated':
      return setDesk(room, event);
    case 'moderatorNamed':
      return nameModerator(room, event);
    case 'judged':
      return judge(room, event);
    case 'due':
      return due(room, event.at);
    case 'begun':
      return begin(room, event);
    case 'started':
    case 'accepted':
      return noteOrder(room, event);
    case 'painted':
    case 'paintFailed':
      if (scene.kind !== 'playing' || !isWanted(room, event.order)) return room;
      return play(room, scene, { ...event, order: localOrder(scene, event.order) });
    case 'reacted':
      if (scene.kind !== 'playing' || recordOf(room, event.seat) === undefined) return room;
      return play(room, scene, { ...event, target: localId(scene.game, event.target) });
    case 'paused':
      return mayControl(room, event.by, 'pause') ? pause(room, event.by ?? null) : room;
    case 'resumed':
      return mayControl(room, event.by, 'resume') ? resume(room, event) : room;
    case 'ended':
      return mayControl(room, event.by, 'end') ? abort(room, event.reason, event.at) : room;
    case 'playAgain':
      return mayControl(room, event.by, 'lobby') ? backToLobby(room) : room;
    case 'reopened':
      return reopen(room, event);
  }
}

function replaceSeat(room: Room, record: SeatRecord): Room {
  return {
    ...room,
    seats: room.seats.map((other) => (other.seat === record.seat ? record : other)),
  };
}

/** The same reference when nothing is new. */
function replaceKnock(room: Room, one: Knock): Room {
  const known = knockOf(room, one.knock);
  if (known === undefined || JSON.stringify(known) === JSON.stringify(one)) return room;
  const waiting = room.door.waiting.map((other) => (other === known ? one : other));
  return { ...room, door: { ...room.door, waiting } };
}

function setPresence(room: Room, event: RoomEvent & { kind: 'presence' }): Room {
  const outside = knockOf(room, event.seat);
  if (outside !== undefined) return replaceKnock(room, { ...outside, presence: event.presence });
  const record = room.seats.find((one) => one.seat === event.seat);
  if (record === undefined || record.presence === event.presence) return room;
  const changed = replaceSeat(room, { ...record, presence: event.presence, since: event.at });
  const { scene } = room;
  const wasHere = record.presence === 'here';
  const isHere = event.presence === 'here';
  // Who has sent something that is being read is not gone for the game.
  if (!isHere && heldAnswer(room, event.seat) !== undefined) return changed;
  if (scene.kind !== 'playing' || record.kicked || wasHere === isHere) return changed;
  return play(changed, scene, { kind: isHere ? 'came' : 'went', seat: event.seat, at: event.at });
}

function setProfile(room: Room, event: RoomEvent & { kind: 'profile' }): Room {
  const outside = knockOf(room, event.seat);
  const record = outside ?? recordOf(room, event.seat);
  if (record === undefined || !profileOpen(room, event.seat)) return room;
  if (event.name !== undefined && nameProblem(room, event.seat, event.name) !== null) return room;
  if ('knock' in record) return replaceKnock(room, withProfile(record, event));
  const watching = setWatching(room, record, event.watch ?? record.watches);
  const seated = recordOf(watching, event.seat) ?? record;
  if (room.desk.on) return wishProfile(watching, seated, event);
  const named = withProfile(seated, event);
  return named === seated ? watching : replaceSeat(watching, named);
}

/** The same when nothing is new. */
function withProfile<Record extends Knock | SeatRecord>(
  record: Record,
  event: RoomEvent & { kind: 'profile' },
): Record {
  const name = event.name === undefined ? record.name : tidyName(event.name);
  const face = event.face ?? record.face;
  const isSame = name === record.name && JSON.stringify(face) === JSON.stringify(record.face);
  return isSame ? record : { ...record, name, face };
}

/** Who only looks leaves their colour to the players. */
function setWatching(room: Room, record: SeatRecord, watches: boolean): Room {
  if (watches === record.watches) return room;
  const others = room.seats.filter((one) => one !== record);
  return replaceSeat(room, { ...record, watches, colour: watches ? null : freeColour(others) });
}

/** The first valid answer to an open ask is taken; all others are ignored. */
function answer(room: Room, event: RoomEvent & { kind: 'answered' }): Room {
  const { scene } = room;
  const ask = openAsk(room, event.seat);
  if (ask.id !== event.ask) return room;
  const fitted = fit(ask, event.answer);
  if (fitted === null) return room;
  if (scene.kind === 'playing') {
    return takeAnswer(room, scene, { ...event, answer: fitted });
  }
  switch (lobbyChoice(fitted)) {
    case 'start':
      return start(room, event.seat, event.at);
    case 'cancel':
      return callOff(room, event.seat);
    case 'playAgain':
      return backToLobby(room);
    case null:
      return room;
  }
}

function due(room: Room, at: number): Room {
  const { deadline } = needs(room);
  if (deadline === null || deadline > at) return room;
  const { scene } = room;
  if (scene.kind === 'playing') return dueWithDesk(room, scene, at);
  return gather(room);
}
