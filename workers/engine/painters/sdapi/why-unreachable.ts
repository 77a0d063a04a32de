import { isThisMachine } from '../http/base-url.ts';

/**
 * What to do when nothing readable comes from the host's own program; the browser does not say why.
 * `pageOrigin`: where this page comes from, null when unknown.
 */
export function whyUnreachable(baseUrl: string, pageOrigin: string | null): string {
  const base = new URL(baseUrl);
  const page = pageOrigin ?? '<this page, without a slash at the end>';
  return [
    `Nothing that this page may read came from ${base.origin}.`,
    'Either the program does not run there, or it does not let this page in.',
    `AUTOMATIC1111 must be started with --api --cors-allow-origins=${page}`,
    `and SD.Next with --cors-origins=${page}.`,
    'In Draw Things the HTTP server must be switched on.',
    'stable-diffusion.cpp (http://127.0.0.1:1234) lets every page in, but only without a key.',
    ...(isMixed(base, pageOrigin) ? mixedWords(base) : []),
  ].join(' ');
}

function isMixed(base: URL, pageOrigin: string | null): boolean {
  return base.protocol === 'http:' && pageOrigin !== null && pageOrigin.startsWith('https:');
}

/** From an https page to http each browser has rules of its own. */
function mixedWords(base: URL): string[] {
  return [
    'This page came by https and the program answers by http.',
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
