import * as z from 'zod/mini';

/** `config.json` beside the page: how phones and host find each other. */
export const Config = z.object({
  /** Brokers as ws:// or wss:// addresses, or paths of the page's own server such as "/mqtt". */
  brokers: z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(8)),
  iceServers: z
    .array(
      z.object({
        urls: z.union([z.string(), z.array(z.string())]),
        username: z.optional(z.string()),
        credential: z.optional(z.string()),
      }),
    )
    .check(z.maxLength(8)),
  /** Addresses of this machine on the local network, as the serving process knows them. */
  addresses: z._default(z.array(z.string()), []),
});
export type Config = z.infer<typeof Config>;

/**
 * What serves where there is no `config.json`, or one that makes no sense. `public/config.json` is the
 * same, to be changed.
 */
export const defaultConfig: Config = {
  brokers: [
    'wss://broker.emqx.io:8084/mqtt',
    'wss://test.mosquitto.org:8081',
    'wss://broker.hivemq.com:8884/mqtt',
  ],
  iceServers: [{ urls: 'stun:stun.l.google.com:19302' }],
  addresses: [],
};
