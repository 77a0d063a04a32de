import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with `certificate.pem` and `key.pem`, made just now and trusted by nobody. */
export function makeCertificate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hogwash-certificate-'));
  const files = ['-out', join(folder, 'certificate.pem'), '-keyout', join(folder, 'key.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const about = ['-subj', '/CN=a party', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...about, ...files], { stdio: 'pipe' });
  return folder;
}
