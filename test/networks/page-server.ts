import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { bareFiles } from '../kit/site.ts';

/** `dist/` at the root of a bare https file server: folder of the certificate, then config.json. */
const [folder = '', config = ''] = process.argv.slice(3);
const certificate = {
  cert: readFileSync(`${folder}/certificate.pem`),
  key: readFileSync(`${folder}/key.pem`),
};
createServer(certificate, bareFiles('/', JSON.parse(config) as object)).listen(443, () =>
  console.log('serving'),
);
