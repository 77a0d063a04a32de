import { isThisMachine } from './base-url.ts';

/**
 * From an https page to http each browser has rules of its own; nothing where this is not so.
 * `pageOrigin`: where this page comes from, null when unknown.
 */
export function mixedWords(base: URL, pageOrigin: string | null): string[] {
  if (base.protocol !== 'http:' || !pageOrigin?.startsWith('https:')) return [];
  return [
    `This page came by https and ${base.host} answers by http.`,
    isNear(base)
      ? 'Chrome asks whether this page may reach your own network: allow it, or, if that was refused once, change it in the settings of this site.'
      : 'Chrome allows that only for localhost, names in .local and addresses such as 192.168.1.2.',
    base.hostname === '127.0.0.1'
      ? 'Firefox allows it.'
      : 'Firefox allows it only for http://127.0.0.1.',
    'Safari blocks it: use another browser, or run Hogwash on this machine and open it at http://localhost.',
  ];
}

/** This machine, or one that Chrome can tell to be in the same house. */
function isNear(base: URL): boolean {
  const { hostname } = base;
  return (
    isThisMachine(base.href) ||
    hostname.endsWith('.local') ||
    /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\.[\d.]+$/.test(hostname) ||
    /^\[f[cde]/.test(hostname)
  );
}
