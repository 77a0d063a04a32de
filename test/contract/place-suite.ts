import { expect, test } from 'vitest';
import type { PlaceRig } from '../kit/archive/place-rig.ts';

type Rig = Pick<PlaceRig, keyof PlaceRig>;

const setUp = ['pragma locking_mode = exclusive', 'pragma journal_mode = wal'];
const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];

/** What every place for files must do. `make` gives an empty one. */
export function testPlace(name: string, make: () => Promise<Rig>): void {
  const filled = async (place: Rig, file: string) => {
    await place.open(file);
    for (const sql of setUp) await place.sql(file, sql);
    await place.sql(file, 'create table words (word text)');
    await place.sql(file, 'insert into words values (?), (?)', ['hog', 'wash']);
  };
  const words = async (place: Rig, file: string) => {
    await place.open(file);
    for (const sql of setUp) await place.sql(file, sql);
    const rows = await place.sql(file, 'select word from words order by word');
    await place.close(file);
    return rows.map((row) => row.word);
  };

  test(`[archive] ${name}: what was written to a file is there when it is opened again`, async () => {
    const place = await make();
    await filled(place, 'one.sqlite3');
    await place.close('one.sqlite3');
    expect(await place.names()).toEqual(['one.sqlite3']);
    await place.open('one.sqlite3');
    for (const sql of setUp) await place.sql('one.sqlite3', sql);
    expect(await place.sql('one.sqlite3', 'select count(*) as n from words')).toEqual([{ n: 2 }]);
    await place.close('one.sqlite3');
  });

  test(`[archive] ${name}: a file can be read, written under another name, and opened there`, async () => {
    const place = await make();
    await filled(place, 'one.sqlite3');
    await place.sql('one.sqlite3', 'pragma wal_checkpoint(truncate)');
    const bytes = await place.read('one.sqlite3');
    await place.write('two.sqlite3', bytes);
    expect(await words(place, 'two.sqlite3')).toEqual(['hog', 'wash']);
    await place.close('one.sqlite3');
  });

  test(`[archive] ${name}: a vacuum into a path makes a file of that name`, async () => {
    const place = await make();
    await filled(place, 'one.sqlite3');
    await place.copyInto('one.sqlite3', 'copy.sqlite3');
    expect(await words(place, 'copy.sqlite3')).toEqual(['hog', 'wash']);
    await place.close('one.sqlite3');
  });

  test(`[archive] ${name}: bytes that are no database are kept as they are, and are no database`, async () => {
    const place = await make();
    const samples = [
      '',
      'no database',
      'x'.repeat(5000),
      'SQLite format 3\0 and then nothing more',
      `SQLite format 3\0${'.'.repeat(1500)}`,
    ];
    for (const sample of samples) {
      await place.write('odd.sqlite3', new Blob([sample]));
      expect(await (await place.read('odd.sqlite3')).text()).toBe(sample);
      if (sample === '') continue;
      await place.open('odd.sqlite3');
      await expect(place.sql('odd.sqlite3', 'select * from sqlite_schema')).rejects.toThrow(
        /not a database/,
      );
      await place.close('odd.sqlite3');
    }
  });

  test(`[archive] ${name}: writing over a file leaves nothing of the one before`, async () => {
    const place = await make();
    await filled(place, 'one.sqlite3');
    await place.close('one.sqlite3');
    await place.write('one.sqlite3', new Blob([new Uint8Array([1, 2, 3])]));
    expect(await bytesOf(await place.read('one.sqlite3'))).toEqual([1, 2, 3]);
    expect(await place.names()).toEqual(['one.sqlite3']);
  });

  test(`[archive] ${name}: a removed file is gone, and its name free`, async () => {
    const place = await make();
    await filled(place, 'one.sqlite3');
    await place.close('one.sqlite3');
    await place.remove('one.sqlite3');
    expect(await place.names()).toEqual([]);
    await expect(place.read('one.sqlite3')).rejects.toThrow();
    await place.open('one.sqlite3');
    expect(await place.sql('one.sqlite3', 'select name from sqlite_schema')).toEqual([]);
    await place.close('one.sqlite3');
  });

  test(`[archive] ${name}: six databases with journals are open at once`, async () => {
    const place = await make();
    const files = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}.sqlite3`);
    for (const file of files) await filled(place, file);
    expect(await place.names()).toEqual(files);
    for (const file of files) await place.close(file);
    for (const file of files) await place.remove(file);
  });
}
