/** A hash of a lattice point, from 0 up to 1. */
export function speck(x: number, y: number, seed: number): number {
  let hash = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}

/** Smooth noise from 0 to 1; one hill for each unit. */
export function hills(x: number, y: number, seed: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = ease(x - left);
  const down = ease(y - top);
  const high = mix(speck(left, top, seed), speck(left + 1, top, seed), across);
  const low = mix(speck(left, top + 1, seed), speck(left + 1, top + 1, seed), across);
  return mix(high, low, down);
}

/** Noise over a square of `side` pixels, computed coarsely and read smoothly. */
export function cloth(side: number, grain: number, seed: number): Float32Array {
  const isFine = grain < 14;
  const step = isFine ? Math.max(2, Math.round(grain / 2)) : Math.floor(grain / 4);
  const across = Math.ceil(side / step) + 2;
  const coarse = new Float32Array(across * across);
  for (let y = 0; y < across; y += 1) {
    for (let x = 0; x < across; x += 1) {
      coarse[y * across + x] = isFine
        ? speck(x, y, seed)
        : hills((x * step) / grain, (y * step) / grain, seed) * 0.68 +
          hills((x * step) / (grain * 0.45), (y * step) / (grain * 0.45), seed + 1) * 0.32;
    }
  }
  const field = new Float32Array(side * side);
  for (let y = 0; y < side; y += 1) {
    const row = Math.floor(y / step);
    const down = y / step - row;
    for (let column = 0, x = 0; x < side; column += 1) {
      const at = row * across + column;
      const left = mix(coarse[at] as number, coarse[at + across] as number, down);
      const right = mix(coarse[at + 1] as number, coarse[at + across + 1] as number, down);
      const rise = (right - left) / step;
      const end = Math.min(side, x + step);
      for (let value = left; x < end; x += 1, value += rise) field[y * side + x] = value;
    }
  }
  return field;
}

export function mix(one: number, other: number, share: number): number {
  return one + (other - one) * share;
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}
