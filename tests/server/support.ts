import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Page} from '@playwright/test';
import {expect, test} from '@playwright/test';
import {FIXTURE_BUILD, fixtureBuilt} from '../support/fixture';
import {NGINX} from '../support/nginx';
import {type Running, type ServedSite, startServer, type WebServer} from '../support/webServer';

/** Serves the site in `build/` for a group of tests. Skips them with a message if the server isn't installed. */
export function serveBuild(site: Partial<ServedSite> = {}, server = NGINX): () => string {
  let running: Running | undefined;
  test.beforeAll(async () => {
    leaveOutWithout(server);
    test.setTimeout(300_000);
    await fixtureBuilt();
    running = await startServer(server, {root: FIXTURE_BUILD, ...site});
  });
  test.afterAll(() => running?.stop());
  return () => (running as Running).url;
}

/** Skips tests if a server isn't installed, and prints why, because the list of tests shows no reasons. */
export function leaveOutWithout({path, without}: WebServer): void {
  if (!path) console.log(without);
  test.skip(!path, without);
}

export const leaveOutWithoutNginx = (): void => leaveOutWithout(NGINX);

/** Expects the site's style sheet to be applied. */
export async function expectStyled(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', {name: 'Main'})).toHaveCSS('display', 'flex');
}

/** Makes a folder with a few files, to serve instead of the site. */
export function makeFolder(files: Readonly<Record<string, string>>): {root: string; remove(): void} {
  const root = mkdtempSync(join(tmpdir(), 'deskbook-root-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}
