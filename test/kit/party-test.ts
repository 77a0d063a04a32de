import { expect, test as base } from '@playwright/test';
import { takeComplaints } from './party.ts';

/** A test whose pages are all closed at its end, and which fails when one of them complained. */
export const test = base.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use) => {
      takeComplaints();
      await use();
      const complaints = takeComplaints();
      await Promise.all(browser.contexts().map((context) => context.close()));
      takeComplaints();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
