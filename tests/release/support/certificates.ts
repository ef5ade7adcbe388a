import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { stdio: 'pipe' });

export interface Certificates {
  /** The office's own certificate authority, and what it signed for the server; PEM files. */
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** As a bureau does it: a certificate authority of its own signs the server's certificate. */
export function makeCertificates(folder: string, host: string): Certificates {
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  const newKey = ['-newkey', 'rsa:2048', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.crt'),
    '-days',
    '2',
    '-subj',
    '/CN=Office CA',
  );
  openssl('req', ...newKey, '-keyout', at('heji.key'), '-out', at('heji.csr'), '-subj', `/CN=${host}`);
  writeFileSync(at('names'), `subjectAltName=DNS:${host}\nextendedKeyUsage=serverAuth\n`);
  const signed = [
    '-CA',
    at('ca.crt'),
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-extfile',
    at('names'),
    '-days',
    '1',
  ];
  openssl('x509', '-req', '-in', at('heji.csr'), '-out', at('heji.crt'), ...signed);
  return { authority: at('ca.crt'), certificate: at('heji.crt'), key: at('heji.key') };
}

/** Makes the browser of this home folder trust the authority, as group policy does on Windows. */
export function trust(authority: string, home: string): void {
  const store = join(home, '.pki', 'nssdb');
  mkdirSync(store, { recursive: true });
  const certutil = (...args: string[]): Buffer => execFileSync('certutil', ['-d', `sql:${store}`, ...args]);
  certutil('-N', '--empty-password');
  certutil('-A', '-n', 'office', '-t', 'C,,', '-i', authority);
}
