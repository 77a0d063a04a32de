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
  const squares = Math.ceil(side / step);
  // One more square on every side, so that each has eight neighbours.
  const across = squares + 2;
  const [x, y] = [new Float32Array(across * across), new Float32Array(across * across)];
  for (let row = 0; row < across; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const at = row * across + column;
      x[at] = (column - 1 + speck(column, row, seed)) * step;
      y[at] = (row - 1 + speck(row, column, seed + 1)) * step;
    }
  }
  const shards = { cell: new Int32Array(side * side), rim: new Float32Array(side * side), x, y };
  const near = new Int32Array(9);
  for (let row = 0; row < squares; row += 1) {
    for (let column = 0; column < squares; column += 1) {
      for (let each = 0; each < 9; each += 1) {
        near[each] = (row + Math.floor(each / 3)) * across + column + (each % 3);
      }
      cutSquare(shards, near, column * step, row * step, step);
    }
  }
  return shards;
}

function cutSquare(
  shards: Shards,
  near: Int32Array,
  left: number,
  top: number,
  step: number,
): void {
  const { cell, rim, x, y } = shards;
  const right = Math.min(side, left + step);
  const bottom = Math.min(side, top + step);
  for (let py = top; py < bottom; py += 1) {
    for (let px = left; px < right; px += 1) {
      let [best, second, mine] = [1e9, 1e9, 0];
      for (let each = 0; each < 9; each += 1) {
        const at = near[each] as number;
        const apartX = px - (x[at] as number);
        const apartY = py - (y[at] as number);
        const apart = apartX * apartX + apartY * apartY;
        if (apart < best) {
          second = best;
          best = apart;
          mine = at;
        } else if (apart < second) second = apart;
      }
      cell[py * side + px] = mine;
      rim[py * side + px] = (Math.sqrt(second) - Math.sqrt(best)) / 2;
    }
  }
}
