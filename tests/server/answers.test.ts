import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {APACHE} from '../support/apache';
import {FIXTURE_BUILD} from '../support/fixture';
import {NGINX} from '../support/nginx';
import {startServer} from '../support/webServer';
import {makeFolder, serveBuild} from './support';

/** Placeholder for the main script's address, which contains a hash. */
const SCRIPT = 'a script';

function pathOf(name: string): string {
  if (name !== SCRIPT) return name;
  return `/assets/js/${readdirSync(`${FIXTURE_BUILD}/assets/js`).find((file) => /^main\..*\.js$/.test(file))}`;
}

const ADDRESSES = [
  '/',
  '/docs/',
  '/docs',
  '/asset/1006/',
  SCRIPT,
  '/blog/rss.xml',
  '/api/pages.json',
  '/no/such/page/',
];

const TYPES: readonly [path: string, type: string, caching: string][] = [
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/asset/1006/', 'text/html; charset=utf-8', 'no-cache'],
  ['/blog/rss.xml', 'text/xml; charset=utf-8', 'no-cache'],
  ['/api/pages.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/img/logo.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
  [SCRIPT, 'text/javascript; charset=utf-8', 'public, immutable, max-age=31536000'],
  ['/assets/js/no-such-script.js', 'text/html; charset=utf-8', 'no-cache'],
];

for (const server of [NGINX, APACHE]) {
  test.describe(server.name, () => {
    const site = serveBuild({}, server);

    /** Returns the server's response without following redirects or decompressing. */
    async function ask(name: string, headers: Record<string, string> = {}): Promise<Response> {
      return fetch(site() + pathOf(name), {redirect: 'manual', headers: {'accept-encoding': 'identity', ...headers}});
    }

    async function headersOf(path: string, names: readonly string[]): Promise<(string | null)[]> {
      const {headers} = await ask(path);
      return names.map((name) => headers.get(name));
    }

    for (const path of ADDRESSES) {
      test(`${path} has the security headers`, async () => {
        expect(await headersOf(path, ['content-security-policy', 'x-content-type-options'])).toEqual([
          expect.stringMatching(/script-src 'self' 'sha256-[^;]+; .*frame-ancestors 'self'$/),
          'nosniff',
        ]);
        expect(await headersOf(path, ['referrer-policy', 'x-robots-tag'])).toEqual([
          'same-origin',
          'noindex, nofollow',
        ]);
      });
    }

    for (const [path, type, caching] of TYPES) {
      test(`${path} is sent as ${type} with caching ${caching}`, async () => {
        expect(await headersOf(path, ['content-type', 'cache-control'])).toEqual([type, caching]);
      });
    }

    test("an unchanged page isn't sent again", async () => {
      const etag = (await ask('/docs/')).headers.get('etag') as string;
      expect((await ask('/docs/', {'if-none-match': etag})).status).toBe(304);
    });

    test("an address without a slash redirects to the one with it, on the reader's host and port", async () => {
      const answer = await ask('/docs?text=paper', {host: 'staff.example.org', 'x-forwarded-proto': 'https'});
      expect([answer.status, answer.headers.get('location')]).toEqual([301, '/docs/?text=paper']);
    });

    test('the page for wrong addresses also has status 404 at its own address', async () => {
      const answer = await ask('/404.html');
      expect([answer.status, await answer.text()]).toEqual([404, readFileSync(`${FIXTURE_BUILD}/404.html`, 'utf8')]);
    });

    test("files that aren't for readers aren't sent, although they exist", async () => {
      const hidden = ['_headers', '.htpasswd', '.git/config', 'docs/.draft.html'];
      const open = ['docs/a.html', '.well-known/security.txt'];
      const {root, remove} = makeFolder(Object.fromEntries([...hidden, ...open].map((path) => [path, 'text'])));
      const running = await startServer(server, {root});
      const statusOf = async (path: string) => (await fetch(`${running.url}/${path}`)).status;

      for (const path of hidden) expect(await statusOf(path), path).toBe(404);
      for (const path of open) expect(await statusOf(path), path).toBe(200);

      await running.stop();
      remove();
    });

    test("the build's compressed files are sent as they are", async () => {
      for (const [path, file] of [
        ['/docs/', `${FIXTURE_BUILD}/docs/index.html`],
        [SCRIPT, `${FIXTURE_BUILD}${pathOf(SCRIPT)}`],
      ] as const) {
        const answer = await ask(path, {'accept-encoding': 'gzip'});
        expect(answer.headers.get('content-encoding')).toBe('gzip');
        expect(answer.headers.get('vary')).toBe('Accept-Encoding');
        expect(Number(answer.headers.get('content-length'))).toBe(readFileSync(`${file}.gz`).length);
      }
    });

    test('a proxy with an older HTTP version also gets compressed files', async () => {
      const answer = await ask('/docs/', {'accept-encoding': 'gzip', via: '1.0 proxy'});
      expect(answer.headers.get('content-encoding')).toBe('gzip');
    });

    test('Brotli is sent if the server supports it', async () => {
      test.skip(!server.brotli, 'nginx has no module for Brotli (Debian: libnginx-mod-http-brotli-static).');
      const answer = await ask('/docs/', {'accept-encoding': 'gzip, br'});
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(Number(answer.headers.get('content-length'))).toBe(
        readFileSync(`${FIXTURE_BUILD}/docs/index.html.br`).length,
      );
    });

    test('range requests work', async () => {
      const answer = await ask(SCRIPT, {range: 'bytes=0-9'});
      expect([answer.status, answer.headers.get('content-range')]).toEqual([
        206,
        `bytes 0-9/${readFileSync(`${FIXTURE_BUILD}${pathOf(SCRIPT)}`).length}`,
      ]);
    });
  });
}
