/** Where a value is not plain JSON (undefined, −0, NaN, a Map, …), as paths; empty when it all is. */
export function unsafePaths(value: unknown, path = 'state'): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unsafePaths(item, `${path}[${index}]`));
  }
  const plain = typeof value === 'object' && isPlain(Object.getPrototypeOf(value));
  if (!plain) return [path];
  return Object.entries(value).flatMap(([key, item]) => unsafePaths(item, `${path}.${key}`));
}

function isPlain(prototype: unknown): boolean {
  return prototype === Object.prototype || prototype === null;
}
