import { expose } from 'comlink';
import { findPlace } from '../../../workers/archive/find-place.ts';
import { loadSqlite } from '../../../workers/archive/places/load-sqlite.ts';
import { PlaceRig } from '../../kit/archive/place-rig.ts';

const found = await findPlace(await loadSqlite(), self.name, 300, () => undefined);
if (found.ok && found.place.keeping === 'disk') expose(new PlaceRig(found.place));
self.postMessage(found.ok ? found.place.keeping : found.message, { transfer: [] });
