import type { Plugin } from 'vite';

/** What a page may do, directive by directive. */
type Policy = Record<string, string>;

const everyPage: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The host's pages and workers. Which brokers and painters a host will choose, on the web or in the
 * house, no file can know: scripts come from this site alone, and connections may lead anywhere.
 */
const hostPolicy: Policy = {
  ...everyPage,
  // SQLite is WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'self' https: http: wss: ws:",
};

/** The phone's page, and the overlay: this site's files and the room's brokers. */
const phonePolicy: Policy = {
  ...everyPage,
  'script-src': "'self'",
  'connect-src': "'self' wss: ws:",
};

const words = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** Only a header can say that nobody may put the page into a frame of their own. */
const inHeader = (policy: Policy) => words({ ...policy, 'frame-ancestors': "'none'" });

const everywhere: Record<string, string> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Nothing here wants any of it; a phone's photo comes by way of the phone's own picker.
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** The headers of one path of the site. */
export function headersOf(path: string): Record<string, string> {
  const isPhone = path.startsWith('/phone/') || path === '/overlay.html';
  const policy = isPhone ? phonePolicy : hostPolicy;
  return { ...everywhere, 'Content-Security-Policy': inHeader(policy) };
}

/** `_headers`, as Netlify, Cloudflare Pages and others read it. What a path matches twice holds twice. */
function headersFile(): string {
  const block = (pattern: string, headers: Record<string, string>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const policy = { 'Content-Security-Policy': inHeader(phonePolicy) };
  const blocks = [
    block('/*', headersOf('/')),
    block('/phone/*', policy),
    block('/overlay.html', policy),
  ];
  return `${blocks.join('\n')}\n`;
}

/** Vite plugin: the policies in the built pages themselves, as headers of `npm start`, and as a file. */
export function siteHeaders(): Plugin {
  let page: 'host' | 'phone' = 'host';
  return {
    name: 'hogwash-site-headers',
    configResolved({ mode }) {
      page = mode === 'phone' || mode === 'overlay' ? 'phone' : 'host';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => {
        // What reloads pages in development is an inline script.
        if (server) return html;
        const content = words(page === 'phone' ? phonePolicy : hostPolicy);
        const charset = '<meta charset="utf-8" />';
        return html.replace(
          charset,
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
        );
      },
    },
    generateBundle() {
      if (page === 'phone') return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        for (const [name, value] of Object.entries(headersOf(pathname))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
