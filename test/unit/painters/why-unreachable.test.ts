import { expect, test } from 'vitest';
import { whyUnreachable } from '../../../workers/engine/painters/sdapi/why-unreachable.ts';

const secure = 'https://hogwash.example';
const plain = 'http://localhost:4173';

test('[painters] each program is named with the flag it needs, and the page without a slash', () => {
  const words = whyUnreachable('http://127.0.0.1:7860/', plain);
  expect(words).toContain('came from http://127.0.0.1:7860.');
  expect(words).toContain('--api --cors-allow-origins=http://localhost:4173 ');
  expect(words).toContain('--cors-origins=http://localhost:4173.');
  expect(words).toContain('Draw Things');
  expect(words).toContain('stable-diffusion.cpp (http://127.0.0.1:1234)');
  expect(whyUnreachable('http://127.0.0.1:7860', null)).toContain('--cors-origins=<this page');
});

const rows: [base: string, page: string | null, said: RegExp[], unsaid: RegExp][] = [
  ['http://127.0.0.1:7860', plain, [], /Chrome|Firefox|Safari/],
  ['https://mac.example:7860', secure, [], /Chrome|Firefox|Safari/],
  ['http://127.0.0.1:7860', null, [], /Chrome|Firefox|Safari/],
  [
    'http://127.0.0.1:7860',
    secure,
    [/Chrome asks/, /Firefox allows it\./, /Safari bl/],
    /only for/,
  ],
  ['http://localhost:7860', secure, [/Chrome asks/, /Firefox .* only for http:\/\/127/], /it\. S/],
  ['http://[::1]:7860', secure, [/Chrome asks/, /Firefox allows it only/], /Chrome allows/],
  ['http://192.168.1.20:7860', secure, [/Chrome asks/, /Firefox allows it only/], /Chrome allows/],
  ['http://172.31.0.2:7860', secure, [/Chrome asks/, /Firefox allows it only/], /Chrome allows/],
  ['http://10.0.0.2:7860', secure, [/Chrome asks/, /Firefox allows it only/], /Chrome allows/],
  ['http://mac.local:7860', secure, [/Chrome asks/, /Firefox allows it only/], /Chrome allows/],
  ['http://172.32.0.2:7860', secure, [/Chrome allows that only/, /Safari blocks/], /Chrome asks/],
  ['http://10.example:7860', secure, [/Chrome allows that only/, /Safari blocks/], /Chrome asks/],
  [
    'http://mac.example:7860',
    secure,
    [/Chrome allows that only/, /Firefox .* only/],
    /Chrome asks/,
  ],
];
test.each(rows)('[painters] %s from a page at %s', (base, page, said, unsaid) => {
  const words = whyUnreachable(base, page);
  for (const one of said) expect(words).toMatch(one);
  expect(words).not.toMatch(unsaid);
});
