import { expect, test } from 'vitest';
import { eventsDoc } from '../kit/events-doc.ts';

test('docs/events.md says what the schemas say; npm run docs:events writes it anew', async () => {
  await expect(eventsDoc()).toMatchFileSnapshot('../../docs/events.md');
});
