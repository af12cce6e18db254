// From how the site is to be served to the files of the servers: nginx, Caddy, and hosts that read `_headers`.
import { CACHING, COMPRESSED, FRAMES, HEADERS, TYPES } from './serving.ts';

const FROM = 'Made by npm run deploy:files from scripts/deploy/serving.ts: change it there.';

export interface Serving {
  /** Of nginx: "80", "127.0.0.1:8080". */
  readonly listen: string;
  readonly serverName: string;
  /** Folder of the built site. */
  readonly root: string;
  /** Debian has it in libnginx-mod-http-brotli-static. */
  readonly brotli: boolean;
}

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** The part of nginx that stands inside `http`. */
export function writeNginx({ listen, serverName, root, brotli }: Serving): string {
  const forever = CACHING.forever.under.map((folder) => folder.replaceAll('/', '')).join('|');
  const frame = (of: (rule: (typeof FRAMES)[number]) => string) =>
    FRAMES.map((rule) =>
      rule.under === '/' ? `  default ${quoted(of(rule))};` : `  ~^${rule.under} ${quoted(of(rule))};`,
    ).join('\n');
  return `# ${FROM}
# Inside http { }. TLS is for the server or the proxy before it.
map $uri $rose_cache {
  default ${quoted(CACHING.otherwise)};
  ~^/(${forever})/ ${quoted(CACHING.forever.value)};
}
# A header without a value is not sent. What was asked for, since a page that is not there has another address.
map $request_uri $rose_frame_options {
${frame(({ options }) => options ?? '')}
}
map $request_uri $rose_frame_policy {
${frame(({ policy }) => policy)}
}

server {
  listen ${listen};
  server_name ${serverName};
  root ${root};
  index index.html;
  error_page 404 /404.html;
  # Behind a proxy the port of this server is not that of the site.
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types text/css text/plain text/xml text/csv text/calendar text/javascript application/javascript application/json application/atom+xml application/manifest+json;

  # Compressed beforehand by npm run deploy:compress.
  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}
  # In one place: a block with headers of its own would forget these.
${HEADERS.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header X-Frame-Options $rose_frame_options always;
  add_header Content-Security-Policy $rose_frame_policy always;
  add_header Cache-Control $rose_cache always;

${Object.entries(TYPES)
  .map(
    ([ending, type]) => `  location ~ \\.${ending}$ { types { } default_type ${type}; try_files $uri =404; }`,
  )
  .join('\n')}
  # Nothing hidden is ours, but for the proofs of certificates.
  location ~ /\\.(?!well-known/) { return 404; }
  # The copies that are compressed beforehand are no pages.
  location ~ \\.(gz|br)$ { return 404; }
  location / { try_files $uri $uri/ =404; }
}
`;
}

export function writeCaddy({ serverName, root }: Serving): string {
  const headers = HEADERS.map(([name, value]) => `\theader ${name} ${quoted(value)}`).join('\n');
  const [embedded, others] = FRAMES;
  return `# ${FROM}
# Caddy gets its certificate by itself.
${serverName} {
	root * ${root}
	encode {
		match {
			not header Content-Encoding *
		}
		zstd
		gzip
	}

${headers}
	@forever path ${CACHING.forever.under.map((folder) => `${folder}*`).join(' ')}
	@embedded path ${embedded.under}*
	@others not path ${embedded.under}*
	header Cache-Control ${quoted(CACHING.otherwise)}
	header @forever Cache-Control ${quoted(CACHING.forever.value)}
	header @embedded Content-Security-Policy ${quoted(embedded.policy)}
	header @others Content-Security-Policy ${quoted(others.policy)}
	header @others X-Frame-Options ${quoted(others.options)}
${Object.entries(TYPES)
  .map(([ending, type]) => `\theader *.${ending} Content-Type ${quoted(`${type}; charset=utf-8`)}`)
  .filter((line) => !line.includes('font/'))
  .join('\n')}

	@hidden path_regexp /\\.(?!well-known/)|\\.(gz|br)$
	respond @hidden 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		file_server {
			status {err.status_code}
		}
	}
}
`;
}

/** For hosts that read such a file at the root of the site. There, "! Name" takes back what a wider rule has said. */
export function writeHeadersFile(): string {
  const block = (path: string, lines: readonly string[]) =>
    [path, ...lines.map((line) => `  ${line}`)].join('\n');
  const [embedded, others] = FRAMES;
  return `${[
    `# ${FROM}`,
    block('/*', [
      ...HEADERS.map(([name, value]) => `${name}: ${value}`),
      `X-Frame-Options: ${others.options}`,
      `Content-Security-Policy: ${others.policy}`,
      `Cache-Control: ${CACHING.otherwise}`,
    ]),
    ...CACHING.forever.under.map((folder) =>
      block(`${folder}*`, ['! Cache-Control', `Cache-Control: ${CACHING.forever.value}`]),
    ),
    block(`${embedded.under}*`, [
      '! X-Frame-Options',
      '! Content-Security-Policy',
      `Content-Security-Policy: ${embedded.policy}`,
    ]),
  ].join('\n\n')}\n`;
}

export const PUBLISHED: Serving = {
  listen: '80',
  serverName: 'metiers.example.fr',
  root: '/srv/rose/current',
  brotli: true,
};

/** Path from the root of the project -> content. */
export function writeServerFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['deploy/nginx.conf', writeNginx(PUBLISHED)],
    ['deploy/Caddyfile', writeCaddy(PUBLISHED)],
    ['public/_headers', writeHeadersFile()],
  ]);
}

export const isCompressed = (path: string): boolean =>
  COMPRESSED.some((ending) => path.endsWith(`.${ending}`));
