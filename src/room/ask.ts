import type { Answer, Ask, Marks } from '../ask.ts';
import type { Timer } from '../base/timer.ts';
import type { Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import { knockOf } from './door.ts';
import { attemptKey, heldAnswer, heldAsk, wished } from './held.ts';
import { candidates, missing, recordOf } from './presence.ts';
import { hasProfile } from './profile.ts';
import type { Over, Pause, Playing, Room } from './state.ts';
import { words } from './words.ts';

/** What a phone is asked now, whatever goes on in the room. Ids of games' asks carry the game. */
export function askOf(room: Room, seat: Seat): Ask {
  const { scene } = room;
  const record = recordOf(room, seat);
  if (record === undefined) return doorAsk(room, seat);
  if (record.watches) return watcherAsk(room, seat);
  switch (scene.kind) {
    case 'lobby':
      if (!candidates(room).includes(seat)) return wait('lobby.bench', words.bench);
      if (!hasProfile(record)) return profileAsk(room, seat);
      return startAsk(room);
    case 'countdown': {
      const by = recordOf(room, scene.by)?.name ?? scene.by;
      return cancelAsk(room, words.starting(by), scene.timer);
    }
    case 'beginning':
      return wait('lobby.beginning', words.beginning);
    case 'playing':
      return scene.paused === null
        ? gameAsk(room, scene, seat)
        : pauseAsk(room, scene, scene.paused);
    case 'over': {
      if (scene.startsNext === null) return overAsk(scene, seat);
      const { title } = cartridgeOf(room.next.cartridge);
      return cancelAsk(room, words.startingNext(title), scene.startsNext);
    }
  }
}

function profileAsk(room: Room, seat: Seat): Ask {
  const { name, face } = wished(room, seat);
  return name === null || face === null
    ? wait('lobby.profile', words.introduceYourself)
    : wait('lobby.reading', words.profileHeld);
}

/** For who only looks: nothing is asked of them, and they may react. */
function watcherAsk({ scene }: Room, seat: Seat): Ask {
  const isGame = scene.kind === 'over' || (scene.kind === 'playing' && scene.paused === null);
  if (!isGame) return wait('watch', words.watches);
  const { reactions, marks } = cartridgeOf(scene.cartridge).ask(scene.state, seat);
  return { ...wait('watch', words.watches), reactions, ...inGame(scene.game, marks) };
}

/** For who is not in the room: turned away, or still to be let in. */
function doorAsk(room: Room, seat: Seat): Ask {
  const { door } = room;
  if (knockOf(room, seat) === undefined) return wait('door', words.kicked);
  if (door.locked) return wait('door.locked', words.locked);
  return door.asks ? wait('door.asks', words.atTheDoor) : wait('full', words.full);
}

/** What may be answered: a pause shows no ask, but closes none to an answer that was on its way. */
export function openAsk(room: Room, seat: Seat): Ask {
  const { scene } = room;
  const isPaused = scene.kind === 'playing' && scene.paused !== null;
  const record = recordOf(room, seat);
  return isPaused && record && !record.watches ? gameAsk(room, scene, seat) : askOf(room, seat);
}

/** What an answer to one of the room's own asks means. */
export function lobbyChoice(answer: Answer): 'start' | 'cancel' | 'playAgain' | null {
  if (answer.kind !== 'pick') return null;
  const { option } = answer;
  return option === 'start' || option === 'cancel' || option === 'playAgain' ? option : null;
}

/** An id of the room's without the game in front of it. */
export function localId(game: string, id: string): string {
  return id.startsWith(`${game}.`) ? id.slice(game.length + 1) : id;
}

/** What is marked is one game's, as an ask is. */
function inGame(game: string, marks: Marks | undefined): { marks?: Marks } {
  if (marks === undefined) return {};
  return { marks: { ...marks, on: marks.on.map((one) => ({ ...one, id: `${game}.${one.id}` })) } };
}

function startAsk(room: Room): Ask {
  const lacking = missing(room);
  const text = lacking > 0 ? words.startMissing(lacking) : words.start;
  const option = { id: 'start', text, open: lacking === 0 };
  return pick(`lobby.start#${room.starts}`, words.startWhenReady, [option], null);
}

function cancelAsk(room: Room, instruction: string, timer: Timer): Ask {
  const cancel = { id: 'cancel', text: words.cancel, open: true };
  return pick(`lobby.cancel#${room.starts}`, instruction, [cancel], timer);
}

function pauseAsk(room: Room, { game }: Playing, paused: Pause): Ask {
  return wait(`${game}.pause`, pauseWords(room, paused));
}

/** Who asked for it. */
function pauseWords(room: Room, paused: Pause): string {
  switch (paused.by) {
    case 'nobody here':
      return words.pausedEmpty;
    case 'reopened':
      return words.pausedReopened;
    case 'host': {
      const { seat } = paused;
      return words.paused(seat === null ? null : (recordOf(room, seat)?.name ?? seat));
    }
  }
}

/** What the game asks; after a no from the desk it is another attempt. */
export function rawAsk({ desk }: Room, { game, cartridge, state }: Playing, seat: Seat): Ask {
  const asked = cartridgeOf(cartridge).ask(state, seat);
  const ask = { ...asked, ...inGame(game, asked.marks) };
  const id = `${game}.${ask.id}`;
  const refusal = desk.refused[attemptKey(seat, id)];
  if (refusal === undefined) return { ...ask, id };
  const again = { id: `${id}~${refusal.times}`, problem: words.refused };
  if (ask.kind === 'write') return { ...ask, ...again, text: refusal.text };
  return ask.kind === 'form' ? { ...ask, ...again } : { ...ask, id };
}

function gameAsk(room: Room, scene: Playing, seat: Seat): Ask {
  const ask = rawAsk(room, scene, seat);
  const held = heldAnswer(room, seat);
  if (held?.ask === ask.id) return heldAsk(ask, held.text, words.held);
  const isOver = room.desk.readUntil !== null && ask.kind !== 'wait';
  return isOver ? wait(`${scene.game}.reading`, words.reading) : ask;
}

function overAsk(scene: Over, seat: Seat): Ask {
  const ask = cartridgeOf(scene.cartridge).ask(scene.state, seat);
  const again = { id: 'playAgain', text: words.playAgain, open: true };
  return {
    ...pick(`${scene.game}.over`, ask.instruction || words.ended, [again], null),
    reactions: ask.reactions,
  };
}

/** Nothing is asked; `instruction` says why. */
export function wait(id: string, instruction: string): Ask {
  return { kind: 'wait', id, instruction, timer: null, reactions: [], sent: null };
}

function pick(
  id: string,
  instruction: string,
  options: { id: string; text: string; open: boolean }[],
  timer: Timer | null,
): Ask {
  return { kind: 'pick', id, instruction, timer, reactions: [], label: 'Game', options };
}
