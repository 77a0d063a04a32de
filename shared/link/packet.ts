import { join } from '../sealing/symmetric-state.ts';

/**
 * What travels over a broker or a data channel: one byte that says what it is, then the rest. Only
 * `dialAgain` is not sealed, and is no more than a hint.
 */
export type Packet =
  | { kind: 'hello' | 'welcome'; body: Uint8Array }
  | { kind: 'frame'; session: Uint8Array; body: Uint8Array }
  /** The host does not know this session; with no session, it has just started. */
  | { kind: 'dialAgain'; session: Uint8Array | null };

const codes = { hello: 1, welcome: 2, frame: 3, dialAgain: 4 } as const;
export const sessionLength = 8;

export function encodePacket(packet: Packet): Uint8Array {
  const code = Uint8Array.of(codes[packet.kind]);
  switch (packet.kind) {
    case 'hello':
    case 'welcome':
      return join(code, packet.body);
    case 'frame':
      return join(code, packet.session, packet.body);
    case 'dialAgain':
      return packet.session ? join(code, packet.session) : code;
  }
}

/** Null for what is no packet of ours. */
export function decodePacket(bytes: Uint8Array): Packet | null {
  const body = bytes.subarray(1);
  switch (bytes[0]) {
    case codes.hello:
      return { kind: 'hello', body };
    case codes.welcome:
      return { kind: 'welcome', body };
    case codes.frame:
      return body.length < sessionLength
        ? null
        : {
            kind: 'frame',
            session: body.subarray(0, sessionLength),
            body: body.subarray(sessionLength),
          };
    case codes.dialAgain:
      if (body.length !== 0 && body.length !== sessionLength) return null;
      return { kind: 'dialAgain', session: body.length === 0 ? null : body };
    default:
      return null;
  }
}
