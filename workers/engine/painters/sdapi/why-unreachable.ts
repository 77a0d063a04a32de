import { mixedWords } from '../http/mixed-words.ts';

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
    ...mixedWords(base, pageOrigin),
  ].join(' ');
}
