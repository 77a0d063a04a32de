import { freshCanvas } from './brush/canvas.ts';
import { paintBackdrop } from './brush/backdrop.ts';
import { paletteFor } from './brush/palette.ts';
import { paintFigures } from './brush/plate.ts';
import { traceOf } from './brush/trace.ts';
import { paintWeather } from './brush/weather.ts';
import { encode } from './encode.ts';
import { fontsFor } from './fonts.ts';
import { type Dictionary, dictionaryFrom } from './lexicon/dictionary.ts';
import { compose } from './scene/compose.ts';
import { type Scene, side } from './scene/scene.ts';
import { styles } from './styles/list.ts';
import type { Painted } from '../painter.ts';

let dictionary: Promise<Dictionary> | undefined;

/** From prompt to picture. Throws the signal's reason when nobody wants it any more. */
export async function paintPrompt(
  prompt: string,
  seed: number,
  signal: AbortSignal,
): Promise<Painted> {
  dictionary ??= import('emojilib').then((library) => dictionaryFrom(library.default));
  const scene = compose(prompt, seed, await dictionary);
  const families = await fontsFor(glyphsIn(scene));
  signal.throwIfAborted();
  const painted = await encode(paintScene(scene, families), styles[scene.style].quality);
  signal.throwIfAborted();
  return painted;
}

function paintScene(scene: Scene, families: ReadonlyMap<string, string>): OffscreenCanvas {
  const style = styles[scene.style];
  const palette = paletteFor(scene);
  const brush = freshCanvas(side, side);
  brush.fillStyle = '#888';
  brush.fillRect(0, 0, side, side);
  paintBackdrop(brush, scene, palette);
  style.prepare?.(brush, scene, palette);
  paintFigures(brush, scene, palette, families, style.cut);
  paintWeather(brush, scene, palette);
  style.finish(brush, scene, palette, () => traceOf(scene, families));
  return brush.canvas;
}

function glyphsIn(scene: Scene): string[] {
  return scene.items
    .flatMap((item) => [item.figure, item.filling])
    .flatMap((figure) => (figure?.kind === 'emoji' ? [figure.glyph] : []));
}
