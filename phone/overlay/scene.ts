import type { FeedMessage, Told } from '../../shared/feed.ts';
import type { FeedPlayer } from '../../shared/feed.ts';
import type { Clock } from '../../shared/messages.ts';

type Timer = { ends: number; total: number };

/** All that the overlay shows but for what flies by. */
export interface Scene {
  players: readonly FeedPlayer[];
  game: {
    title: string;
    caption: string;
    paused: boolean;
    over: boolean;
    /** What the players have time for now, in game time. */
    timer: Timer | null;
  } | null;
  /** What is played next. */
  next: string;
  clock: Clock;
}

/** The scene after a message; null while nothing is known. */
export function sceneAfter(scene: Scene | null, message: FeedMessage): Scene | null {
  if (message.kind === 'present') return sceneOf(message);
  if (scene === null) return null;
  const after = message.events.reduce(withEvent, scene);
  return { ...after, clock: message.clock };
}

function sceneOf({ present, clock }: FeedMessage & { kind: 'present' }): Scene {
  const { players, next, game } = present;
  const timers = game?.phases.flatMap((phase) => ('timer' in phase ? [phase.timer] : [])) ?? [];
  return {
    players,
    game: game && {
      title: game.title,
      caption: game.caption,
      paused: game.paused !== null,
      over: game.outcome !== null,
      timer: timers.at(-1) ?? null,
    },
    next: next.title,
    clock,
  };
}

function withEvent(scene: Scene, { event }: Told): Scene {
  const { players } = scene;
  switch (event.kind) {
    case 'room.player_joined':
    case 'room.player_changed': {
      const others = players.filter(({ seat }) => seat !== event.player.seat);
      return { ...scene, players: [...others, event.player] };
    }
    case 'room.player_left':
      return { ...scene, players: players.filter(({ seat }) => seat !== event.seat) };
    case 'room.player_away':
      return withPlayer(scene, event.seat, { here: false });
    case 'room.player_back':
      return withPlayer(scene, event.seat, { here: true });
    case 'room.game_chosen':
      return { ...scene, next: event.title };
    case 'room.game_started': {
      const { title } = event;
      const playing = new Set(event.players);
      return {
        ...scene,
        players: players.map((one) => ({ ...one, points: playing.has(one.seat) ? 0 : null })),
        game: { title, caption: '', paused: false, over: false, timer: null },
      };
    }
    case 'room.lobby':
      return {
        ...scene,
        players: players.map((player) => ({ ...player, points: null })),
        game: null,
      };
    case 'room.paused':
      return inGame(scene, { paused: true });
    case 'room.resumed':
      return inGame(scene, { paused: false });
    case 'phase.caption':
      return inGame(scene, { caption: event.text, timer: null });
    case 'phase.prompt_started':
    case 'phase.lie_started':
    case 'phase.guess_started':
      return inGame(scene, { timer: event.timer });
    case 'phase.scores_calculated':
      return event.changes.reduce(
        (so, { seat, points }) => withPlayer(so, seat, { points }),
        scene,
      );
    case 'phase.game_over':
      return inGame(scene, { over: true });
    case 'room.reaction':
    case 'phase.question_shown':
    case 'phase.option_revealed':
    case 'phase.option_marked':
    case 'phase.scoreboard':
      return scene;
  }
}

function withPlayer(scene: Scene, seat: string, change: Partial<FeedPlayer>): Scene {
  const { players } = scene;
  return {
    ...scene,
    players: players.map((one) => (one.seat === seat ? { ...one, ...change } : one)),
  };
}

function inGame(scene: Scene, change: Partial<NonNullable<Scene['game']>>): Scene {
  return scene.game === null ? scene : { ...scene, game: { ...scene.game, ...change } };
}
