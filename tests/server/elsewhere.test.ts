import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {DEFAULT_DISTRICT} from '../../packages/content/district';
import {serveFolder} from '../../packages/deskbook/cli/walk/serveFolder';
import {deploySite} from '../../packages/engine/deploy/node/deploySite';
import {collectComplaints, reportViolations} from '../e2e/support/complaints';
import {startNginx} from '../support/nginx';
import {leaveOutWithoutNginx, makeFolder} from './support';

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

test('content that an author embeds from another host works, and nothing else from that host', async ({page}) => {
  leaveOutWithoutNginx();
  const elsewhere = makeFolder({
    'square.svg': SQUARE,
    'film.html': '<!doctype html><title>Film</title>Film',
    'spy.js': 'document.title = "Spied upon"',
  });
  const host = await serveFolder(elsewhere.root);
  const site = makeFolder({
    'build/index.html': `<!doctype html><title>Home</title>
      <img src=${host.url}square.svg alt=Square><iframe src=${host.url}film.html title=Film></iframe>
      <script src=${host.url}spy.js></script>`,
  });
  const [build, deploy] = [join(site.root, 'build'), join(site.root, 'deploy')];
  const said = await deploySite(build, deploy, DEFAULT_DISTRICT);
  const server = await startNginx({root: build, snippets: join(deploy, 'nginx')});
  await reportViolations(page);
  const complaints = collectComplaints(page, server.url);

  await page.goto(server.url);
  await expect(page.getByRole('img', {name: 'Square'})).toHaveJSProperty('naturalWidth', 8);
  await expect(page.frameLocator('iframe').getByText('Film')).toBeVisible();
  await expect.poll(() => complaints).toContain(`/: error the policy stopped ${host.url}spy.js: script-src-elem`);
  await expect(page).toHaveTitle('Home');

  const origin = new URL(host.url).origin;
  expect(said.join('\n')).toContain(`Pages load content from: ${origin}\n`);
  expect(said.join('\n')).toContain(`warning  a script from ${origin} will not work`);
  await Promise.all([server.stop(), host.stop()]);
  site.remove();
  elsewhere.remove();
});
