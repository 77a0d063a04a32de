import * as z from 'zod/mini';
import { SentFace, nameLimit } from '../../shared/messages.ts';
import { offeredFaces } from '../../src/face.ts';
import type { Shelf } from '../memory.ts';

/** Name and picture as this phone remembers them, for this room and the next. */
const Draft = z.object({ name: z.string(), face: SentFace });
export type ProfileDraft = z.infer<typeof Draft>;

/** What is remembered, else no name and one of the offered faces, so that a name alone will do. */
export function rememberedProfile(shelf: Shelf): ProfileDraft {
  try {
    return Draft.parse(JSON.parse(shelf.get('profile') ?? ''));
  } catch {
    const number = 1 + (crypto.getRandomValues(new Uint8Array(1))[0]! % offeredFaces);
    return { name: '', face: { kind: 'offered', number } };
  }
}

export function rememberProfile(shelf: Shelf, draft: ProfileDraft): void {
  shelf.set('profile', JSON.stringify(draft));
}

/** A name cut to the characters (code points) a name may have. */
export function cutName(name: string): string {
  return Array.from(name).slice(0, nameLimit).join('');
}
