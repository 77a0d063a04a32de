import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, preview } from 'vite';
import { localAddresses } from '../../../room-server.ts';

const outDir = 'node_modules/.hogwash-archive';

interface ArchiveSite {
  page: string;
  /** The same over plain http. */
  insecure: string;
  close(): Promise<void>;
}

/** A page with little but an archive, built as the host's is and served on localhost. */
export async function startArchiveSite(
  input = 'test/kit/archive/page/index.html',
): Promise<ArchiveSite> {
  await build({
    mode: 'host',
    publicDir: false,
    logLevel: 'warn',
    build: { outDir, rolldownOptions: { input } },
  });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, strictPort: true, host: true },
  });
  const { port } = (server.httpServer as Server).address() as AddressInfo;
  return {
    page: `http://localhost:${port}/${input}`,
    insecure: `http://${localAddresses()[0]}:${port}/${input}`,
    close: () => server.close(),
  };
}
