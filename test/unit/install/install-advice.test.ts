import { expect, test } from 'vitest';
import { installAdvice } from '../../../host/install/install-advice.ts';

const macintosh = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';

test.each([
  ['Safari on a Mac', `${macintosh} (KHTML, like Gecko) Version/26.0 Safari/605.1.15`, 0, 'safari'],
  ['Safari on an iPad', `${macintosh} (KHTML, like Gecko) Version/26.0 Safari/605.1.15`, 5, 'ios'],
  [
    'an iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1',
    5,
    'ios',
  ],
  [
    'Firefox',
    'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    0,
    'bookmark',
  ],
  [
    'Firefox on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0',
    0,
    'bookmark',
  ],
  [
    'a Samsung TV',
    'Mozilla/5.0 (SMART-TV; LINUX; Tizen 8.0) AppleWebKit/537.36 (KHTML, like Gecko) 108.0.5359.1/8.0 TV Safari/537.36',
    0,
    'tv',
  ],
  [
    'an LG TV',
    'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.211 Safari/537.36',
    0,
    'tv',
  ],
])('what is said in %s', (_, userAgent, touchPoints, advice) => {
  expect(installAdvice(userAgent, touchPoints)).toBe(advice);
});
