import * as z from 'zod/mini';
import { baseUrlSetting } from '../http/base-url.ts';

/** What a picture costs in credits (a cent each); a picture that fails costs nothing. */
export const credits = {
  core: 3,
  ultra: 8,
  'sd3.5-large': 6.5,
  'sd3.5-large-turbo': 4,
  'sd3.5-medium': 3.5,
} as const;

export const StabilitySettings = z.object({
  model: z._default(
    z.enum(['core', 'ultra', 'sd3.5-large', 'sd3.5-large-turbo', 'sd3.5-medium']),
    'core',
  ),
  aspectRatio: z._default(
    z.enum(['16:9', '3:2', '5:4', '1:1', '4:5', '2:3', '9:16', '21:9', '9:21']),
    '3:2',
  ),
  stylePreset: z._default(
    z.enum([
      'none',
      '3d-model',
      'analog-film',
      'anime',
      'cinematic',
      'comic-book',
      'digital-art',
      'enhance',
      'fantasy-art',
      'isometric',
      'line-art',
      'low-poly',
      'modeling-compound',
      'neon-punk',
      'origami',
      'photographic',
      'pixel-art',
      'tile-texture',
    ]),
    'none',
  ),
  baseUrl: baseUrlSetting('https://api.stability.ai'),
});
export type StabilitySettings = z.infer<typeof StabilitySettings>;
