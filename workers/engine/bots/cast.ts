import { offeredFaces } from '../../../src/face.ts';
import { botIdentity } from '../../../src/room/bots.ts';

/** Their names say what they are, wherever they are read: on the wall, on phones, in the archive. */
const names = [
  'Bot Ticelli',
  'Bot Vincent',
  'Bot Frida',
  'Bot Claude',
  'Bot Artemisia',
  'Bot Pablo',
  'Bot Hilma',
  'Bot Edvard',
  'Bot Berthe',
  'Bot Salvador',
];

/** As many as may be in a room at once. */
export const castSize = names.length;

export interface Part {
  identity: string;
  name: string;
  face: { kind: 'offered'; number: number };
}

/** `number`: from 1; after the last of them it begins again with the first. */
export function partOf(number: number): Part {
  return {
    identity: botIdentity(number),
    name: names[(number - 1) % names.length]!,
    // Seven steps through twelve faces meet each of them once.
    face: { kind: 'offered', number: ((number * 7) % offeredFaces) + 1 },
  };
}

/** Which part somebody plays who is known by that. */
export function numberOf(identity: string): number {
  return Number(identity.split(' ').at(-1));
}
