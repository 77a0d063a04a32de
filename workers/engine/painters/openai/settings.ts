import * as z from 'zod/mini';
import { baseUrlSetting } from '../http/base-url.ts';

export const OpenAiSettings = z.object({
  baseUrl: baseUrlSetting('https://api.openai.com'),
  model: z._default(z.string().check(z.trim(), z.maxLength(200)), 'gpt-image-1'),
  size: z._default(
    z.string().check(z.trim(), z.regex(/^(auto|\d{2,4}x\d{2,4})$/, 'such as 1024x1024, or auto')),
    '1024x1024',
  ),
  quality: z._default(z.enum(['auto', 'low', 'medium', 'high', 'standard', 'hd']), 'low'),
});
export type OpenAiSettings = z.infer<typeof OpenAiSettings>;
