import { afterAll } from 'vitest';
import { testArchive } from '../../contract/archive-suite.ts';
import type { ArchiveRig } from '../../contract/archive-suite.ts';
import { freshName, killAll, openTab } from './tab.ts';

afterAll(killAll);

testArchive('on OPFS, in its worker', async () => {
  const name = freshName();
  const open = async () => {
    const tab = openTab(name);
    await tab.archive.open();
    return { tab, rig: { engine: tab.room, page: tab.archive } };
  };
  let { tab, rig } = await open();
  const kept: ArchiveRig = {
    ...rig,
    // As after a reload: nobody closes anything.
    reopen: async () => {
      tab.kill();
      ({ tab, rig } = await open());
      Object.assign(kept, rig);
    },
    close: async () => tab.kill(),
  };
  return kept;
});
