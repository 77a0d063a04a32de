// The rivals' pages and servers on this machine. Each page is one script, bundled and minified as ours
// are, in a bare document.
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startColyseus } from './colyseus/server.mjs';
import { startOpenBroker } from './open-broker.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const rivalNames = ['peerjs', 'trystero', 'colyseus'];

/** Every page's script, by `<rival>/<page>`. */
async function buildRivals() {
  const scripts = new Map();
  for (const rival of rivalNames) {
    for (const page of ['wall', 'hand']) {
      const built = await build({
        configFile: false,
        root: here,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          target: 'es2022',
          write: false,
          rolldownOptions: {
            input: `${here}${rival}/${page}.mjs`,
            output: { codeSplitting: false },
          },
        },
      });
      const [script] = [built].flat()[0].output;
      scripts.set(`${rival}/${page}`, script.code);
    }
  }
  return scripts;
}

function documentOf(page, script) {
  const form = '<form><input id="name" aria-label="Name" /><button>Submit</button></form>';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Rival</title>
    <script type="module" src="${script}.js"></script>
  </head>
  <body>
    <p id="state">Dialling</p>
    ${page === 'hand' ? form : ''}
    <ul id="people"></ul>
  </body>
</html>
`;
}

/** All rivals, at `address` of this machine. */
export async function startRivalSite(address) {
  const scripts = await buildRivals();
  const pages = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const [, rival = '', file = ''] = path.split('/');
    const [page = '', kind] = file.split('.');
    const script = scripts.get(`${rival}/${page}`);
    if (script === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', kind === 'js' ? 'text/javascript' : 'text/html');
    response.end(kind === 'js' ? script : documentOf(page, page));
  });
  await new Promise((resolve) => pages.listen(0, '0.0.0.0', resolve));
  const { port } = pages.address();
  const { PeerServer } = createRequire(import.meta.url)('peer');
  const peerPort = await freePort();
  const signalling = await new Promise((resolve) => {
    PeerServer({ port: peerPort, host: '0.0.0.0', path: '/' }, resolve);
  });
  const broker = await startOpenBroker();
  const colyseus = await startColyseus(await freePort());
  return {
    origin: `http://${address}:${port}`,
    scripts,
    services: { peerjs: peerPort, trystero: broker.port, colyseus: colyseus.port },
    async close() {
      for (const server of [pages, signalling]) {
        server.closeAllConnections();
        server.close();
      }
      await colyseus.close();
      await broker.close();
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createProbe();
    probe.listen(0, '0.0.0.0', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
