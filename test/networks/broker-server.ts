import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { mountBroker } from '../../room-server.ts';

/** A broker on a machine of its own: folder of the certificate. */
const [folder = ''] = process.argv.slice(3);
const server = createServer({
  cert: readFileSync(`${folder}/certificate.pem`),
  key: readFileSync(`${folder}/key.pem`),
});
await mountBroker(server);
server.listen(443, () => console.log('serving'));
