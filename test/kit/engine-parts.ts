import type { EngineOptions } from '../../workers/engine/engine.ts';
import { GameTeller } from '../../workers/engine/game-teller.ts';
import { PictureStore } from '../../workers/engine/pictures.ts';
import { RoomLog } from '../../workers/engine/room-log.ts';
import { loadTextFilter } from '../../workers/engine/text-filter.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { fakePainter, fakeStudio } from './fake-painter.ts';

/** A log that begins, told by nobody's clock. */
export const freshLog = () =>
  new RoomLog(
    0,
    new GameTeller(
      null,
      () => 0,
      () => 'uid',
    ),
  );

type Plain =
  | 'log'
  | 'pictures'
  | 'studio'
  | 'filter'
  | 'loadFilter'
  | 'nameFilter'
  | 'keepFace'
  | 'time';

/** What a test's engine needs and the test is not about: one free painter, no filter, offered faces. */
export async function plainParts(time: WallClock): Promise<Pick<EngineOptions, Plain>> {
  const filter = await loadTextFilter('off');
  return {
    log: freshLog(),
    pictures: new PictureStore(),
    studio: await fakeStudio(time, [fakePainter(time)]),
    filter,
    loadFilter: async () => filter,
    nameFilter: filter,
    keepFace: async (face) => (face.kind === 'offered' ? face : null),
    time,
  };
}
