import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../shared/sealing/base64url.ts';
import { identityIn } from '../../../shared/sealing/identity.ts';
import { seededRandom } from '../../kit/link/seeded-random.ts';

const player = '7b1a4f1e-6a0c-4f0f-9d43-0f5f2a3c1b11';

test('[sealing] an identity is 43 letters, one for each player and room, and hides the UUID', () => {
  const random = seededRandom(1);
  const [one, other] = [random(32), random(32)];
  const identity = identityIn(one, player);
  expect(identity).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(identityIn(one, player)).toBe(identity);
  expect(identityIn(other, player)).not.toBe(identity);
  expect(identityIn(one, player.replace('7', '8'))).not.toBe(identity);
});

test('[sealing] base64url goes there and back, and has one way to write each', () => {
  const random = seededRandom(2);
  for (let length = 0; length < 70; length++) {
    const bytes = random(length);
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
  }
  expect(toBase64url(Uint8Array.of(251, 255))).toBe('-_8');
  for (const wrong of ['-_9', 'A', '-_8=', '+/8', 'ab c', 'ä']) {
    expect(fromBase64url(wrong), wrong).toBeNull();
  }
});
