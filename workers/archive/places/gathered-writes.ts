/** What SQLite's pool uses of a file that a worker has open; the DOM's own type is there in workers alone. */
interface SyncFile {
  read(bytes: Bytes, options: { at: number }): number;
  write(bytes: Bytes, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

/** Of any element size: the pool writes its checksums as two 32-bit numbers. */
type Bytes = ArrayBufferView<ArrayBuffer> | ArrayBuffer;

const capacity = 256 * 1024;

/**
 * An open file to which writes that follow one another go as one. SQLite writes a picture of 1 MiB in
 * 270 steps, and each call into the browser's file system costs as much as copying 100 KiB.
 *
 * It holds what an operating system's own cache of a file does: what was written is read back at
 * once, even when the disk refuses it for now, and lasts from the next `flush` on. SQLite counts on
 * both; it counts nothing as kept before it has flushed.
 */
export class GatheredWrites implements SyncFile {
  readonly #file: SyncFile;
  #gathered: Uint8Array<ArrayBuffer> | null = null;
  #at = 0;
  #length = 0;

  constructor(file: SyncFile) {
    this.#file = file;
  }

  read(target: Bytes, { at }: { at: number }): number {
    const read = this.#file.read(target, { at });
    if (this.#gathered === null || this.#length === 0) return read;
    const bytes = bytesOf(target);
    const there = Math.max(0, Math.min(bytes.length, this.getSize() - at));
    // Between the file's end and what is gathered beyond it there are zeros.
    bytes.fill(0, read, there);
    const from = Math.max(at, this.#at);
    const to = Math.min(at + there, this.#at + this.#length);
    if (from < to) {
      bytes.set(this.#gathered.subarray(from - this.#at, to - this.#at), from - at);
    }
    return there;
  }

  write(source: Bytes, { at }: { at: number }): number {
    const bytes = bytesOf(source);
    const end = at + bytes.length;
    const joins = at >= this.#at && at <= this.#at + this.#length && end <= this.#at + capacity;
    if (!joins) this.#drain();
    if (bytes.length > capacity) return this.#file.write(source, { at });
    if (this.#length === 0) this.#at = at;
    this.#gathered ??= new Uint8Array(capacity);
    this.#gathered.set(bytes, at - this.#at);
    this.#length = Math.max(this.#length, end - this.#at);
    return bytes.length;
  }

  truncate(size: number): void {
    this.#file.truncate(size);
    this.#length = Math.max(0, Math.min(this.#length, size - this.#at));
  }

  getSize(): number {
    const end = this.#length === 0 ? 0 : this.#at + this.#length;
    return Math.max(this.#file.getSize(), end);
  }

  flush(): void {
    this.#drain();
    this.#file.flush();
  }

  close(): void {
    try {
      this.#drain();
    } finally {
      this.#file.close();
    }
  }

  /** What the disk refuses is tried again the next time. */
  #drain(): void {
    if (this.#gathered === null || this.#length === 0) return;
    const whole = this.#gathered.subarray(0, this.#length);
    const written = this.#file.write(whole, { at: this.#at });
    if (written !== whole.length) {
      throw new DOMException('Not all was written', 'QuotaExceededError');
    }
    this.#length = 0;
  }
}

function bytesOf(source: Bytes): Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

let gathering = false;

/** From now on every file that this worker opens gathers its writes. */
export function gatherWrites(): void {
  if (gathering) return;
  gathering = true;
  const files = (globalThis.FileSystemFileHandle?.prototype ?? {}) as {
    createSyncAccessHandle?: () => Promise<SyncFile>;
  };
  const open = files.createSyncAccessHandle;
  if (open === undefined) return;
  files.createSyncAccessHandle = async function () {
    return new GatheredWrites(await open.call(this));
  };
}
