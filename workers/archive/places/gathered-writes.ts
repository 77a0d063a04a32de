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
 * 270 steps, and each call into the browser's file system costs as much as copying 100 KiB. It waits
 * for `flush` before it counts anything as kept, and that writes all of it.
 */
export class GatheredWrites implements SyncFile {
  readonly #file: SyncFile;
  #gathered: Uint8Array<ArrayBuffer> | null = null;
  #at = 0;
  #length = 0;

  constructor(file: SyncFile) {
    this.#file = file;
  }

  read(bytes: Bytes, options: { at: number }): number {
    this.#drain();
    return this.#file.read(bytes, options);
  }

  write(source: Bytes, { at }: { at: number }): number {
    const bytes = ArrayBuffer.isView(source)
      ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
      : new Uint8Array(source);
    const follows = at === this.#at + this.#length && this.#length + bytes.length <= capacity;
    if (!follows) {
      this.#drain();
      this.#at = at;
    }
    if (bytes.length > capacity) return this.#file.write(bytes, { at });
    this.#gathered ??= new Uint8Array(capacity);
    this.#gathered.set(bytes, this.#length);
    this.#length += bytes.length;
    return bytes.length;
  }

  truncate(size: number): void {
    this.#drain();
    this.#file.truncate(size);
  }

  getSize(): number {
    this.#drain();
    return this.#file.getSize();
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

  /** What cannot be written is given up: SQLite hears of it, and goes back to before it. */
  #drain(): void {
    const length = this.#length;
    if (length === 0 || this.#gathered === null) return;
    this.#length = 0;
    const written = this.#file.write(this.#gathered.subarray(0, length), { at: this.#at });
    if (written !== length) throw new DOMException('Not all was written', 'QuotaExceededError');
  }
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
