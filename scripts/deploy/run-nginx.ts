// nginx on a port of this machine, with the configuration that is published: what the checks and the measures ask.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNginx } from './write-servers.ts';

/** Of Debian. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface RunningServer {
  readonly origin: string;
  /** It sends brotli too. */
  readonly brotli: boolean;
  /** Seconds of processor that it has used so far, all its workers together. */
  readonly readProcessorSeconds: () => number;
  readonly stop: () => void;
}

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

/** @param root folder of the built site @throws when it does not answer within five seconds. */
export async function startNginx(root: string, port: number): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rose-nginx-'));
  const brotli = existsSync(BROTLI_MODULE);
  const origin = `http://127.0.0.1:${port}`;
  const configuration = join(folder, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    configuration,
    `${brotli ? `load_module ${BROTLI_MODULE};\n` : ''}daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes auto;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 1024; }
http {
  access_log off;
  include /etc/nginx/mime.types;
  sendfile on;
${paths.join('\n')}
${writeNginx({ listen: `127.0.0.1:${port}`, serverName: '_', root, brotli })}
}
`,
  );
  const child = spawn('nginx', ['-c', configuration, '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  const stop = () => {
    child.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answers = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) {
      return { origin, brotli, readProcessorSeconds: () => readProcessorSeconds(child.pid ?? 0), stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('nginx does not answer');
}

/** Of the children of a process, as Linux counts: in hundredths, after the name of the program in brackets. */
function readProcessorSeconds(parent: number): number {
  const workers = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
  const ticks = workers.flatMap((worker) =>
    readFileSync(`/proc/${worker}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13),
  );
  return ticks.reduce((sum, each) => sum + Number(each), 0) / 100;
}
