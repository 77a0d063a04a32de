import { expect, test } from 'vitest';
import { hearHello, sayHello } from '../../../shared/sealing/handshake.ts';
import { newKeyPair } from '../../../shared/sealing/key-pair.ts';
import { SealedChannel } from '../../../shared/sealing/sealed-channel.ts';
import { seededNumbers, seededRandom } from '../../kit/link/seeded-random.ts';

const none = new Uint8Array(0);
const random = seededRandom(9);
const room = newKeyPair(random);

function session(): { phone: SealedChannel; host: SealedChannel } {
  const hello = sayHello(room.publicKey, none, random);
  const welcome = hearHello(room, hello.packet)!.welcome(none, random);
  return {
    phone: new SealedChannel(hello.welcomed(welcome.packet)!.keys),
    host: new SealedChannel(welcome.keys),
  };
}

const bytes = (...values: number[]) => Uint8Array.from(values);

test('[sealing] frames go both ways', () => {
  const { phone, host } = session();
  expect(host.open(phone.seal(bytes(1, 2)))).toEqual(bytes(1, 2));
  expect(phone.open(host.seal(bytes(3)))).toEqual(bytes(3));
  expect(host.open(phone.seal(none))).toEqual(none);
});

test('[sealing] a frame changed in any byte, or cut, is refused, and the true one still opens', () => {
  const { phone, host } = session();
  const frame = phone.seal(bytes(1, 2, 3));
  for (let index = 0; index < frame.length; index++) {
    const changed = frame.slice();
    changed[index]! ^= 4;
    expect(host.open(changed), `byte ${index}`).toBeNull();
    expect(host.open(frame.subarray(0, index)), `cut at ${index}`).toBeNull();
  }
  expect(host.open(frame)).toEqual(bytes(1, 2, 3));
});

test('[sealing] a frame opens once, at its own end, in its own session', () => {
  const { phone, host } = session();
  const frame = phone.seal(bytes(7));
  expect(phone.open(frame), 'sent back to its sender').toBeNull();
  expect(session().host.open(frame), 'in another session').toBeNull();
  expect(host.open(frame)).toEqual(bytes(7));
  expect(host.open(frame), 'played back').toBeNull();
});

test('[sealing] frames out of order open; each once; those older than the window do not', () => {
  const { phone, host } = session();
  const frames = Array.from({ length: 5000 }, (_, index) => phone.seal(bytes(index % 256)));
  const next = seededNumbers(3);
  const shuffled = frames
    .map((frame, index) => ({ frame, index, at: index + next() * 200 }))
    .sort((one, other) => one.at - other.at);
  for (const { frame, index } of shuffled) expect(host.open(frame)).toEqual(bytes(index % 256));
  for (const { frame } of shuffled) expect(host.open(frame)).toBeNull();
  const fresh = session();
  const old = fresh.phone.seal(bytes(1));
  for (let count = 0; count < 2048; count++) fresh.host.open(fresh.phone.seal(none));
  expect(fresh.host.open(old)).toBeNull();
});

test('[sealing] a forged frame with a high number does not shut out true ones', () => {
  const { phone, host } = session();
  const forged = phone.seal(bytes(1)).slice();
  forged.set([255, 255, 255, 255, 255, 255]);
  expect(host.open(forged)).toBeNull();
  expect(host.open(phone.seal(bytes(2)))).toEqual(bytes(2));
});
