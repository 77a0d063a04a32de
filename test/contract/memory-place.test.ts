import startSqlite from '@sqlite.org/sqlite-wasm';
import { MemoryPlace } from '../../workers/archive/places/memory-place.ts';
import { PlaceRig } from '../kit/archive/place-rig.ts';
import { testPlace } from './place-suite.ts';

const sqlite = await startSqlite();

testPlace('in memory', async () => new PlaceRig(new MemoryPlace(sqlite)));
