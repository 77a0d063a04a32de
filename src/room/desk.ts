import { cartridgeOf } from '../registry.ts';
import { localId, rawAsk } from './ask.ts';
import { mayDecide } from './desk-view.ts';
import type { RoomEvent } from './event.ts';
import { attemptKey, hold, withoutHeld, writtenIn } from './held.ts';
import { play } from './game-life.ts';
import { isKicked, recordOf } from './presence.ts';
import { nameTaken, profileOpen, tidyName } from './profile.ts';
import type { Held, Playing, Room } from './state.ts';

/** What waits when its time is up is waited for so long, in game milliseconds. */
const readingTime = 20_000;

/** Whether names, pictures and texts wait for a yes. When they need none, all that waits has it. */
export function setDesk(room: Room, event: RoomEvent & { kind: 'moderated' }): Room {
  if (event.on === room.desk.on) return room;
  const changed: Room = { ...room, desk: { ...room.desk, on: event.on } };
  return event.on
    ? changed
    : room.desk.held.reduce((earlier, one) => shown(earlier, one, event.at), changed);
}

export function nameModerator(room: Room, event: RoomEvent & { kind: 'moderatorNamed' }): Room {
  const { seat } = event;
  if (seat === room.desk.moderator) return room;
  if (seat !== null && recordOf(room, seat) === undefined) return room;
  return { ...room, desk: { ...room.desk, moderator: seat } };
}

/**
 * An answer the game would take, and that says something in somebody's own words, waits at the desk
 * first. The game does not know: it is handed the answer with the yes. What the game refuses is
 * shown to nobody, and so needs no yes.
 */
export function takeAnswer(
  room: Room,
  scene: Playing,
  event: RoomEvent & { kind: 'answered' },
): Room {
  const { seat, at, ask, answer } = event;
  const taken = play(room, scene, { kind: 'answered', seat, at, ask: gameId(scene, ask), answer });
  const text = writtenIn(answer);
  if (taken === room || text === null || !room.desk.on) return taken;
  if (taken.scene.kind === 'playing') {
    const next = cartridgeOf(scene.cartridge).ask(taken.scene.state, seat);
    if ('problem' in next && next.problem !== null) return taken;
  }
  return hold(room, { kind: 'answer', seat, ask, answer, text });
}

/** The yes or no of the host (`by` is null) or of the trusted phone. */
export function judge(room: Room, event: RoomEvent & { kind: 'judged' }): Room {
  const one = room.desk.held.find(({ id }) => id === event.held);
  if (one === undefined) return room;
  if (event.by !== null && !mayDecide(room, event.by, one)) return room;
  if (one.kind !== 'answer' && !profileOpen(room, one.seat)) return room;
  return event.shows ? shown(room, one, event.at) : refused(room, one, event.at);
}

function shown(room: Room, one: Held, at: number): Room {
  const rest = withoutHeld(room, [one]);
  const { scene } = rest;
  const { seat } = one;
  switch (one.kind) {
    case 'answer': {
      if (scene.kind !== 'playing') return rest;
      const ask = gameId(scene, one.ask);
      const told = play(rest, scene, { kind: 'answered', seat, at, ask, answer: one.answer });
      return released(told, one, at);
    }
    case 'name':
      if (nameTaken(rest, one.name, seat)) return turnedDown(rest, one);
      return withRecord(rest, seat, { name: tidyName(one.name) });
    case 'face':
      return withRecord(rest, seat, { face: one.face });
  }
}

/** It comes back to its player as a new attempt, and has cost nothing but time. */
function refused(room: Room, one: Held, at: number): Room {
  const rest = withoutHeld(room, [one]);
  if (one.kind !== 'answer') return turnedDown(rest, one);
  const { scene, desk } = rest;
  if (scene.kind !== 'playing') return rest;
  const key = attemptKey(one.seat, baseId(one.ask));
  const times = (desk.refused[key]?.times ?? 0) + 1;
  const refusals = { ...desk.refused, [key]: { times, text: one.text } };
  return released({ ...rest, desk: { ...desk, refused: refusals } }, one, at);
}

function turnedDown(room: Room, { seat, kind }: Held & { kind: 'name' | 'face' }): Room {
  const { desk } = room;
  const others = desk.turnedDown.filter((note) => note.seat !== seat || note.kind !== kind);
  return { ...room, desk: { ...desk, turnedDown: [...others, { seat, kind }] } };
}

/** Whoever had sent something was not gone for the game; if they are, it is told now. */
function released(room: Room, { seat }: Held, at: number): Room {
  const { scene } = room;
  const record = recordOf(room, seat);
  if (scene.kind !== 'playing' || record === undefined || record.presence === 'here') return room;
  return play(room, scene, { kind: 'went', seat, at });
}

/** What a deadline finds still waiting is waited for a little longer, once; then it is left out. */
export function dueWithDesk(room: Room, scene: Playing, at: number): Room {
  const answers = room.desk.held.filter(({ kind }) => kind === 'answer');
  if (answers.length > 0 && room.desk.readUntil === null) {
    return { ...room, desk: { ...room.desk, readUntil: at + readingTime } };
  }
  const rest = withoutHeld(room, answers);
  const after = play({ ...rest, desk: { ...rest.desk, readUntil: null } }, scene, {
    kind: 'due',
    at,
  });
  return answers.reduce((earlier, one) => released(earlier, one, at), after);
}

/** What nobody waits for any more is gone from the desk. */
export function settleDesk(room: Room): Room {
  const { desk, scene } = room;
  const isOver = (one: Held): boolean => {
    if (isKicked(room, one.seat)) return true;
    if (one.kind !== 'answer') return false;
    return scene.kind !== 'playing' || rawAsk(room, scene, one.seat).id !== one.ask;
  };
  const over = desk.held.filter(isOver);
  const rest = over.length === 0 ? room : withoutHeld(room, over);
  const reads = rest.desk.held.some(({ kind }) => kind === 'answer');
  const readUntil = reads ? desk.readUntil : null;
  const plays = scene.kind === 'playing' || Object.keys(desk.refused).length === 0;
  const isKnown = desk.moderator === null || recordOf(room, desk.moderator) !== undefined;
  if (rest === room && readUntil === desk.readUntil && plays && isKnown) return room;
  return {
    ...rest,
    desk: {
      ...rest.desk,
      readUntil,
      refused: plays ? desk.refused : {},
      moderator: isKnown ? desk.moderator : null,
    },
  };
}

function withRecord(room: Room, seat: string, part: Partial<Room['seats'][number]>): Room {
  return {
    ...room,
    seats: room.seats.map((record) => (record.seat === seat ? { ...record, ...part } : record)),
  };
}

/** A game's ask without the room's mark of another attempt. */
function baseId(ask: string): string {
  return ask.replace(/~\d+$/, '');
}

function gameId({ game }: Playing, ask: string): string {
  return baseId(localId(game, ask));
}
