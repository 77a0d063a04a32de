import type { PainterForm } from './use-painter-form.ts';
import { usualSetting } from './painter-fields.ts';

/** Where a painter's key goes; `usual` is another host when the painter's own is not the one that is set. */
export interface KeyAddress {
  host: string;
  usual: string;
}

/** Null for a painter that has no address to set. */
export function keyAddress({ about, settings }: PainterForm): KeyAddress | null {
  const host = hostOf(settings.baseUrl);
  const usual = hostOf(usualSetting(about.form, 'baseUrl'));
  return host === null || usual === null ? null : { host, usual };
}

function hostOf(address: unknown): string | null {
  const text = String(address);
  return URL.canParse(text) ? new URL(text).host : null;
}
