import { writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import type { Row, Section } from './section.ts';

/** The sections as they stand in the results and on the terminal; true when every limit is kept. */
export function printSections(sections: readonly Section[]): boolean {
  console.log(sections.map(asMarkdown).join('\n'));
  const broken = sections.flatMap(({ rows }) => rows).filter((row) => row.verdict?.kept === false);
  for (const { what, verdict } of broken) {
    console.error(`Not kept: ${what}: ${verdict?.figure}, wanted ${verdict?.wanted}`);
  }
  return broken.length === 0;
}

export function writeResults(file: string, sections: readonly Section[], chromium: string): void {
  const [cpu] = cpus();
  const lines = [
    '# What the benches measured',
    '',
    'Written by `npm run bench`; run it again for your own machine. Every figure of ours stands beside',
    'that of its rival from the same run, the two taking turns.',
    '',
    `- **When**: ${new Date().toISOString().slice(0, 10)}`,
    `- **Machine**: ${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${type()} ${release()}`,
    `- **Node** ${process.versions.node}, **Chromium** ${chromium} (headless)`,
    '- **Rivals**: boardgame.io 0.50.2, PeerJS 1.5.5 with PeerServer 1.0.2',
    '',
    ...sections.map(asMarkdown),
  ];
  writeFileSync(file, lines.join('\n'));
}

function asMarkdown({ title, how, rows }: Section): string {
  return [
    `## ${title}`,
    '',
    how,
    '',
    '| What | Hogwash | Rival | Held to |',
    '|---|---|---|---|',
    ...rows.map(asRow),
    '',
  ].join('\n');
}

function asRow({ what, ours, rival, verdict }: Row): string {
  const held =
    verdict === null
      ? ''
      : `${verdict.figure} (wanted: ${verdict.wanted})${verdict.kept ? '' : ' **not kept**'}`;
  return `| ${what} | ${ours} | ${rival} | ${held} |`;
}
