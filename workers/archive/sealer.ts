/** Seals secrets with a key that never leaves this browser. */
export interface Sealer {
  /** Null where the browser has no such key (no secure context). */
  seal(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Null when it was sealed in another browser, or damaged. */
  unseal(sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null>;
}
