import { cartridgeOf } from '../../src/registry.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import { stageView } from '../../src/room/stage.ts';
import type { Room } from '../../src/room/state.ts';
import type { RecordedStage, RoomSign } from '../archive/archive.ts';
import type { GameTeller } from './game-teller.ts';
import type { ToKeep } from './keeper.ts';
import { snapshotOf } from './restore.ts';

const snapshotEvery = 50;

/** What the archive is to keep of each event: numbered, with its game and what the stage showed. */
export class RoomLog {
  #number: number;
  #teller: GameTeller;
  #lastStage = '';
  #lastSign = '';

  /** `number`: of the newest event that is kept already. */
  constructor(number: number, teller: GameTeller) {
    this.#number = number;
    this.#teller = teller;
  }

  took(before: Room, event: RoomEvent, after: Room): ToKeep {
    this.#number += 1;
    const number = this.#number;
    const game = this.#teller.took(before, event, after);
    const inGame = [after.scene, before.scene].find(({ kind }) => kind === 'playing');
    return {
      events: [
        {
          number,
          event,
          game: inGame?.kind === 'playing' ? inGame.game : null,
          stage: inGame ? this.#stage(after) : null,
        },
      ],
      ...(number % snapshotEvery === 0 ? { snapshot: snapshotOf(after, number) } : {}),
      ...(game === null ? {} : { game }),
      ...(leavesNoTrace(event) ? { forget: [event.game] } : {}),
    };
  }

  /** What the home page would say of the room; null when that is as it was. */
  sign(room: Room): RoomSign | null {
    const sign = signOf(room);
    const text = JSON.stringify(sign);
    if (text === this.#lastSign) return null;
    this.#lastSign = text;
    return sign;
  }

  #stage(room: Room): RecordedStage | null {
    const stage = stageView(room);
    const text = JSON.stringify(stage);
    if (text === this.#lastStage) return null;
    this.#lastStage = text;
    return { at: room.at, stage };
  }
}

function leavesNoTrace(event: RoomEvent): event is RoomEvent & { kind: 'begun' } {
  if (event.kind !== 'begun') return false;
  return cartridgeOf(event.cartridge).leavesNoTrace?.(event.settings) ?? false;
}

function signOf({ scene, seats }: Room): RoomSign {
  const playing = scene.kind === 'playing' ? scene : null;
  const people = seats.filter(
    ({ kicked, seat }) => !kicked && (playing?.players.includes(seat) ?? true),
  );
  const names = people.flatMap(({ name }) => (name === null ? [] : [name]));
  if (playing === null) return { game: null, caption: '', names };
  const cartridge = cartridgeOf(playing.cartridge);
  return { game: cartridge.title, caption: cartridge.caption(playing.state), names };
}
