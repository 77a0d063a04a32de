import { isLoopback } from '../../lobby/join-base.ts';
import { usualSetting } from './painter-fields.ts';
import type { PainterForm } from './use-painter-form.ts';

/** Where a painter's key goes. */
export interface KeyAddress {
  host: string;
  /** The painter's own, when the key goes somewhere else; null when it does not, or stays here. */
  insteadOf: string | null;
  /** Whether everybody on the way can read it. */
  isOpen: boolean;
}

/** Null for a painter that has no address to set. */
export function keyAddress({ about, settings }: PainterForm): KeyAddress | null {
  const address = parsed(settings.baseUrl);
  const usual = parsed(usualSetting(about.form, 'baseUrl'));
  if (address === null || usual === null) return null;
  const { host, hostname, protocol } = address;
  const staysHere = isLoopback(hostname);
  return {
    host,
    insteadOf: host === usual.host || staysHere ? null : usual.host,
    isOpen: protocol === 'http:' && !staysHere,
  };
}

function parsed(address: unknown): URL | null {
  const text = String(address);
  return URL.canParse(text) ? new URL(text) : null;
}
