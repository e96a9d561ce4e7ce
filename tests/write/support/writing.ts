import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base, expect, type Locator, type Page} from '@playwright/test';
import type {Author} from '../../../src/write/api';
import {linkModules, plainEnvironment, removeSite, runNode} from '../../sites/support/site';
import {FIXTURE_SITE, fixtureBuilt, ON_THAT_DAY} from '../../support/fixture';
import {end, freePort} from '../../support/processes';

export {expect};

/** What commands of Deskbook write in the folder of a site. */
const GENERATED = ['node_modules', '.docusaurus', '.deskbook', 'build', 'deploy', 'releases'];

type Account = Required<Pick<Author, 'role' | 'fullName'>>;

/** A site of its own in git, with its authoring server. */
export interface WritingSite {
  folder: string;
  /** What `deskbook write` tells its author to open. */
  address: string;
  /** Of the accounts. */
  passwords: ReadonlyMap<string, string>;
  /** A file as it is on the disk. */
  read(path: string): string;
  git(...args: string[]): string;
  /** The server ends without a chance to put anything in order. */
  kill(): Promise<void>;
  /** It starts again where it was. */
  start(): Promise<void>;
}

interface Options {
  /** By name: who has an account on the district's own host; nobody where the author is alone at this computer. */
  accounts: Readonly<Record<string, Account>>;
}

export const test = base.extend<{editor: Editor}, Options & {site: WritingSite}>({
  accounts: [{}, {option: true, scope: 'worker'}],

  site: [
    async ({accounts}, use) => {
      await fixtureBuilt();
      const folder = copyOfFixture();
      const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'}).trim();
      git('init', '--quiet', '--initial-branch', 'main');
      git('config', 'user.name', 'Circulation supervisor');
      git('config', 'user.email', 'circulation@example.org');
      writeFileSync(join(folder, '.gitignore'), GENERATED.join('\n'));
      git('add', '--all');
      git('commit', '--quiet', '--message', 'The manuals');
      const passwords = new Map<string, string>();
      for (const [name, account] of Object.entries(accounts)) passwords.set(name, await addUser(folder, name, account));
      const port = await freePort();
      const hosted = ['--host', '127.0.0.1', '--url', `http://127.0.0.1:${port}`];
      const args = [
        'bin/deskbook.mjs',
        'write',
        '--no-open',
        '--port',
        `${port}`,
        ...(passwords.size > 0 ? hosted : []),
      ];
      let server = await startServer(folder, args);
      await use({
        folder,
        // Each start has a key of its own.
        get address() {
          return server.address;
        },
        passwords,
        read: (path) => readFileSync(join(folder, path), 'utf8'),
        git,
        async kill() {
          const closed = once(server.child, 'close');
          server.child.kill('SIGKILL');
          await closed;
        },
        async start() {
          server = await startServer(folder, args);
        },
      });
      await end(server.child);
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

/** Returns the password that was made. */
async function addUser(folder: string, name: string, {role, fullName}: Account): Promise<string> {
  const args = ['bin/deskbook.mjs', 'user', 'add', name, '--role', role, '--full-name', fullName];
  const {output} = await runNode(folder, ...args);
  const [, password] = /^Password: (\S+)$/m.exec(output) ?? [];
  if (!password) throw new Error(output);
  return password;
}

async function startServer(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, args, {cwd: folder, env: {...plainEnvironment(), ...ON_THAT_DAY}});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const address = () => /(http:\S+)/.exec(output.slice(output.lastIndexOf('Write at ')))?.[1] ?? '';
  await expect.poll(address, {timeout: 120_000, message: output}).toMatch(/^http/);
  return {child, address: address()};
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

  /** Types at the end of the text. */
  async type(words: string): Promise<void> {
    await this.text.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(words);
  }

  /** Chooses from the menu of what one rarely does. */
  async choose(item: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', {name: 'More'}).click();
    await this.page.getByRole('button', {name: item}).click();
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', {name});
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
