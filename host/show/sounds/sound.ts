/** Everything the room can sound like. `note`: the player's own, by colour, from 0. */
export type Sound =
  /** Somebody has come in. */
  | { kind: 'doorbell'; note: number }
  /** A picture dissolves in. */
  | { kind: 'chimes' }
  /** A label slaps onto the wall; `place` varies it a little. */
  | { kind: 'whap'; place: number }
  /** Somebody is whisked along. */
  | { kind: 'whoosh' }
  /** A red dot is stuck on: a vote; or an answer that has come in. */
  | { kind: 'dot'; note: number }
  /** Points, in ink. */
  | { kind: 'stamp' }
  /** The truth drops: gavel and brass. */
  | { kind: 'truth' }
  /** A cloth falls over a finished canvas. */
  | { kind: 'cloth' }
  /** A canvas falls off its easel. */
  | { kind: 'fall' }
  /** The ledger slides over. */
  | { kind: 'slide' }
  /** Somebody takes a step of the stairs; the lower the rank, the higher up. */
  | { kind: 'step'; rank: number }
  /** A trophy is handed over. */
  | { kind: 'fanfare' }
  /** A clock that leans closer, `left` seconds before its end. */
  | { kind: 'tick'; left: number }
  /** Time's up: the gavel, twice. */
  | { kind: 'gavel' }
  /** Somebody throws a reaction. */
  | { kind: 'pop'; note: number }
  /** The lamp is switched off while the game is paused, and on again. */
  | { kind: 'pause' }
  | { kind: 'resume' };

/** What has a fader of its own beside the voice. */
export type Channel = 'effects' | 'ticks';

export function channelOf({ kind }: Sound): Channel {
  return kind === 'tick' ? 'ticks' : 'effects';
}
