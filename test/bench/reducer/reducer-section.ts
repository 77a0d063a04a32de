import type { Section } from '../section.ts';
import { growth } from './growth.ts';
import type { RivalClient } from './rival-moves.ts';
import { throughput } from './throughput.ts';

/** How many times the rival's rate is wanted. */
const wantedRatio = 5;

/** `short` is for CI: fewer rounds. */
export function reducerSection(short: boolean, rival: (players: number) => RivalClient): Section {
  return {
    title: 'Events through the room’s reducer',
    how:
      'Ten players, Classic rules, everybody answers: joins, profiles, the start, prompts, paintings, lies, ' +
      'guesses and every deadline up to the ending, recorded once and reduced again and again. The rival is ' +
      'boardgame.io’s local client in production mode, without undo, with a fresh client for each game, given ' +
      'one move for each of our events in a game of the same shape that does less. Processor time of the ' +
      'process, garbage collection included; the two take turns, and the ratio is the median of the rounds’. ' +
      'For growth, one room plays over a hundred games; the same hundred events of its first and its last ' +
      'game are compared.',
    rows: [...throughput(short ? 9 : 41, wantedRatio, rival), ...growth(short ? 21 : 101)],
  };
}
