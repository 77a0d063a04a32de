import * as z from 'zod/mini';
import { SentFace, nameLimit } from '../../shared/messages.ts';
import type { Person } from '../../shared/messages.ts';
import { offeredFaces } from '../../src/face.ts';
import type { Shelf } from '../memory.ts';

/** Name and picture as this phone remembers them, for this room and the next; null: none chosen. */
const Draft = z.object({ name: z.string(), face: z.nullable(SentFace) });
export type ProfileDraft = z.infer<typeof Draft>;

/** What is remembered, else nothing yet. */
export function rememberedProfile(shelf: Shelf): ProfileDraft {
  try {
    return Draft.parse(JSON.parse(shelf.get('profile') ?? ''));
  } catch {
    return { name: '', face: null };
  }
}

/**
 * The offered face of one who has chosen none, so that a name alone will do: by the seat, that guests
 * in a hurry do not all look alike.
 */
export function faceOfSeat(self: Person | null): SentFace {
  const seat = Number(self?.seat.slice(1)) || 1;
  return { kind: 'offered', number: 1 + ((seat - 1) % offeredFaces) };
}

export function rememberProfile(shelf: Shelf, draft: ProfileDraft): void {
  shelf.set('profile', JSON.stringify(draft));
}

/** A name cut to the characters (code points) a name may have. */
export function cutName(name: string): string {
  return Array.from(name).slice(0, nameLimit).join('');
}
