import * as z from 'zod/mini';
import { baseUrlSetting } from '../http/base-url.ts';

const side = z.int().check(z.gte(256), z.lte(1536), z.multipleOf(64));

export const SdapiSettings = z.object({
  baseUrl: baseUrlSetting('http://127.0.0.1:7860'),
  model: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
  width: z._default(side, 512),
  height: z._default(side, 512),
  steps: z._default(z.int().check(z.gte(1), z.lte(150)), 20),
  guidance: z._default(z.number().check(z.gte(0), z.lte(30)), 7),
  sampler: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
});
export type SdapiSettings = z.infer<typeof SdapiSettings>;
