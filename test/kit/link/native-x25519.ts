import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';

/** The headers of an X25519 key in DER. */
const secretHeader = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicHeader = Buffer.from('302a300506032b656e032100', 'hex');

const secretKeyOf = (bytes: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([secretHeader, bytes]), format: 'der', type: 'pkcs8' });
const publicKeyOf = (bytes: Uint8Array) =>
  createPublicKey({ key: Buffer.concat([publicHeader, bytes]), format: 'der', type: 'spki' });

const scalarMult = (secret: Uint8Array, point: Uint8Array): Uint8Array =>
  new Uint8Array(diffieHellman({ privateKey: secretKeyOf(secret), publicKey: publicKeyOf(point) }));

/** X25519 by Node's own OpenSSL: the same keys ten times as fast, for tests that dial all the time. */
export const x25519 = {
  GuBytes: Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 9 : 0)),
  scalarMult,
  getSharedSecret: scalarMult,
};
