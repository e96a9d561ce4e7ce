import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {DEFAULT_DISTRICT} from '../../packages/content/district';
import {deploySite} from '../../packages/engine/deploy/node/deploySite';
import {APACHE} from '../support/apache';
import {NGINX} from '../support/nginx';
import {startServer, type WebServer} from '../support/webServer';
import {leaveOutWithout, makeFolder} from './support';

const DISTRICT = {...DEFAULT_DISTRICT, url: 'https://help.example.org', base_url: '/guide/', search_engines: true};

async function serveInFolder(server: WebServer, conf: string) {
  const site = makeFolder({'pages/guide/index.html': '<!doctype html><title>The guide</title>'});
  await deploySite(join(site.root, 'pages/guide'), join(site.root, 'deploy'), DISTRICT);
  const running = await startServer(server, {
    root: join(site.root, 'pages'),
    snippets: join(site.root, 'deploy', server.name),
    conf,
  });
  const stop = async () => {
    await running.stop();
    site.remove();
  };
  return {url: running.url, stop};
}

const includes = ({name}: WebServer, files: readonly string[]) =>
  files.map((file) => (name === 'nginx' ? `include deskbook/${file};` : `Include deskbook/${file}`)).join('\n');

for (const server of [NGINX, APACHE]) {
  test.describe(server.name, () => {
    test('the address of a host leads to the site in its folder, and so does its robots.txt', async () => {
      leaveOutWithout(server);
      const {url, stop} = await serveInFolder(server, includes(server, ['deskbook.conf', 'root.conf']));
      const first = await fetch(`${url}/`, {redirect: 'manual'});
      expect([first.status, new URL(first.headers.get('location') ?? '', url).href]).toEqual([302, `${url}/guide/`]);
      expect(await (await fetch(`${url}/`)).text()).toContain('The guide');
      expect(await (await fetch(`${url}/robots.txt`)).text()).toContain(
        'Sitemap: https://help.example.org/guide/sitemap.xml',
      );
      expect((await fetch(`${url}/elsewhere/`)).status).toBe(404);
      await stop();
    });

    test('without root.conf, everything outside the folder is up to the host', async () => {
      leaveOutWithout(server);
      const {url, stop} = await serveInFolder(server, includes(server, ['deskbook.conf']));
      expect((await fetch(`${url}/`)).url).toBe(`${url}/`);
      expect((await fetch(`${url}/guide/`)).status).toBe(200);
      await stop();
    });
  });
}
