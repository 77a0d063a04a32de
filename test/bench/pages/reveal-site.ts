import { cpSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { build, preview } from 'vite';

const input = 'test/bench/pages/reveal/index.html';
const outDir = 'node_modules/.hogwash-reveal';

/** The stage alone, built as the host's page is, with an engine that says what it is told to. */
export async function startRevealSite(): Promise<{ page: string; close(): Promise<void> }> {
  await build({ mode: 'host', logLevel: 'warn', build: { outDir, rolldownOptions: { input } } });
  // The stage looks for faces beside its page.
  cpSync('public/faces', `${outDir}/${dirname(input)}/faces`, { recursive: true });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, strictPort: true },
  });
  const { port } = (server.httpServer as Server).address() as AddressInfo;
  return { page: `http://localhost:${port}/${input}`, close: () => server.close() };
}
