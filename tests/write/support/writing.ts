import {execFileSync, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base, expect, type Page} from '@playwright/test';
import {linkModules, plainEnvironment, removeSite} from '../../sites/support/site';
import {FIXTURE_SITE, fixtureBuilt, ON_THAT_DAY} from '../../support/fixture';
import {end, freePort} from '../../support/processes';

export {expect};

/** What commands of Deskbook write in the folder of a site. */
const GENERATED = ['node_modules', '.docusaurus', '.deskbook', 'build', 'deploy', 'releases'];

/** A site of its own in git, with its authoring server. */
export interface WritingSite {
  folder: string;
  /** What `deskbook write` tells its author to open. */
  address: string;
  /** A file as it is on the disk. */
  read(path: string): string;
  git(...args: string[]): string;
}

interface Options {
  /** For `deskbook write`. */
  writeArgs: readonly string[];
}

export const test = base.extend<{editor: Editor}, Options & {site: WritingSite}>({
  writeArgs: [[], {option: true, scope: 'worker'}],

  site: [
    async ({writeArgs}, use) => {
      await fixtureBuilt();
      const folder = copyOfFixture();
      const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'}).trim();
      git('init', '--quiet', '--initial-branch', 'main');
      git('config', 'user.name', 'Circulation supervisor');
      git('config', 'user.email', 'circulation@example.org');
      writeFileSync(join(folder, '.gitignore'), GENERATED.join('\n'));
      git('add', '--all');
      git('commit', '--quiet', '--message', 'The manuals');
      const port = await freePort();
      const args = ['bin/deskbook.mjs', 'write', '--no-open', '--port', `${port}`, ...writeArgs];
      const child = spawn(process.execPath, args, {cwd: folder, env: {...plainEnvironment(), ...ON_THAT_DAY}});
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
      const address = () => /(http:\S+)/.exec(output.slice(output.lastIndexOf('Write at ')))?.[1] ?? '';
      await expect.poll(address, {timeout: 60_000, message: output}).toMatch(/^http/);
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      await use({folder, address: address(), read, git});
      await end(child);
      removeSite(folder);
    },
    {scope: 'worker', timeout: 180_000},
  ],

  editor: async ({page, site}, use) => {
    await page.goto(site.address);
    await use(new Editor(page, site));
    site.git('reset', '--quiet');
    site.git('checkout', '--quiet', '--', 'docs', 'blog', 'static');
    site.git('clean', '--quiet', '--force', '-d', 'docs', 'blog', 'static');
  },
});

/** With its build, so that only what is published has to be built. */
function copyOfFixture(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-write-')));
  const isOwn = (path: string) => !/[\\/](?:node_modules|\.docusaurus)$/.test(path.slice(FIXTURE_SITE.length));
  cpSync(FIXTURE_SITE, folder, {recursive: true, verbatimSymlinks: true, filter: isOwn});
  linkModules(folder);
  return folder;
}

/** The editor as somebody uses it who hears the names of things. */
export class Editor {
  constructor(
    readonly page: Page,
    readonly site: WritingSite,
  ) {}

  /** Opens a page by the button on it, as readers of the site see it. */
  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.site.address).href);
    await this.page.getByRole('link', {name: 'Edit this page'}).click();
    await expect(this.text).toBeVisible();
  }

  get text() {
    return this.page.getByRole('textbox', {name: 'Text of the page'});
  }

  get state() {
    return this.page.getByRole('banner').getByRole('status');
  }

  get preview() {
    return this.page.frameLocator('iframe[title="Preview of the page"]');
  }
}
