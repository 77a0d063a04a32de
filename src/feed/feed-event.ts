import * as z from 'zod/mini';
import { Face } from '../face.ts';
import { phases } from './phase.ts';

/** All that the event feed tells. Each description stands in docs/events.md. */

const told = (description: string) => z.describe(description);

const seat = z.string().check(told('A seat: the public short id of one in the room.'));
const points = z.int().check(told('In all, as far as they have been shown.'));
const rank = z.int().check(told('From 1; who has as many shares it.'));
const title = z.string().check(told('What the game is called.'));
const cartridge = z.string().check(told('The game’s id: `masterpiece`, say.'));

const pause = {
  by: z
    .enum(['host', 'nobody here', 'reopened'])
    .check(
      told(
        '`host`: it was asked for; `nobody here`: all phones are away; `reopened`: the host’s page was closed and is open again.',
      ),
    ),
  seat: z.nullable(
    seat.check(told('On whose phone it was asked for; null: on the host’s page, or by nobody.')),
  ),
};

const FeedPause = z.object(pause);
export type FeedPause = z.infer<typeof FeedPause>;

export const FeedPlayer = z
  .object({
    seat,
    name: z.string().check(told('As it stands on the wall.')),
    face: z.nullable(Face.check(told('Who has no colour shows no face here.'))),
    colour: z.nullable(z.int().check(told('0 to 9; null for who has to sit out.'))),
    here: z.boolean().check(told('Whether the phone was heard within ten seconds.')),
    points: z.nullable(points),
  })
  .check(told('One who plays, or would like to; not who only looks.'));
export type FeedPlayer = z.infer<typeof FeedPlayer>;

const roomEvents = [
  z
    .object({ kind: z.literal('room.player_joined'), player: FeedPlayer })
    .check(told('Somebody has come in and has a name, or no longer only looks.')),
  z
    .object({ kind: z.literal('room.player_changed'), player: FeedPlayer })
    .check(told('Somebody has another name, face or colour.')),
  z
    .object({ kind: z.literal('room.player_away'), seat })
    .check(told('A phone has not been heard for ten seconds.')),
  z.object({ kind: z.literal('room.player_back'), seat }).check(told('It is heard again.')),
  z
    .object({ kind: z.literal('room.player_left'), seat })
    .check(told('Somebody was shown the door, or only looks from now on.')),
  z
    .object({ kind: z.literal('room.game_chosen'), cartridge, title })
    .check(told('What will be played next.')),
  z
    .object({
      kind: z.literal('room.game_started'),
      game: z.string().check(told('The game’s own id in this room: `g1`, `g2`, …')),
      cartridge,
      title,
      players: z.array(seat).check(told('Who plays; all of them have 0 points now.')),
    })
    .check(told('A game begins.')),
  z
    .object({
      kind: z.literal('room.paused'),
      ...pause,
    })
    .check(told('The game stands still, and its clock with it.')),
  z.object({ kind: z.literal('room.resumed') }).check(told('It goes on.')),
  z.object({ kind: z.literal('room.lobby') }).check(told('The room is back in the lobby.')),
  z
    .object({
      kind: z.literal('room.reaction'),
      seat,
      name: z.nullable(z.string().check(told('Whose it is; watchers are not among the players.'))),
      emoji: z.string().check(told('What was thrown at the stage.')),
    })
    .check(told('Somebody, a player or a watcher, has thrown something at the stage.')),
] as const;

const Outcome = z
  .object({
    totals: z.array(z.object({ seat, points, rank })).check(told('Best first.')),
    achievements: z
      .array(
        z.object({
          title: z.string().check(told('What the prize is called.')),
          why: z.string().check(told('What it was won for, in a sentence.')),
          seats: z.array(seat).check(told('Who won it.')),
        }),
      )
      .check(told('The prizes.')),
    aborted: z.nullable(z.string().check(told('Why it was closed before its end.'))),
  })
  .check(told('How a game ended.'));

/** These come from what every cartridge has, whether it tells phases of its own or not. */
const gameEvents = [
  z
    .object({
      kind: z.literal('phase.caption'),
      text: z.string().check(told('A sentence.')),
    })
    .check(told('What the big screen says now. Every game tells this.')),
  z
    .object({
      kind: z.literal('phase.scores_calculated'),
      changes: z
        .array(z.object({ seat, change: z.int().check(told('0 for nothing.')), points }))
        .check(told('Every player of the game, in the order of the seats.')),
    })
    .check(told('Points were given. Every game tells this.')),
  z
    .object({ kind: z.literal('phase.game_over'), ...Outcome.shape })
    .check(told('The game has its outcome. Every game tells this.')),
] as const;

export const FeedEvent = z.discriminatedUnion('kind', [...roomEvents, ...phases, ...gameEvents]);
export type FeedEvent = z.infer<typeof FeedEvent>;

/** What an overlay that comes or comes back is told first: how things stand. */
export const Present = z
  .object({
    players: z.array(FeedPlayer).check(told('In the order in which they came.')),
    next: z.object({ cartridge, title }).check(told('What will be played next.')),
    game: z.nullable(
      z
        .object({
          game: z.string().check(told('The game’s own id in this room: `g1`, `g2`, …')),
          cartridge,
          title,
          paused: z.nullable(FeedPause.check(told('Why it stands still; null while it runs.'))),
          caption: z.string().check(told('What the big screen says.')),
          phases: z
            .array(z.discriminatedUnion('kind', phases))
            .check(told('What of the events below is true now.')),
          outcome: z.nullable(Outcome),
        })
        .check(told('The game that runs or has just ended; null in the lobby.')),
    ),
  })
  .check(told('How things stand.'));
export type Present = z.infer<typeof Present>;
