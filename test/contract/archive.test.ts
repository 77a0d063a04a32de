import startSqlite from '@sqlite.org/sqlite-wasm';
import { MemoryPlace } from '../../workers/archive/places/memory-place.ts';
import { processorIn } from '../kit/archive-processor.ts';
import type { ArchiveRig } from './archive-suite.ts';
import { testArchive } from './archive-suite.ts';

const sqlite = await startSqlite();

testArchive('in memory', async () => {
  const place = new MemoryPlace(sqlite);
  let processor = await processorIn(place);
  const rig = (): Pick<ArchiveRig, 'engine' | 'page'> => ({
    engine: processor,
    page: new Proxy(processor, {
      get: (target, name) => {
        const method = Reflect.get(target, name === 'picture' ? 'pictureBlob' : name);
        return typeof method === 'function' ? method.bind(target) : method;
      },
    }) as unknown as ArchiveRig['page'],
  });
  const open: ArchiveRig = {
    ...rig(),
    reopen: async () => {
      processor.close();
      processor = await processorIn(place);
      Object.assign(open, rig());
    },
    close: async () => processor.close(),
  };
  return open;
});
