// Writes test/contract/archives/v<newest>.sqlite3, once for every new migration: what was written
// stays as it is, for it stands for the archives that people have.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(`${root}test/kit/archive-fixture.ts`, {
  configFile: false,
  root,
});
const { version, bytes } = await module.archiveFixture();
const path = `${root}test/contract/archives/v${version}.sqlite3`;
if (existsSync(path)) {
  console.error(`There is one of version ${version} already.`);
  process.exit(1);
}
writeFileSync(path, new Uint8Array(await bytes.arrayBuffer()));
console.log(`${path}: ${bytes.size} bytes`);
