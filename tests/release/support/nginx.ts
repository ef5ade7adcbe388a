import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Certificates } from './certificates';

interface Published {
  /** The release's own configuration, as it was unpacked. */
  readonly configuration: string;
  readonly site: string;
  readonly host: string;
  readonly port: number;
  readonly certificates: Certificates;
  /** Served beside the site, without its headers: the page that plays Excel. */
  readonly standin: string;
  readonly samples: string;
  /** What the stand-in reads as Excel would from its catalog. */
  readonly manifest: string;
  /** Where nginx may write. */
  readonly folder: string;
}

/** The four lines the guide says to change, and one more: the page that plays Excel is served from the same origin. */
function adapted({ configuration, site, host, port, certificates, standin, samples, manifest }: Published): string {
  const text = readFileSync(configuration, 'utf8');
  const own = 'add_header X-Standin 1; charset utf-8;';
  const beside = `
    location = / { ${own} root ${standin}; try_files /index.html =404; }
    location = /manifest.xml { ${own} alias ${manifest}; }
    location /standin/ { ${own} root ${standin}; }
    location /samples/ { ${own} alias ${samples}/; }
`;
  return text
    .replace(/listen 443 ssl;/, `listen 127.0.0.1:${port} ssl;`)
    .replace(/server_name [^;]+;/, `server_name ${host};`)
    .replace(/ssl_certificate {5}[^;]+;/, `ssl_certificate ${certificates.certificate};`)
    .replace(/ssl_certificate_key [^;]+;/, `ssl_certificate_key ${certificates.key};`)
    .replace(/root [^;]+;/, `root ${site};`)
    .replace(/\n {4}location \/ \{/, (found) => `${beside}${found}`);
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() !== undefined));
    socket.once('error', () => resolve(false));
  });

/** Debian's nginx with the release's configuration; resolves once it answers. @throws Error with nginx's words when it ends first. */
export async function startNginx(published: Published): Promise<ChildProcess> {
  const { folder, port } = published;
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (n) => `${n}_temp_path ${join(folder, 'temp', n)};`,
  );
  const main = join(folder, 'nginx.conf');
  writeFileSync(join(folder, 'heji.conf'), adapted(published));
  writeFileSync(
    main,
    `worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr warn; daemon off; user root;\n` +
      `events {}\nhttp { access_log off; ${temp.join(' ')} include ${join(folder, 'heji.conf')}; }\n`,
  );
  const nginx = spawn('nginx', ['-c', main, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (data) => (said += String(data)));
  const ended = once(nginx, 'exit').then(() => Promise.reject(new Error(`nginx ended: ${said}`)));
  ended.catch(() => undefined);
  while (!(await Promise.race([answers(port), ended]))) await new Promise((resolve) => setImmediate(resolve));
  return nginx;
}
