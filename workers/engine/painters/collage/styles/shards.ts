import { speck } from '../brush/noise.ts';
import { side } from '../scene/scene.ts';

/** The plane cut into cells around scattered points, one to each square of a grid. */
export interface Shards {
  /** Which cell a pixel belongs to. */
  cell: Int32Array;
  /** How far a pixel is from its cell's border, in pixels, roughly. */
  rim: Float32Array;
  x: Float32Array;
  y: Float32Array;
}

export function shardsOf(step: number, seed: number): Shards {
  const across = Math.ceil(side / step) + 2;
  const [x, y] = [new Float32Array(across * across), new Float32Array(across * across)];
  for (let row = 0; row < across; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const at = row * across + column;
      x[at] = (column - 1 + speck(column, row, seed)) * step;
      y[at] = (row - 1 + speck(row, column, seed + 1)) * step;
    }
  }
  const cell = new Int32Array(side * side);
  const rim = new Float32Array(side * side);
  for (let py = 0; py < side; py += 1) {
    const row = Math.floor(py / step) + 1;
    for (let px = 0; px < side; px += 1) {
      const column = Math.floor(px / step) + 1;
      let [best, second, mine] = [1e9, 1e9, 0];
      for (let near = -1; near <= 1; near += 1) {
        const line = Math.min(across - 1, row + near) * across;
        for (let next = -1; next <= 1; next += 1) {
          const at = line + Math.min(across - 1, column + next);
          const apartX = px - (x[at] as number);
          const apartY = py - (y[at] as number);
          const apart = apartX * apartX + apartY * apartY;
          if (apart < best) {
            second = best;
            best = apart;
            mine = at;
          } else if (apart < second) second = apart;
        }
      }
      cell[py * side + px] = mine;
      rim[py * side + px] = (Math.sqrt(second) - Math.sqrt(best)) / 2;
    }
  }
  return { cell, rim, x, y };
}
