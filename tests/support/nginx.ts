import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {findProgram, type Running, type ServedSite, startServer, type WebServer} from './webServer';

const path = findProgram('nginx');

/** The module that sends `.br` files; undefined if it isn't installed. */
const BROTLI_MODULE = path && moduleOf(path, 'ngx_http_brotli_static_module.so');

export const NGINX: WebServer = {
  name: 'nginx',
  path,
  without:
    'Left out: nginx is not installed, so nothing was tried on a real web server (Debian: apt-get install nginx).',
  // As in the README.
  conf: `include deskbook/deskbook.conf; ${BROTLI_MODULE ? 'include deskbook/brotli.conf;' : ''}`,
  brotli: BROTLI_MODULE !== undefined,
  configure: configuration,
  command: (path, folder, file) => [path, '-p', folder, '-c', file],
};

export const startNginx = (site: ServedSite): Promise<Running> => startServer(NGINX, site);

function moduleOf(nginx: string, name: string): string | undefined {
  const {stderr} = spawnSync(nginx, ['-V'], {encoding: 'utf8'});
  const folder = /--modules-path=(\S+)/.exec(stderr)?.[1];
  return folder && existsSync(join(folder, name)) ? join(folder, name) : undefined;
}

function configuration({folder, root, conf, outside, port}: Parameters<WebServer['configure']>[0]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // A user who can write to the site's folder can also read it. nginx would switch to another user.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${BROTLI_MODULE ? `load_module ${BROTLI_MODULE};` : ''}
${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  ${outside}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${conf}
  }
}
`;
}

/** Returns a line of an htpasswd file, made as in the README. */
export function passwordLine(name: string, password: string): string {
  return `${name}:${execFileSync('openssl', ['passwd', '-6', password], {encoding: 'utf8'}).trim()}\n`;
}
