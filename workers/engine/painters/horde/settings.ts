import * as z from 'zod/mini';
import { baseUrlSetting } from '../http/base-url.ts';

export const HordeSettings = z.object({
  baseUrl: baseUrlSetting('https://aihorde.net'),
  model: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
  /** Multiples of 64; the first two are free for everybody even when many are waiting. */
  size: z._default(z.enum(['512x512', '576x576', '640x640', '768x768', '1024x1024']), '512x512'),
  steps: z._default(z.int().check(z.gte(1), z.lte(40)), 20),
});
export type HordeSettings = z.infer<typeof HordeSettings>;
