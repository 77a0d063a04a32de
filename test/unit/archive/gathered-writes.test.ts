import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GatheredWrites } from '../../../workers/archive/places/gathered-writes.ts';

type Bytes = ArrayBufferView<ArrayBuffer> | ArrayBuffer;

const bytesIn = (source: Bytes) =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);

/** A file in memory that counts its writes, and can refuse them. */
class MemoryFile {
  bytes = new Uint8Array();
  writes = 0;
  refuses = false;
  flushed = new Uint8Array();

  read(source: Bytes, { at }: { at: number }): number {
    const into = bytesIn(source);
    const part = this.bytes.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  }

  write(source: Bytes, { at }: { at: number }): number {
    const from = bytesIn(source);
    if (this.refuses) throw new DOMException('no room', 'QuotaExceededError');
    this.writes += 1;
    if (at + from.length > this.bytes.length) this.truncate(at + from.length);
    this.bytes.set(from, at);
    return from.length;
  }

  truncate(size: number): void {
    const resized = new Uint8Array(size);
    resized.set(this.bytes.subarray(0, size));
    this.bytes = resized;
  }

  getSize = () => this.bytes.length;
  flush = () => void (this.flushed = this.bytes.slice());
  close = () => undefined;
}

const filled = (length: number, value: number) => new Uint8Array(length).fill(value);

const step = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    // Beside one another more often than not, as SQLite writes; sometimes larger than all that fits.
    at: fc.oneof(fc.constant(null), fc.nat(600_000)),
    length: fc.constantFrom(24, 8192, 8192, 300_000),
  }),
  fc.record({ kind: fc.constant('read' as const), at: fc.nat(700_000), length: fc.nat(20_000) }),
  fc.record({ kind: fc.constant('truncate' as const), size: fc.nat(600_000) }),
  fc.record({ kind: fc.constant('disk' as const), refuses: fc.boolean() }),
  fc.record({ kind: fc.constant('flush' as const) }),
);
type Step = (typeof step extends fc.Arbitrary<infer Value> ? Value : never) & object;

/** Whether the disk did it. */
function did(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Does the same to both; what the gathered one refuses is not done to the other. */
function doBoth(gathered: GatheredWrites, inner: MemoryFile, plain: MemoryFile, steps: Step[]) {
  let end = 0;
  let value = 0;
  for (const next of steps) {
    switch (next.kind) {
      case 'write': {
        const at = next.at ?? end;
        const bytes = filled(next.length, (value = (value % 250) + 1));
        if (did(() => gathered.write(bytes, { at }))) plain.write(bytes, { at });
        end = at + next.length;
        break;
      }
      case 'read': {
        const [one, other] = [filled(next.length, 0), filled(next.length, 0)];
        expect(gathered.read(one, next)).toBe(plain.read(other, next));
        expect(same(one, other)).toBe(true);
        break;
      }
      case 'truncate':
        plain.truncate(next.size);
        gathered.truncate(next.size);
        break;
      case 'disk':
        inner.refuses = next.refuses;
        break;
      case 'flush':
        if (did(() => gathered.flush())) expect(same(inner.flushed, plain.bytes)).toBe(true);
    }
    expect(gathered.getSize()).toBe(plain.getSize());
  }
}

const same = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

test('[archive] a file that gathers its writes is, to read and once flushed, as one that does not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [plain, inner] = [new MemoryFile(), new MemoryFile()];
      const gathered = new GatheredWrites(inner);
      doBoth(gathered, inner, plain, steps);
      doBoth(gathered, inner, plain, [{ kind: 'disk', refuses: false }, { kind: 'flush' }]);
      expect(same(inner.flushed, plain.bytes)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('[archive] a megabyte in pages and their headers is written in a few steps', () => {
  const inner = new MemoryFile();
  const gathered = new GatheredWrites(inner);
  let at = 32;
  for (let page = 0; page < 128; page += 1) {
    at += gathered.write(filled(24, 1), { at });
    at += gathered.write(filled(8192, 2), { at });
  }
  gathered.flush();
  expect(inner.writes).toBe(5);
  expect(inner.flushed.length).toBe(at);
});

test('[archive] what the disk refuses is an error of the flush, is read back, and is written by a later one', () => {
  const inner = new MemoryFile();
  const gathered = new GatheredWrites(inner);
  inner.refuses = true;
  gathered.write(filled(100, 1), { at: 0 });
  expect(() => gathered.flush()).toThrow('no room');
  expect(inner.flushed.length).toBe(0);
  const back = filled(100, 0);
  expect(gathered.read(back, { at: 0 })).toBe(100);
  expect(same(back, filled(100, 1))).toBe(true);
  inner.refuses = false;
  gathered.flush();
  expect(same(inner.flushed, filled(100, 1))).toBe(true);
});

test('[archive] bytes are bytes in whatever array they come', () => {
  const inner = new MemoryFile();
  const gathered = new GatheredWrites(inner);
  const numbers = new Uint32Array([0xdeadbeef, 0x12345678]);
  expect(gathered.write(numbers, { at: 0 })).toBe(8);
  expect(gathered.write(numbers.buffer, { at: 8 })).toBe(8);
  const back = new Uint32Array(4);
  expect(gathered.read(back, { at: 0 })).toBe(16);
  expect([...back]).toEqual([...numbers, ...numbers]);
});

test('[archive] a file that is closed has all that was written', () => {
  const inner = new MemoryFile();
  const gathered = new GatheredWrites(inner);
  gathered.write(filled(100, 1), { at: 0 });
  gathered.close();
  expect(inner.bytes.length).toBe(100);
});
