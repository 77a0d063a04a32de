import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { MemoryPlace } from '../../workers/archive/places/memory-place.ts';
import { processorIn } from '../kit/archive-processor.ts';

const sqlite = await startSqlite();

test('an exported archive leaves out the host’s own TURN servers and the Wi-Fi, with their passwords', async () => {
  const ours = await processorIn(new MemoryPlace(sqlite));
  const credential = 'password-of-turn-0123456789';
  const turn = { urls: 'turn:turn.example', username: 'me', credential };
  const password = 'password-of-wifi-0123456789';
  const wifi = { name: 'house', password, hidden: false };
  const settings = { iceServers: [turn], wifi, brokers: ['/mqtt'], voice: false };
  await ours.keepSettings(settings);
  const file = await ours.exportAll();
  const written = await file.text();
  expect(written).not.toContain(credential);
  expect(written).not.toContain(password);
  expect(await ours.settings()).toEqual(settings);

  const theirs = await processorIn(new MemoryPlace(sqlite));
  expect(await theirs.importAll(file)).toMatchObject({ ok: true });
  expect(await theirs.settings()).toEqual({ brokers: ['/mqtt'], voice: false });
  ours.close();
  theirs.close();
});
