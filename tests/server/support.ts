import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Page} from '@playwright/test';
import {expect, test} from '@playwright/test';
import {FIXTURE_BUILD, fixtureBuilt} from '../support/fixture';
import {NGINX, type Nginx, startNginx, WITHOUT_NGINX} from '../support/nginx';

/** As the README has it. */
export const CONF = 'include deskbook/deskbook.conf;';

/** nginx with the site in `build/`, for the tests of a file. Where it is not installed they are left out, and say so. */
export function serveBuild(site: Partial<Parameters<typeof startNginx>[0]> = {}): () => string {
  let server: Nginx | undefined;
  test.beforeAll(async () => {
    leaveOutWithoutNginx();
    test.setTimeout(300_000);
    await fixtureBuilt();
    server = await startNginx({root: FIXTURE_BUILD, conf: CONF, ...site});
  });
  test.afterAll(() => server?.stop());
  return () => (server as Nginx).url;
}

/** Skips a test, or all of a file, where nginx is not installed, and says so: the list of tests gives no reasons. */
export function leaveOutWithoutNginx(): void {
  if (!NGINX) console.log(WITHOUT_NGINX);
  test.skip(!NGINX, WITHOUT_NGINX);
}

/** The style of the site has arrived. */
export async function expectStyled(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', {name: 'Main'})).toHaveCSS('display', 'flex');
}

/** A folder with a few files, for nginx to serve in place of the site. */
export function makeFolder(files: Readonly<Record<string, string>>): {root: string; remove(): void} {
  const root = mkdtempSync(join(tmpdir(), 'deskbook-root-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return {root, remove: () => rmSync(root, {recursive: true, force: true})};
}
