import { type Scene, side } from '../scene/scene.ts';
import { freshCanvas } from './canvas.ts';
import { pose, shapeOf, standingIn } from './standing.ts';

const mostTraced = 60;

/** Which figure each pixel shows: 0 where there is none, else the figure's own number. */
export type Trace = Uint8Array;

export function traceOf(scene: Scene, families: ReadonlyMap<string, string>): Trace {
  const brush = freshCanvas(side, side);
  standingIn(scene, families).forEach(({ item, sprite, box }, index) => {
    const grey = (1 + (index % mostTraced)) * 4;
    brush.save();
    pose(brush, item, box);
    brush.drawImage(shapeOf(sprite, `rgb(${grey} ${grey} ${grey})`), -box.width / 2, -box.height);
    brush.restore();
  });
  const { data } = brush.getImageData(0, 0, side, side);
  const trace = new Uint8Array(side * side);
  for (let at = 0; at < trace.length; at += 1) {
    if ((data[at * 4 + 3] as number) > 127) trace[at] = Math.round((data[at * 4] as number) / 4);
  }
  return trace;
}
