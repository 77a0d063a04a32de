import type { FailureKind } from '../../../../src/picture.ts';
import type { PaintFailure } from '../painter.ts';

/** A service's words may be a whole page of HTML; this much of them says what is wrong. */
const mostSaid = 500;

export function failed(
  failure: FailureKind,
  said: string,
  retryAfter: number | null = null,
): PaintFailure {
  return { ok: false, failure, said: said.slice(0, mostSaid), retryAfter };
}
