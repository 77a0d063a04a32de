import type { InstallAdvice } from './install.ts';

/** What to say in a browser that has no button to install pages, by its name for itself. */
export function installAdvice(userAgent: string, touchPoints: number): InstallAdvice {
  if (/\bTV\b|SmartTV|SMART-TV|Web0S|Tizen|BRAVIA|AFT[A-Z]/.test(userAgent)) return 'tv';
  const isApple = /Macintosh|iPhone|iPad/.test(userAgent);
  // An iPad says that it is a Macintosh; no Macintosh has a touch screen.
  if (/iPhone|iPad/.test(userAgent) || (isApple && touchPoints > 1)) return 'ios';
  const isSafari = /Safari\//.test(userAgent) && !/Chrom|Edg|Firefox/.test(userAgent);
  return isApple && isSafari ? 'safari' : 'bookmark';
}
