import type { FeedEvent, FeedPlayer, Present } from './feed-event.ts';
import type { Phase } from './phase.ts';

type Game = NonNullable<Present['game']>;

/** What happened between two moments of a room, in the order in which it is to be told. */
export function happened(before: Present, after: Present): FeedEvent[] {
  return [
    ...inRoom(before.players, after.players),
    ...chosen(before, after),
    ...inGame(before, after),
  ];
}

function inRoom(before: readonly FeedPlayer[], after: readonly FeedPlayer[]): FeedEvent[] {
  const known = new Map(before.map((player) => [player.seat, player]));
  const left = new Set(after.map(({ seat }) => seat));
  return [
    ...before
      .filter(({ seat }) => !left.has(seat))
      .map(({ seat }): FeedEvent => ({ kind: 'room.player_left', seat })),
    ...after.flatMap((player) => changesOf(known.get(player.seat), player)),
  ];
}

function changesOf(before: FeedPlayer | undefined, player: FeedPlayer): FeedEvent[] {
  if (before === undefined) return [{ kind: 'room.player_joined', player }];
  const { seat, here } = player;
  const kind = here ? 'room.player_back' : 'room.player_away';
  return [
    ...(looksOf(before) === looksOf(player)
      ? []
      : [{ kind: 'room.player_changed', player } as const]),
    ...(before.here === here ? [] : [{ kind, seat } as const]),
  ];
}

function looksOf({ name, face, colour }: FeedPlayer): string {
  return JSON.stringify([name, face, colour]);
}

function chosen({ next: before }: Present, { next }: Present): FeedEvent[] {
  return before.cartridge === next.cartridge ? [] : [{ kind: 'room.game_chosen', ...next }];
}

function inGame(before: Present, after: Present): FeedEvent[] {
  const { game } = after;
  if (game === null) return before.game === null ? [] : [{ kind: 'room.lobby' }];
  const earlier = before.game?.game === game.game ? before.game : null;
  const fresh = freshPhases(earlier, game);
  const isBoard = ({ kind }: Phase) => kind === 'phase.scoreboard';
  return [
    ...(earlier === null ? [started(game, after.players)] : []),
    ...(earlier !== null && earlier.paused !== null && game.paused === null
      ? [{ kind: 'room.resumed' } as const]
      : []),
    ...(earlier?.caption === game.caption
      ? []
      : [{ kind: 'phase.caption', text: game.caption } as const]),
    ...fresh.filter((phase) => !isBoard(phase)),
    ...scores(earlier === null ? [] : before.players, after.players),
    ...fresh.filter(isBoard),
    ...(game.outcome !== null && !earlier?.outcome
      ? [{ kind: 'phase.game_over', ...game.outcome } as const]
      : []),
    ...(game.paused !== null && !earlier?.paused
      ? [{ kind: 'room.paused', ...game.paused } as const]
      : []),
  ];
}

function started({ game, cartridge, title }: Game, all: readonly FeedPlayer[]): FeedEvent {
  const players = all.filter(({ points }) => points !== null).map(({ seat }) => seat);
  return { kind: 'room.game_started', game, cartridge, title, players };
}

/** What was not true before. That its time was moved makes nothing new. */
function freshPhases(before: Game | null, { phases }: Game): Phase[] {
  const known = new Set(before?.phases.map(withoutTimer));
  return phases.filter((phase) => !known.has(withoutTimer(phase)));
}

function withoutTimer(phase: Phase): string {
  return JSON.stringify('timer' in phase ? { ...phase, timer: null } : phase);
}

/** Everyone's change, when anyone's points have changed. */
function scores(before: readonly FeedPlayer[], after: readonly FeedPlayer[]): FeedEvent[] {
  const earlier = new Map(before.map(({ seat, points }) => [seat, points]));
  const changes = after.flatMap(({ seat, points }) =>
    points === null ? [] : [{ seat, change: points - (earlier.get(seat) ?? 0), points }],
  );
  return changes.some(({ change }) => change !== 0)
    ? [{ kind: 'phase.scores_calculated', changes }]
    : [];
}
