import * as z from 'zod/mini';
import { Config } from '../config.ts';
import { HostSignal, PhoneSignal, PhoneView, Verdict } from '../messages.ts';
import { longestRoundTrip } from './link-limits.ts';
import { returnNamePattern } from './topics.ts';

/** What is inside the seal: JSON, parsed once at the edge. */
const number = z.int().check(z.gte(1));

/** When a window was opened or last touched, in ms of its device's clock: the newest plays. */
const since = z.number();

/** What simple-peer wants carried to the other side; it is opaque to the link. */
const peerData = z.record(z.string(), z.unknown());

/** Phone → host. */
export const PhoneFrame = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    /** Its place in this session's stream, from 1. */
    number,
    /** Names it across sessions, so that a message whose verdict was lost is not heard twice. */
    id: z.string().check(z.maxLength(40)),
    /** Parsed on its own, so that a bad one gets its verdict instead of blocking the stream. */
    message: z.unknown(),
  }),
  z.object({ kind: z.literal('signal'), signal: PhoneSignal }),
  /**
   * Numbered, so that the answer to one can be told from that to an earlier one. `viewed`: the newest
   * view the phone has, 0 for none. `took`: real milliseconds the last ping of this way took to be
   * answered, there and back.
   */
  z.object({
    kind: z.literal('ping'),
    number,
    viewed: z.int().check(z.gte(0)),
    took: z.optional(z.int().check(z.gte(0), z.lte(longestRoundTrip))),
  }),
  z.object({ kind: z.literal('viewed'), version: number }),
  /** `attempt` tells one peer connection from the next. */
  z.object({ kind: z.literal('peer'), attempt: number, data: peerData }),
]);
export type PhoneFrame = z.infer<typeof PhoneFrame>;

/** Host → phone. */
export const HostFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verdict'), number, verdict: Verdict }),
  z.object({
    kind: z.literal('view'),
    version: number,
    /** Real milliseconds since the view was made, for it may have been sent again. */
    age: z.number().check(z.gte(0)),
    view: PhoneView,
  }),
  z.object({ kind: z.literal('signal'), signal: HostSignal }),
  z.object({ kind: z.literal('pong'), number }),
  z.object({ kind: z.literal('peer'), attempt: number, data: peerData }),
  /** Another window of the same player has the seat; `since`: that window's, as its hello said. */
  z.object({ kind: z.literal('displaced'), since }),
]);
export type HostFrame = z.infer<typeof HostFrame>;

/** What a hello says of its phone. */
export const HelloPayload = z.object({
  identity: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  returnName: z.string().check(z.regex(returnNamePattern)),
  since,
});
export type HelloPayload = z.infer<typeof HelloPayload>;

/** What a welcome says: the servers that help to a direct line, as the host has set them. */
export const WelcomePayload = z.object({ iceServers: Config.shape.iceServers });
export type WelcomePayload = z.infer<typeof WelcomePayload>;

export function encodeJson(
  value: PhoneFrame | HostFrame | HelloPayload | WelcomePayload,
): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Null for what is not UTF-8, not JSON, or not of the schema. */
export function decodeJson<Value>(schema: z.ZodMiniType<Value>, bytes: Uint8Array): Value | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
