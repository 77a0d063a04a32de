import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { MemoryPlace } from '../../workers/archive/places/memory-place.ts';
import { processorIn } from '../kit/archive-processor.ts';

const sqlite = await startSqlite();

test('an exported archive leaves out the host’s own TURN servers, with their passwords', async () => {
  const ours = await processorIn(new MemoryPlace(sqlite));
  const credential = 'password-of-turn-0123456789';
  const turn = { urls: 'turn:turn.example', username: 'me', credential };
  const settings = { iceServers: [turn], brokers: ['/mqtt'], voice: false };
  await ours.keepSettings(settings);
  const file = await ours.exportAll();
  expect(await file.text()).not.toContain(credential);
  expect(await ours.settings()).toEqual(settings);

  const theirs = await processorIn(new MemoryPlace(sqlite));
  expect(await theirs.importAll(file)).toMatchObject({ ok: true });
  expect(await theirs.settings()).toEqual({ brokers: ['/mqtt'], voice: false });
  ours.close();
  theirs.close();
});
