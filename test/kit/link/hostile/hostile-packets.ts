import { encodePacket } from '../../../../shared/link/packet.ts';
import { sayHello } from '../../../../shared/sealing/handshake.ts';
import { SealedChannel } from '../../../../shared/sealing/sealed-channel.ts';
import type { SessionKeys } from '../../../../shared/sealing/handshake.ts';
import type { Dice } from '../chaos/world.ts';

const largest = 1_000_000;
/** What they may weigh on average, in bytes: where it would be more, large ones are made small. */
export const averageSize = 2000;
const small = 4000;

export interface HostileParts {
  dice: Dice;
  roomKey: Uint8Array;
  /** What honest phones have sent: to be played back, bent and cut. */
  recorded: readonly Uint8Array[];
  /** Keys of a session the attacker has opened as a phone of the room. */
  own: SessionKeys;
  session: Uint8Array;
}

/** Packets for the host's door, shaped like ours and rubbish, of sizes from 1 B to 1 MB. */
export function* hostilePackets(parts: HostileParts, count: number): Generator<Uint8Array> {
  const { dice } = parts;
  const own = new SealedChannel(parts.own);
  /** Drawn once: what is inside rubbish does not matter, and to draw it takes longer than all else. */
  const rubbish = dice.bytes(largest);
  let weight = 0;
  for (let made = 0; made < count; made += 1) {
    const allowed = averageSize * (made + 1) - weight;
    const wanted = sizeUpTo(dice, largest);
    const size = wanted <= allowed ? wanted : sizeUpTo(dice, small);
    const packet = make(parts, own, rubbish.slice(0, size));
    weight += packet.length;
    yield packet;
  }
}

function make(
  { dice, roomKey, recorded, session }: HostileParts,
  own: SealedChannel,
  rubbish: Uint8Array,
): Uint8Array {
  const frame = (body: Uint8Array) => encodePacket({ kind: 'frame', session, body });
  const die = dice.below(100);
  if (die < 20) return rubbish;
  if (die < 40) return Uint8Array.of(dice.below(6), ...rubbish.subarray(0, 2000));
  if (die < 55) return bent(dice, dice.oneOf(recorded));
  if (die < 70) return dice.oneOf(recorded);
  if (die < 74) return join(dice.oneOf(recorded), rubbish);
  if (die < 77) {
    // Genuinely sealed to this room, and nothing of a hello inside.
    const hello = sayHello(roomKey, text(dice, rubbish), dice.bytes);
    return encodePacket({ kind: 'hello', body: hello.packet });
  }
  // Genuinely sealed by a phone of the room.
  return frame(own.seal(text(dice, rubbish)));
}

function sizeUpTo(dice: Dice, most: number): number {
  return Math.max(1, Math.floor(most ** dice.next()));
}

function bent(dice: Dice, packet: Uint8Array): Uint8Array {
  const copy = packet.slice(0, dice.chance(0.3) ? dice.below(packet.length) : packet.length);
  if (copy.length > 0) copy[dice.below(copy.length)]! ^= 1 << dice.below(8);
  return copy;
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

/** JSON that is almost a message, or not JSON at all. */
function text(dice: Dice, rubbish: Uint8Array): Uint8Array {
  const long = 'x'.repeat(Math.min(rubbish.length, 20_000));
  const odd = [null, true, -1, 1e308, '', long, [], {}, [[[[]]]], { kind: 'message' }];
  const shapes: unknown[] = [
    { kind: dice.oneOf(['message', 'signal', 'ping', 'viewed', 'peer', long, null]) },
    { kind: 'message', number: dice.oneOf(odd), id: dice.oneOf(odd), message: dice.oneOf(odd) },
    { kind: 'message', number: 2 ** 31 + dice.below(1000), id: 'far', message: {} },
    { kind: 'signal', signal: { kind: 'reaction', emoji: dice.oneOf(odd) } },
    { kind: 'signal', signal: { kind: 'want', hash: dice.oneOf(odd) } },
    { kind: 'viewed', version: dice.oneOf([0, -1, 1.5, 1e9, '1']) },
    { kind: 'peer', attempt: dice.oneOf([0, -1, 'a']), data: { offer: long } },
    { identity: dice.oneOf(odd), returnName: dice.oneOf(odd), since: dice.oneOf(odd) },
    dice.oneOf(odd),
  ];
  const json = JSON.stringify(dice.oneOf(shapes));
  const poisoned = '{"kind":"signal","__proto__":{"kind":"ping"},"constructor":1}';
  const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const written = dice.oneOf([json, json, json, json.slice(1), poisoned, nested]);
  return dice.chance(0.1) ? rubbish.subarray(0, 20_000) : new TextEncoder().encode(written);
}
