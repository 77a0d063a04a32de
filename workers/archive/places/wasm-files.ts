import type { Sqlite3Static, WasmPointer } from '@sqlite.org/sqlite-wasm';

type Method = (...values: (WasmPointer | number | bigint)[]) => number;
/** A C structure as sqlite-wasm makes it; its own declarations leave out the pointers' `$`. */
type Structure = new (pointer: WasmPointer) => Record<`$${string}`, WasmPointer>;

const defaultFileSystem = 'unix';

/** The files in sqlite-wasm's own file system, which is memory, as SQLite itself reaches them. */
export class WasmFiles {
  readonly #sqlite: Sqlite3Static;

  constructor(sqlite: Sqlite3Static) {
    this.#sqlite = sqlite;
  }

  /** Null when there is no such file. */
  read(path: string): Uint8Array<ArrayBuffer> | null {
    const { capi, wasm } = this.#sqlite;
    return wasm.scopedAllocCall(() => {
      const { pointer, vfs } = this.#fileSystem();
      const sizeOfFile = Number(vfs.$szOsFile);
      const file = wasm.scopedAlloc(sizeOfFile);
      wasm.heap8u().fill(0, Number(file), Number(file) + sizeOfFile);
      const size = wasm.scopedAlloc(8);
      // As a kind of file that is neither locked nor expected to stand beside a database.
      const flags = capi.SQLITE_OPEN_READONLY | capi.SQLITE_OPEN_SUBJOURNAL;
      const name = wasm.scopedAllocCString(path, false);
      if (this.#method(vfs.$xOpen)(pointer, name, file, flags, size) !== 0) return null;
      const opened = new (capi.sqlite3_file as unknown as Structure)(file);
      const methods = new (capi.sqlite3_io_methods as unknown as Structure)(
        opened.$pMethods as WasmPointer,
      );
      this.#method(methods.$xFileSize)(file, size);
      const length = Number(wasm.peek64(size));
      const bytes = wasm.alloc(Math.max(1, length));
      this.#method(methods.$xRead)(file, bytes, length, 0n);
      const copy = wasm.heap8u().slice(Number(bytes), Number(bytes) + length);
      wasm.dealloc(bytes);
      this.#method(methods.$xClose)(file);
      return copy as Uint8Array<ArrayBuffer>;
    });
  }

  write(path: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.remove(path);
    this.#sqlite.capi.sqlite3_js_posix_create_file(path, bytes);
  }

  remove(path: string): void {
    const { wasm } = this.#sqlite;
    wasm.scopedAllocCall(() => {
      const { pointer, vfs } = this.#fileSystem();
      this.#method(vfs.$xDelete)(pointer, wasm.scopedAllocCString(path, false), 0);
    });
  }

  #fileSystem() {
    const { capi } = this.#sqlite;
    const pointer = capi.sqlite3_vfs_find(defaultFileSystem);
    return { pointer, vfs: new (capi.sqlite3_vfs as unknown as Structure)(pointer) };
  }

  #method(pointer: WasmPointer | undefined): Method {
    return this.#sqlite.wasm.functionEntry(pointer as WasmPointer) as Method;
  }
}
