import type { Commission } from '../painter.ts';
import type { StabilitySettings } from './settings.ts';

/** Core and Ultra are services of their own; the three SD 3.5 are models of a third. */
export function servicePath({ model }: StabilitySettings): string {
  const service = model === 'core' || model === 'ultra' ? model : 'sd3';
  return `/v2beta/stable-image/generate/${service}`;
}

/** Only fields the chosen service knows. There is no switch for its filter: it is always on. */
export function pictureForm(
  { prompt, negative, seed }: Commission,
  { model, aspectRatio, stylePreset }: StabilitySettings,
): FormData {
  const isSd3 = model !== 'core' && model !== 'ultra';
  const form = new FormData();
  form.set('prompt', prompt);
  // Turbo is distilled to paint without guidance, so nothing can steer it away from words (?).
  if (negative !== '' && model !== 'sd3.5-large-turbo') form.set('negative_prompt', negative);
  form.set('aspect_ratio', aspectRatio);
  // 0 would be a seed of the service's choice.
  form.set('seed', String(Math.max(1, seed)));
  // A tenth of a PNG's weight.
  form.set('output_format', isSd3 ? 'jpeg' : 'webp');
  if (isSd3) form.set('model', model);
  if (model === 'core' && stylePreset !== 'none') form.set('style_preset', stylePreset);
  return form;
}
