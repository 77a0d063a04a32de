const mostDryingSeconds = 180;

/**
 * M13: the time pictures are given to dry follows the painter's patience. A painter works in real
 * time, so a game whose time runs `rate` times as fast gives it as many game seconds more.
 */
export function withPatience(
  settings: unknown,
  painter: { patienceSeconds: number },
  rate: number,
): unknown {
  const { dryingSeconds } = settings as { dryingSeconds?: number };
  if (dryingSeconds === undefined) return settings;
  const patience = Math.max(dryingSeconds, painter.patienceSeconds) * rate;
  const seconds = Math.min(mostDryingSeconds, Math.round(patience));
  return { ...(settings as object), dryingSeconds: seconds };
}
