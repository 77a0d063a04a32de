import { x25519 } from '@noble/curves/ed25519.js';
import type { Random } from './random.ts';
import { newKeyPair } from './key-pair.ts';
import type { KeyPair } from './key-pair.ts';
import { join, SymmetricState } from './symmetric-state.ts';

/**
 * The handshake by which a phone that knows the room's key opens a session: Noise NK, whose
 * responder is the host. The transcript is bound to the protocol's version.
 */
const protocolName = 'Noise_NK_25519_ChaChaPoly_SHA256';
const keyLength = 32;
const tagLength = 16;
const versionPrologue = new TextEncoder().encode('hogwash link 1');

export interface SessionKeys {
  /** Keys of 32 bytes. */
  send: Uint8Array;
  receive: Uint8Array;
  /** The same on both ends and never twice; not a secret. */
  transcript: Uint8Array;
}

export interface Hello {
  packet: Uint8Array;
  /** What the welcome carried and the keys; null when it is not this hello's welcome. */
  welcomed(packet: Uint8Array): { payload: Uint8Array; keys: SessionKeys } | null;
}

/** The phone's first message. Throws only when the room's key is no usable key. */
export function sayHello(
  roomKey: Uint8Array,
  payload: Uint8Array,
  random: Random,
  prologue = versionPrologue,
): Hello {
  const own = newKeyPair(random);
  const state = new SymmetricState(protocolName, prologue);
  state.mixHash(roomKey);
  state.mixHash(own.publicKey);
  state.mixKey(x25519.getSharedSecret(own.secretKey, roomKey));
  const packet = join(own.publicKey, state.seal(payload));
  let open: SymmetricState | null = state;
  return {
    packet,
    welcomed(packet) {
      if (!open || packet.length < keyLength + tagLength) return null;
      const attempt = open.copy();
      try {
        const theirs = packet.subarray(0, keyLength);
        attempt.mixHash(theirs);
        attempt.mixKey(x25519.getSharedSecret(own.secretKey, theirs));
        const payload = attempt.open(packet.subarray(keyLength));
        const [send, receive] = attempt.split();
        open = null;
        return { payload, keys: { send, receive, transcript: attempt.hash } };
      } catch {
        return null;
      }
    },
  };
}

export interface HeardHello {
  payload: Uint8Array;
  /** The host's answer. Everything this session is sealed with is known after it. */
  welcome(payload: Uint8Array, random: Random): { packet: Uint8Array; keys: SessionKeys };
}

/** Null when the packet is no hello to this room: forged, cut, of another version, a weak key. */
export function hearHello(
  room: KeyPair,
  packet: Uint8Array,
  prologue = versionPrologue,
): HeardHello | null {
  if (packet.length < keyLength + tagLength) return null;
  const theirs = packet.slice(0, keyLength);
  const state = new SymmetricState(protocolName, prologue);
  try {
    state.mixHash(room.publicKey);
    state.mixHash(theirs);
    state.mixKey(x25519.getSharedSecret(room.secretKey, theirs));
    const payload = state.open(packet.subarray(keyLength));
    return {
      payload,
      welcome(answer, random) {
        const own = newKeyPair(random);
        state.mixHash(own.publicKey);
        state.mixKey(x25519.getSharedSecret(own.secretKey, theirs));
        const packet = join(own.publicKey, state.seal(answer));
        const [receive, send] = state.split();
        return { packet, keys: { send, receive, transcript: state.hash } };
      },
    };
  } catch {
    return null;
  }
}
