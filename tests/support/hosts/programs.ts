import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostProgram, HostSetting } from './host.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx with `deploy/nginx/news.example.conf`: other ports, certificate and folder, and the list of former addresses. */
export const nginx: HostProgram = {
  name: 'nginx',
  program: 'nginx',
  packages: 'nginx-light libnginx-mod-http-brotli-static',
  brotli: existsSync(brotliModule),
  configure: async (setting) => {
    const { folder, site, http, https } = setting;
    const [certificate, key] = makeCertificate(folder);
    const example = await readFile('deploy/nginx/news.example.conf', 'utf8');
    const start = await configureNginx(setting, example, nginx.brotli, [
      ['listen 80;', `listen 127.0.0.1:${String(http)};`],
      ['listen 443 ssl http2;', `listen 127.0.0.1:${String(https)} ssl http2;`],
      ['    listen [::]:80;\n', ''],
      ['    listen [::]:443 ssl http2;\n', ''],
      ['/etc/letsencrypt/live/news.example/fullchain.pem', certificate],
      ['/etc/letsencrypt/live/news.example/privkey.pem', key],
    ]);
    await listMoved(example, site, path.join(folder, 'explainer/moved.map'));
    return start;
  },
};

/** The same with `deploy/docker/default.conf`, as the image serves it: plain http, without a module for brotli. */
export const nginxInImage: HostProgram = {
  name: 'nginx as in the image',
  program: 'nginx',
  packages: 'nginx-light',
  brotli: false,
  plain: true,
  configure: async (setting) =>
    configureNginx(setting, await readFile('deploy/docker/default.conf', 'utf8'), false, [
      ['listen 80 default_server;', `listen 127.0.0.1:${String(setting.http)} default_server;`],
    ]),
};

/** Writes a whole configuration around that of a site, in which each of the changes must find its place. */
async function configureNginx(
  { folder, root, base }: HostSetting,
  site: string,
  brotli: boolean,
  changes: readonly (readonly [string, string])[],
): ReturnType<HostProgram['configure']> {
  await cp('deploy/nginx/explainer', path.join(folder, 'explainer'), { recursive: true });
  if (!brotli) await rm(path.join(folder, 'explainer/brotli.conf'));
  const places = [
    ['root /srv/explainer;', `root ${root};`],
    ['set $explainer_base "";', `set $explainer_base "${base}";`],
  ] as const;
  await writeFile(path.join(folder, 'site.conf'), replaceEach(site, [...changes, ...places]));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // As root, nginx would serve as another user, who may not read the folders of the tests.
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
${brotli ? `load_module ${brotliModule};` : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr warn;
events { }
http { access_log off; ${temporary.join(' ')} include site.conf; }
`,
  );
  return { arguments: ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'] };
}

/** Caddy with `deploy/caddy/Caddyfile`: other ports, a certificate of Caddy's own making, and the list of former addresses. */
export const caddy: HostProgram = {
  name: 'Caddy',
  program: 'caddy',
  packages: 'caddy',
  brotli: true,
  configure: async ({ folder, root, base, site, http, https }) => {
    await cp('deploy/caddy', path.join(folder, 'site'), { recursive: true });
    const example = await readFile('deploy/caddy/Caddyfile', 'utf8');
    await listMoved(example, site, path.join(folder, 'site/moved.caddy'));
    const settings = [
      'admin off',
      'skip_install_trust',
      'local_certs',
      `storage file_system ${folder}/storage`,
      `http_port ${String(http)}`,
      `https_port ${String(https)}`,
    ];
    await writeFile(
      path.join(folder, 'Caddyfile'),
      `{\n\t${settings.join('\n\t')}\n}\nimport site/Caddyfile\n`,
    );
    await mkdir(path.join(folder, 'home'));
    return {
      arguments: ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
      environment: {
        HOME: path.join(folder, 'home'),
        EXPLAINER_ADDRESS: 'localhost',
        EXPLAINER_ROOT: root,
        EXPLAINER_BASE: base,
      },
    };
  },
};

/** Runs the command that a configuration names for making its list of former addresses. */
async function listMoved(example: string, site: string, list: string): Promise<void> {
  const [, words = ''] = /^#\s+awk '([^']+)' \/srv\/explainer\/_redirects > /m.exec(example) ?? [];
  if (words === '') throw new Error('The configuration names no command for former addresses');
  const moved = path.join(site, '_redirects');
  if (existsSync(moved)) await writeFile(list, execFileSync('awk', [words, moved]));
}

function makeCertificate(folder: string): readonly [string, string] {
  const [certificate, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const about = ['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', ...kind, ...about, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  return [certificate, key];
}

/** @throws Error when a text is not there: the configuration has changed, and the test must follow it. */
function replaceEach(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`There is no “${from}”`);
    return changed.replace(from, () => to);
  }, text);
}
