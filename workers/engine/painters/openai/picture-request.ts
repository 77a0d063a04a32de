import { promptWithNegative } from '../http/prompt-with-negative.ts';
import type { Commission } from '../painter.ts';
import type { OpenAiSettings } from './settings.ts';

export interface PictureRequest {
  model?: string;
  prompt: string;
  n: 1;
  size?: string;
  quality?: string;
  output_format?: string;
  response_format?: string;
  moderation?: string;
  negative_prompt?: string;
}

/**
 * OpenAI's newer models answer in base64 unasked and refuse to be asked for it; its older ones, and
 * most other servers, must be asked. What is `auto` is left to the server by not being sent.
 */
export function pictureRequest(
  { prompt, negative, familyFriendly }: Commission,
  { model, size, quality }: OpenAiSettings,
): PictureRequest {
  const isGpt = /^(chatgpt|gpt)-image/.test(model);
  const understandsSentences = isGpt || model.startsWith('dall-e');
  const innocent = withoutOrders(prompt);
  return {
    ...(model !== '' && { model }),
    prompt: understandsSentences ? promptWithNegative(innocent, negative) : innocent,
    n: 1,
    ...(size !== 'auto' && { size }),
    ...(quality !== 'auto' && { quality }),
    // JPEG is a tenth of a PNG's weight, and stable-diffusion.cpp takes no WebP.
    ...(isGpt ? { output_format: 'jpeg' } : { response_format: 'b64_json' }),
    // `auto`, the stricter of two, is what happens unasked.
    ...(isGpt && !familyFriendly && { moderation: 'low' }),
    // Not OpenAI's own: Together and others have it (?), and who has not ignores or refuses it.
    ...(!understandsSentences && negative !== '' && { negative_prompt: negative }),
  };
}

/** In a prompt, stable-diffusion.cpp reads what stands in these tags as settings, a player's too. */
function withoutOrders(prompt: string): string {
  return prompt.replaceAll('sd_cpp_extra_args', 'sd cpp extra args');
}
