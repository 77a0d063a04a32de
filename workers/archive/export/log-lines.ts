import type { RoomEvent } from '../../../src/room/event.ts';
import type { Connection } from '../connection.ts';
import type { StoredGame } from '../games.ts';

/** The events of a game, from `begun` to its end; a phone's identity is only told apart from others'. */
export function eventsOf(connection: Connection, { room, game }: StoredGame): RoomEvent[] {
  return connection
    .rows('select number, event from events where room = ? and game = ? order by number', [
      room,
      game,
    ])
    .map(({ number, event }) => {
      const kept = JSON.parse(event as string) as RoomEvent;
      return kept.kind === 'joined' ? { ...kept, identity: `guest ${number}` } : kept;
    });
}
