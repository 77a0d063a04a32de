import type { FailureKind } from '../../../src/picture.ts';
import type { PainterAbout } from '../../../workers/engine/messages.ts';
import { words } from '../words.ts';

/** What is wrong, and what a host can do about it. */
export function failureWords(failure: FailureKind, key: PainterAbout['key'], hasKey: boolean) {
  const { failures } = words.painter;
  return failure === 'auth' && key !== 'none' && !hasKey ? failures.noKey : failures[failure];
}
