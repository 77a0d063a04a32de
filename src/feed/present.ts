import { cartridgeOf } from '../registry.ts';
import { people } from '../room/stage.ts';
import type { Pause, Room, Scene } from '../room/state.ts';
import type { FeedPause, FeedPlayer, Present } from './feed-event.ts';

/** How things stand in a room, as far as everybody in it may know: the feed is made of this alone. */
export function presentOf(room: Room): Present {
  const { cartridge } = room.next;
  return {
    players: players(room),
    next: { cartridge, title: cartridgeOf(cartridge).title },
    game: gameOf(room.scene),
  };
}

function players(room: Room): FeedPlayer[] {
  const looking = new Set(room.seats.filter(({ watches }) => watches).map(({ seat }) => seat));
  return people(room).flatMap(({ seat, name, face, colour, here, points }) =>
    name === null || looking.has(seat)
      ? []
      : [{ seat, name, face: colour === null ? null : face, colour, here, points }],
  );
}

function pauseOf(pause: Pause): FeedPause {
  return { by: pause.by, seat: pause.by === 'host' ? pause.seat : null };
}

function gameOf(scene: Scene): Present['game'] {
  if (scene.kind !== 'playing' && scene.kind !== 'over') return null;
  const { game, cartridge: id, state } = scene;
  const cartridge = cartridgeOf(id);
  const outcome = cartridge.outcome(state);
  return {
    game,
    cartridge: id,
    title: cartridge.title,
    paused: scene.kind === 'playing' && scene.paused !== null ? pauseOf(scene.paused) : null,
    caption: cartridge.caption(state),
    phases: cartridge.phases?.(state) ?? [],
    outcome: outcome && {
      totals: outcome.totals.map(({ seat, points, rank }) => ({ seat, points, rank })),
      achievements: outcome.achievements.map(({ title, why, seats }) => ({ title, why, seats })),
      aborted: outcome.aborted,
    },
  };
}
