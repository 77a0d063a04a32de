import { expect, test } from 'vitest';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { hearHello, sayHello } from '../../../shared/sealing/handshake.ts';
import { newKeyPair } from '../../../shared/sealing/key-pair.ts';
import { nonceOf } from '../../../shared/sealing/symmetric-state.ts';
import { seededRandom } from '../../kit/link/seeded-random.ts';

const none = new Uint8Array(0);
const text = (words: string) => new TextEncoder().encode(words);
const given = (hex: string) => () => hexToBytes(hex);

/** The published Cacophony vector for Noise_NK_25519_ChaChaPoly_SHA256. */
const vector = {
  prologue: '4a6f686e2047616c74',
  initiatorEphemeral: '893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a',
  responderStatic: '4a3acbfdb163dec651dfa3194dece676d437029c62a408b4c5ea9114246e4893',
  responderPublic: '31e0303fd6418d2f8c0e78b91f22e8caed0fbe48656dcf4767e4834f701b8f62',
  responderEphemeral: 'bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b',
  /** The file's hash of the handshake is the one after its first message. */
  hashAfterFirst: '683778796d434d6f0c19aed600b67a9a674712c6776c323b79c728eede643295',
  messages: [
    [
      '4c756477696720766f6e204d69736573',
      'ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c79448134d00711fdb390a0d178fa008f6d47d2891e5ea18ae136c3b4c23ac384efb0',
    ],
    [
      '4d757272617920526f746862617264',
      '95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f1448088438ea16e3701bc0d77744f117bee22451c9afa7f4cdbbcff00c04a8ee0913c88',
    ],
    ['462e20412e20486179656b', 'a62de29ce27cb80245d440d986ed816c156e9d757d7008df2198b0'],
    ['4361726c204d656e676572', '174a35f11c689f4530d7208618e0564ae12f2f50ba8eb4df5382ff'],
    [
      '4a65616e2d426170746973746520536179',
      '337e475ebb8eae60f91974c4e455a5af38d1d8628d1803b160d60442874b0a1777',
    ],
    [
      '457567656e2042f6686d20766f6e2042617765726b',
      '047e80e060b7bb08b53c5a23dfe9920cae135b9d1dc6302fc475003062723700366346ac9d',
    ],
  ],
} as const;

test('[sealing] the handshake and the frames are those of the published Noise NK vector', () => {
  const room = newKeyPair(given(vector.responderStatic));
  expect(bytesToHex(room.publicKey)).toBe(vector.responderPublic);
  const prologue = hexToBytes(vector.prologue);
  const [first, second, ...frames] = vector.messages;
  const hello = sayHello(
    room.publicKey,
    hexToBytes(first[0]),
    given(vector.initiatorEphemeral),
    prologue,
  );
  expect(bytesToHex(hello.packet)).toBe(first[1]);
  const heard = hearHello(room, hello.packet, prologue)!;
  expect(bytesToHex(heard.payload)).toBe(first[0]);
  const answer = heard.welcome(hexToBytes(second[0]), given(vector.responderEphemeral));
  expect(bytesToHex(answer.packet)).toBe(second[1]);
  const welcomed = hello.welcomed(answer.packet)!;
  expect(bytesToHex(welcomed.payload)).toBe(second[0]);
  const wire = hexToBytes(second[1]);
  const mix = (hash: Uint8Array, data: Uint8Array) => sha256(concatBytes(hash, data));
  const transcript = mix(
    mix(hexToBytes(vector.hashAfterFirst), wire.subarray(0, 32)),
    wire.subarray(32),
  );
  expect(welcomed.keys.transcript).toEqual(transcript);
  expect(answer.keys.transcript).toEqual(transcript);
  // The vector's frames take turns, the phone's first.
  frames.forEach(([plain, sealed], index) => {
    const key = index % 2 === 0 ? welcomed.keys.send : answer.keys.send;
    const cipher = chacha20poly1305(key, nonceOf(Math.floor(index / 2)));
    expect(bytesToHex(cipher.encrypt(hexToBytes(plain)))).toBe(sealed);
  });
  expect(welcomed.keys.receive).toEqual(answer.keys.send);
  expect(answer.keys.receive).toEqual(welcomed.keys.send);
});

const random = seededRandom(4);
const room = newKeyPair(random);

test('[sealing] a hello that was changed in any byte, or cut, is not heard', () => {
  const { packet } = sayHello(room.publicKey, text('me'), random);
  for (let index = 0; index < packet.length; index++) {
    const changed = packet.slice();
    changed[index]! ^= 1;
    expect(hearHello(room, changed), `byte ${index}`).toBeNull();
    expect(hearHello(room, packet.subarray(0, index)), `cut at ${index}`).toBeNull();
  }
  expect(hearHello(room, packet)).not.toBeNull();
});

test('[sealing] a welcome that was changed in any byte, or cut, is not taken, and the right one still is', () => {
  const hello = sayHello(room.publicKey, none, random);
  const { packet } = hearHello(room, hello.packet)!.welcome(none, random);
  for (let index = 0; index < packet.length; index++) {
    const changed = packet.slice();
    changed[index]! ^= 128;
    expect(hello.welcomed(changed), `byte ${index}`).toBeNull();
    expect(hello.welcomed(packet.subarray(0, index)), `cut at ${index}`).toBeNull();
  }
  expect(hello.welcomed(packet)).not.toBeNull();
  expect(hello.welcomed(packet), 'a second time').toBeNull();
});

test('[sealing] another room, another version and another hello do not fit', () => {
  const hello = sayHello(room.publicKey, none, random);
  expect(hearHello(newKeyPair(random), hello.packet)).toBeNull();
  expect(hearHello(room, hello.packet, text('hogwash link 0'))).toBeNull();
  const other = sayHello(room.publicKey, none, random);
  const { packet } = hearHello(room, other.packet)!.welcome(none, random);
  expect(hello.welcomed(packet)).toBeNull();
});

test('[sealing] only who has the secret key can answer a hello', () => {
  const hello = sayHello(room.publicKey, none, random);
  const impostor = { publicKey: room.publicKey, secretKey: newKeyPair(random).secretKey };
  expect(hearHello(impostor, hello.packet)).toBeNull();
});

/** Points of small order on Curve25519, little-endian. */
const weakKeys = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

test.each(weakKeys)('[sealing] the weak key %s is refused and nothing is thrown', (weak) => {
  const key = hexToBytes(weak);
  const hello = new Uint8Array(64);
  hello.set(key);
  expect(hearHello(room, hello)).toBeNull();
  const said = sayHello(room.publicKey, none, random);
  const welcome = new Uint8Array(48);
  welcome.set(key);
  expect(said.welcomed(welcome)).toBeNull();
});
