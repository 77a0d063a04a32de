import type { RoomEvent } from '../../../src/room/event.ts';

/** A move of the rival's game: its name and arguments. */
export type Move = [name: string, ...words: unknown[]];

/** boardgame.io's client, as far as it is used here. */
export interface RivalClient {
  moves: Record<string, (...words: unknown[]) => void>;
  getState(): { _stateID: number };
}

/** The same happenings as moves of the rival's game, one for each event. */
export function movesOf(log: readonly RoomEvent[]): Move[] {
  return log.map((event): Move => {
    switch (event.kind) {
      case 'joined':
        return ['join', `p${event.identity.split(' ')[1]}`];
      case 'profile':
        return ['introduce', event.seat, event.name, event.face];
      case 'answered':
        return answerMove(event);
      case 'begun':
        return ['begin'];
      case 'started':
        return ['started', event.order];
      case 'painted':
        return ['painted', event.order, event.picture];
      default:
        return ['due'];
    }
  });
}

function answerMove({ ask, seat, answer }: RoomEvent & { kind: 'answered' }): Move {
  // `g1.r2.fool.3#1`
  const [, round = '', kind = '', place = ''] = ask.split(/[.#]/);
  const given = answer.kind === 'write' ? answer.text : answer.kind === 'pick' ? answer.option : '';
  switch (kind) {
    case 'prompt':
      return ['prompt', round, seat, given];
    case 'fool':
      return ['lie', `${round}.${place}`, seat, given];
    case 'guess':
      return ['guess', seat, given];
    default:
      return ['start'];
  }
}
