import type { RoomEvent } from '../../../src/room/event.ts';
import { reduce } from '../../../src/room/reduce.ts';
import type { Room } from '../../../src/room/state.ts';
import { median } from '../figures.ts';
import type { Row } from '../section.ts';
import { Evening, players } from './evening.ts';
import { processorTime } from './processor-time.ts';
import { movesOf, type Move, type RivalClient } from './rival-moves.ts';

/** Whole games of each in one round, so that a round is long against the clock's grain. */
const gamesInRound = 10;
/** Rounds in which both warm up; they are not counted. */
const warming = 5;

/**
 * Events a second of a whole game through the room's reducer, and through the rival's client: at
 * least `leastRatio` times as many.
 */
export function throughput(
  rounds: number,
  leastRatio: number,
  rival: (players: number) => RivalClient,
): Row[] {
  const { opening, log } = new Evening().playGame();
  const moves = movesOf(log);
  const taken: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < warming + rounds; round += 1) {
    const both = { ours: ourRound(opening, log), theirs: rivalRound(moves, rival) };
    if (round >= warming) taken.push(both);
  }
  const rate = (times: number[]) =>
    Math.round((1000 * gamesInRound * log.length) / median(times)).toLocaleString('en');
  const ratio = median(taken.map(({ ours, theirs }) => theirs / ours));
  return [
    {
      what: `events a second of processor time (a game of ${log.length} events, ${rounds} rounds of ${gamesInRound} games)`,
      ours: rate(taken.map(({ ours }) => ours)),
      rival: rate(taken.map(({ theirs }) => theirs)),
      ratio: { name: 'reducer', value: ratio },
      verdict: {
        figure: `${ratio.toFixed(1)} times as many`,
        wanted: `at least ${leastRatio}`,
        kept: ratio >= leastRatio,
      },
    },
  ];
}

function ourRound(opening: Room, log: readonly RoomEvent[]): number {
  let room = opening;
  const taken = processorTime(() => {
    for (let game = 0; game < gamesInRound; game += 1) room = log.reduce(reduce, opening);
  });
  if (room.scene.kind !== 'over') throw new Error('the measured game did not reach its end');
  return taken;
}

/** Making the clients is not counted. */
function rivalRound(moves: readonly Move[], rival: (players: number) => RivalClient): number {
  const clients = Array.from({ length: gamesInRound }, () => rival(players));
  const taken = processorTime(() => {
    for (const client of clients) {
      for (const [name, ...words] of moves) client.moves[name]?.(...words);
    }
  });
  if (clients.some((client) => client.getState()._stateID !== moves.length)) {
    throw new Error('the rival refused a move');
  }
  return taken;
}
