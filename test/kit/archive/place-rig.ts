import type { Connection, Row, Value } from '../../../workers/archive/connection.ts';
import type { Place } from '../../../workers/archive/place.ts';

/** A place and its open files, with every step a promise, so that it may be in a worker. */
export class PlaceRig {
  readonly #place: Place;
  readonly #open = new Map<string, Connection>();

  constructor(place: Place) {
    this.#place = place;
  }

  async names(): Promise<string[]> {
    return this.#place.names().sort();
  }

  async open(file: string): Promise<void> {
    this.#open.set(file, this.#place.open(file));
  }

  async sql(file: string, sql: string, values?: Value[]): Promise<Row[]> {
    const connection = this.#open.get(file);
    if (connection === undefined) throw new Error(`${file} is not open`);
    return connection.rows(sql, values);
  }

  async copyInto(file: string, copy: string): Promise<void> {
    await this.sql(file, 'vacuum into ?', [this.#place.path(copy)]);
  }

  async close(file: string): Promise<void> {
    this.#open.get(file)?.close();
    this.#open.delete(file);
  }

  read(file: string): Promise<Blob> {
    return this.#place.read(file);
  }

  write(file: string, bytes: Blob): Promise<void> {
    return this.#place.write(file, bytes);
  }

  async remove(file: string): Promise<void> {
    this.#place.remove(file);
  }
}
