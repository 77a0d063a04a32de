import { cpus, release, type } from 'node:os';
import type { Row, Section } from './section.ts';

/** How a section came to be. */
interface Run {
  /** The bench's name, for `--only`. */
  name: string;
  seconds: number;
  /** The machine's load before it. */
  load: number;
}

/** A section's results, as they are printed and kept. */
export function printSection(section: Section, run: Run): string {
  return [`## ${section.title}`, '', told(section, run), ''].join('\n');
}

/** Limits that are not kept, in words. */
export function notKept(rows: readonly Row[]): string[] {
  return rows
    .filter(({ verdict }) => verdict?.kept === false)
    .map(({ what, verdict }) => `${what}: ${verdict?.figure}, wanted: ${verdict?.wanted}`);
}

/** The results file with `printed` in it, each in the place of the section with the same title. */
export function resultsWith(
  before: string,
  printed: readonly string[],
  versions: { chromium: string; rivals: string },
): string {
  const sections = new Map(
    [...sectionsIn(before), ...printed].map((text) => [text.split('\n', 1)[0], text.trim()]),
  );
  const [cpu] = cpus();
  const head = [
    '# What the benches measured',
    '',
    'Written by `npm run bench`; run it again for your own machine. Every figure of ours stands beside',
    'that of its rival from the same run, the two taking turns.',
    '',
    `- **Machine**: ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${type()} ${release()}`,
    `- **Node** ${process.versions.node}, **Chromium** ${versions.chromium} (headless)`,
    `- **Rivals**: ${versions.rivals}`,
  ].join('\n');
  return `${[head, ...sections.values()].join('\n\n')}\n`;
}

function sectionsIn(results: string): string[] {
  return results.split(/^(?=## )/m).slice(1);
}

function told({ how, rows }: Section, { name, seconds, load }: Run): string {
  const day = new Date().toISOString().slice(0, 10);
  return [
    how,
    '',
    `\`npm run bench -- --only ${name}\`, ${day}, took ${Math.round(seconds)} s; the machine’s load before it: ${load.toFixed(1)}.`,
    '',
    '| What | Hogwash | Rival | Ratio, and what it is held to |',
    '|---|---|---|---|',
    ...rows.map(asRow),
  ].join('\n');
}

function asRow({ what, ours, rival, verdict }: Row): string {
  return `| ${what} | ${ours} | ${rival} | ${verdict ? heldTo(verdict) : ''} |`;
}

function heldTo({ figure, wanted, kept }: NonNullable<Row['verdict']>): string {
  if (wanted === null) return figure;
  return `${figure} (wanted: ${wanted})${kept ? '' : ' **not kept**'}`;
}
