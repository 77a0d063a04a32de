import type { KeptPicture } from '../pictures.ts';

// As many as can be handed to a function at once everywhere.
const chunk = 0x8000;

/** A picture as an address that holds all of it. */
export function dataAddress({ bytes, type }: KeptPicture): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    letters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return `data:${type};base64,${btoa(letters)}`;
}
