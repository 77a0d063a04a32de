import type { Commission } from '../painter.ts';
import type { HordeSettings } from './settings.ts';

/** What the service is asked to paint. */
export function generationRequest(
  { prompt, negative, seed, familyFriendly }: Commission,
  { model, size, steps }: HordeSettings,
) {
  const [width, height] = size.split('x').map(Number);
  const unwanted = negative === '' ? '' : ` ### ${withoutDivider(negative)}`;
  return {
    prompt: withoutDivider(prompt) + unwanted,
    params: {
      width,
      height,
      steps,
      cfg_scale: 7,
      sampler_name: 'k_euler_a',
      seed: String(seed),
      n: 1,
    },
    models: model === '' ? [] : [model],
    nsfw: !familyFriendly,
    censor_nsfw: familyFriendly,
    // The picture in the answer itself: where it would lie otherwise lacks CORS.
    r2: false,
    slow_workers: true,
    replacement_filter: true,
    allow_downgrade: true,
  };
}

/** What stands behind ### is what the picture must not show; a player cannot turn theirs around. */
function withoutDivider(text: string): string {
  return text.replaceAll(/#{3,}/g, '##');
}
