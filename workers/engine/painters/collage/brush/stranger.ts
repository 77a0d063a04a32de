import { type Chance, chanceFrom } from '../chance.ts';
import type { Colour } from '../lexicon/measure.ts';
import { type Brush, freshCanvas } from './canvas.ts';
import { lighter, paint, polygon } from './strokes.ts';

type Outline = readonly (readonly [x: number, y: number])[];

/** A being, monument or contraption nobody has a word for; the number decides all of it. */
export function strangerSprite(number: number, size: number): OffscreenCanvas {
  const brush = freshCanvas(size, size);
  brush.scale(size / 100, size / 100);
  const chance = chanceFrom(number);
  const colour: Colour = [chance.between(0, 360), chance.between(34, 72), chance.between(38, 62)];
  const other: Colour = [
    colour[0] + chance.pick([30, 150, 180, 210, 320]),
    chance.between(40, 80),
    chance.between(45, 72),
  ];
  if (chance.odds(0.62)) beast(brush, chance, colour, other);
  else if (chance.odds(0.5)) monument(brush, chance, colour, other);
  else plant(brush, chance, colour, other);
  return brush.canvas;
}

function shaded(brush: Brush, colour: Colour): CanvasGradient {
  const gradient = brush.createRadialGradient(38, 34, 6, 50, 54, 58);
  gradient.addColorStop(0, paint(lighter(colour, 17)));
  gradient.addColorStop(0.6, paint(colour));
  gradient.addColorStop(1, paint(lighter(colour, -19)));
  return gradient;
}

function smooth(brush: Brush, points: Outline): void {
  brush.beginPath();
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    if (index === 0) {
      const [lastX, lastY] = points.at(-1) ?? [x, y];
      brush.moveTo((lastX + x) / 2, (lastY + y) / 2);
    }
    brush.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
  brush.closePath();
}

function beast(brush: Brush, chance: Chance, colour: Colour, other: Colour): void {
  const lobes = chance.whole(7, 12);
  const tall = chance.between(0.7, 1.2);
  const wild = chance.between(0.04, 0.32);
  const points = Array.from({ length: lobes }, (_, index) => {
    const angle = (index / lobes) * Math.PI * 2;
    const reach = 27 * (1 + chance.between(-wild, wild));
    return [
      50 + (Math.cos(angle) * reach) / Math.sqrt(tall),
      52 + Math.sin(angle) * reach * tall,
    ] as const;
  });
  const legs = chance.whole(0, 6);
  brush.lineCap = 'round';
  for (let leg = 0; leg < legs; leg += 1) {
    const x = 50 + ((leg + 0.5) / legs - 0.5) * 38;
    brush.strokeStyle = paint(lighter(colour, -14));
    brush.lineWidth = chance.between(4, 8);
    brush.beginPath();
    brush.moveTo(x, 66);
    brush.quadraticCurveTo(x + chance.between(-8, 8), 84, x + chance.between(-5, 5), 95);
    brush.stroke();
  }
  const extra = chance.whole(0, 3);
  for (const turn of [-1, 1]) {
    brush.fillStyle = paint(extra === 2 ? lighter(other, 8) : lighter(colour, -8));
    if (extra === 0)
      polygon(brush, [
        [50 + turn * 9, 30],
        [50 + turn * 26, 4],
        [50 + turn * 22, 36],
      ]);
    if (extra === 1) {
      brush.beginPath();
      brush.ellipse(50 + turn * 18, 22, 7, 18, turn * 0.4, 0, Math.PI * 2);
      brush.fill();
    }
    if (extra === 2) {
      brush.beginPath();
      brush.ellipse(50 + turn * 34, 46, 18, 9, turn * -0.6, 0, Math.PI * 2);
      brush.fill();
    }
    if (extra === 3) {
      brush.strokeStyle = paint(lighter(colour, -12));
      brush.lineWidth = 4;
      brush.beginPath();
      brush.moveTo(50 + turn * 18, 52);
      brush.bezierCurveTo(50 + turn * 44, 50, 50 + turn * 28, 78, 50 + turn * 46, 74);
      brush.stroke();
    }
  }
  brush.fillStyle = shaded(brush, colour);
  smooth(brush, points);
  brush.fill();
  brush.save();
  brush.clip();
  hide(brush, chance, other);
  brush.restore();
  face(brush, chance);
}

/** Stripes, spots or a belly. */
function hide(brush: Brush, chance: Chance, colour: Colour): void {
  const kind = chance.whole(0, 3);
  brush.fillStyle = paint(colour, 0.7);
  if (kind === 0) {
    for (let y = 10; y < 100; y += 15) {
      brush.beginPath();
      brush.ellipse(50, y, 60, 3.4, chance.between(-0.2, 0.2), 0, Math.PI * 2);
      brush.fill();
    }
  } else if (kind === 1) {
    for (let spot = 0; spot < 17; spot += 1) {
      brush.beginPath();
      brush.arc(
        chance.between(15, 85),
        chance.between(20, 90),
        chance.between(1.5, 5),
        0,
        Math.PI * 2,
      );
      brush.fill();
    }
  } else if (kind === 2) {
    brush.beginPath();
    brush.ellipse(50, 68, 18, 17, 0, 0, Math.PI * 2);
    brush.fill();
  }
}

function face(brush: Brush, chance: Chance): void {
  const eyes = chance.pick([0, 1, 1, 2, 2, 2, 3]);
  const radius = eyes === 1 ? chance.between(7, 12) : chance.between(4, 7);
  const lookX = chance.between(-0.4, 0.4);
  for (let eye = 0; eye < eyes; eye += 1) {
    const x = 50 + (eye - (eyes - 1) / 2) * radius * 2.3;
    const y = 44 + chance.between(-2, 2);
    brush.fillStyle = '#fdfaf0';
    brush.beginPath();
    brush.arc(x, y, radius, 0, Math.PI * 2);
    brush.fill();
    brush.fillStyle = '#211a22';
    brush.beginPath();
    brush.arc(x + lookX * radius, y + 1, radius * 0.5, 0, Math.PI * 2);
    brush.fill();
  }
  const mood = chance.between(-7, 9);
  brush.strokeStyle = '#2a1620';
  brush.lineWidth = 2.2;
  brush.beginPath();
  brush.moveTo(41, 61);
  brush.quadraticCurveTo(50, 61 + mood, 59, 61);
  if (mood > 5) {
    brush.fillStyle = '#5b1426';
    brush.fill();
  }
  brush.stroke();
}

function monument(brush: Brush, chance: Chance, colour: Colour, other: Colour): void {
  const stone: Colour = [colour[0], colour[1] * 0.45, colour[2]];
  let y = 96;
  let half = chance.between(24, 36);
  const blocks = chance.whole(3, 6);
  for (let block = 0; block < blocks; block += 1) {
    const tall = (chance.between(0.7, 1.25) * 84) / blocks;
    const top = half * chance.between(0.6, 1.05);
    const gradient = brush.createLinearGradient(50 - half, 0, 50 + half, 0);
    const tone = block % 2 === 0 ? stone : other;
    gradient.addColorStop(0, paint(lighter(tone, 15)));
    gradient.addColorStop(0.5, paint(tone));
    gradient.addColorStop(1, paint(lighter(tone, -22)));
    brush.fillStyle = gradient;
    if (chance.odds(0.3)) {
      brush.beginPath();
      brush.ellipse(50, y - tall / 2, half, tall / 2, 0, 0, Math.PI * 2);
      brush.fill();
    } else
      polygon(brush, [
        [50 - half, y],
        [50 + half, y],
        [50 + top, y - tall],
        [50 - top, y - tall],
      ]);
    if (chance.odds(0.4)) {
      brush.fillStyle = '#1d1520';
      brush.beginPath();
      brush.arc(50, y - tall / 2, Math.min(tall, half) * 0.26, 0, Math.PI * 2);
      brush.fill();
    }
    y -= tall;
    half = Math.max(9, top * chance.between(0.7, 1));
  }
}

function plant(brush: Brush, chance: Chance, colour: Colour, other: Colour): void {
  const stems = chance.whole(3, 7);
  brush.lineCap = 'round';
  for (let stem = 0; stem < stems; stem += 1) {
    const lean = ((stem + 0.5) / stems - 0.5) * 78;
    const top = chance.between(12, 48);
    brush.strokeStyle = paint(lighter(other, -18));
    brush.lineWidth = chance.between(3, 6);
    brush.beginPath();
    brush.moveTo(50 + lean * 0.2, 96);
    brush.bezierCurveTo(50 + lean * 0.2, 70, 50 + lean, 70, 50 + lean, top);
    brush.stroke();
    const radius = chance.between(6, 14);
    brush.fillStyle = paint(lighter(colour, chance.between(-10, 12)));
    const petals = chance.whole(0, 7);
    for (let petal = 0; petal < petals; petal += 1) {
      const angle = (petal / petals) * Math.PI * 2;
      brush.beginPath();
      brush.ellipse(
        50 + lean + Math.cos(angle) * radius * 0.8,
        top + Math.sin(angle) * radius * 0.8,
        radius * 0.55,
        radius * 0.4,
        angle,
        0,
        Math.PI * 2,
      );
      brush.fill();
    }
    brush.fillStyle = paint(petals > 2 ? lighter(other, 18) : colour);
    brush.beginPath();
    brush.arc(50 + lean, top, radius * 0.62, 0, Math.PI * 2);
    brush.fill();
    if (chance.odds(0.35)) {
      brush.fillStyle = '#1d1520';
      brush.beginPath();
      brush.arc(50 + lean, top, radius * 0.26, 0, Math.PI * 2);
      brush.fill();
    }
  }
}
