// Starts a server of this folder that is written in TypeScript: `node serve.mjs page-server …`.
import { runnerImport } from 'vite';

await runnerImport(new URL(`${process.argv[2]}.ts`, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
