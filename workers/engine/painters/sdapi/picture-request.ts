import type { Commission } from '../painter.ts';
import type { SdapiSettings } from './settings.ts';

/** These programs have no filter of their own that a request could switch on. */
const unfitForFamilies = 'nsfw, nudity, gore';

/** The program's own choices are left to it: a field it does not know could be refused. */
export function pictureRequest(
  { prompt, negative, seed, familyFriendly }: Commission,
  { model, width, height, steps, guidance, sampler }: SdapiSettings,
) {
  const unwanted = familyFriendly ? [negative, unfitForFamilies] : [negative];
  return {
    prompt: withoutOrders(prompt),
    negative_prompt: unwanted.filter((words) => words !== '').join(', '),
    width,
    height,
    steps,
    cfg_scale: guidance,
    seed,
    batch_size: 1,
    ...(sampler === '' ? {} : { sampler_name: sampler }),
    ...(model === '' ? {} : { override_settings: { sd_model_checkpoint: model } }),
  };
}

/** In a prompt, stable-diffusion.cpp reads what stands in these tags as settings, a player's too. */
function withoutOrders(prompt: string): string {
  return prompt.replaceAll('sd_cpp_extra_args', 'sd cpp extra args');
}
