import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base, expect, type Locator, type Page} from '@playwright/test';
import type {Author} from '../../../packages/editor/api';
import {linkModules, plainEnvironment, removeSite, runNode} from '../../sites/support/site';
import {FIXTURE_CACHE, FIXTURE_SITE, fixtureBuilt, ON_THAT_DAY} from '../../support/fixture';
import {end, freePort} from '../../support/processes';
import {repeatFixture} from './repeatedBuild';

export {expect};

/** Files and folders that Deskbook's commands generate in a site */
const GENERATED = ['node_modules', '.docusaurus', '.deskbook', 'build', 'deploy', 'releases'];

/** In milliseconds, on a busy machine */
const LONGEST_BUILD = 240_000;

type Account = Required<Pick<Author, 'role' | 'fullName'>>;

/** A separate site in git with its own authoring server. */
export interface WritingSite {
  folder: string;
  /** The URL that `deskbook write` tells the author to open */
  address: string;
  /** Passwords by account name */
  passwords: ReadonlyMap<string, string>;
  /** Reads a file from disk. */
  read(path: string): string;
  git(...args: string[]): string;
  /** Brings the content back to what it was at first, whatever was written or published since. */
  reset(): void;
  /** Kills the server without giving it a chance to clean up. */
  kill(): Promise<void>;
  /** Restarts the server on the same port. */
  start(): Promise<void>;
  /** Stops the server from answering until it goes on: a busy machine, or a slow line. */
  freeze(): void;
  thaw(): void;
}

interface Options {
  /** Accounts on the district's own host, by name. Without any, the author works alone on this computer. */
  accounts: Readonly<Record<string, Account>>;
  /** Whether a publication builds what was written. Otherwise, the site stays as it was, which takes seconds. */
  builds: boolean;
}

export const test = base.extend<{editor: Editor}, Options & {site: WritingSite}>({
  accounts: [{}, {option: true, scope: 'worker'}],
  builds: [true, {option: true, scope: 'worker'}],

  site: [
    async ({accounts, builds}, use) => {
      await fixtureBuilt();
      const folder = copyOfFixture();
      if (!builds) repeatFixture(folder);
      const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'}).trim();
      git('init', '--quiet', '--initial-branch', 'main');
      git('config', 'user.name', 'Circulation supervisor');
      git('config', 'user.email', 'circulation@example.org');
      writeFileSync(join(folder, '.gitignore'), GENERATED.join('\n'));
      git('add', '--all');
      git('commit', '--quiet', '--message', 'The manuals');
      const first = git('rev-parse', 'HEAD');
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
        // Every start creates a new key.
        get address() {
          return server.address;
        },
        passwords,
        read: (path) => readFileSync(join(folder, path), 'utf8'),
        git,
        reset() {
          const content = ['docs', 'blog', 'static'];
          git('restore', '--source', first, '--staged', '--worktree', '--', ...content);
          git('clean', '--quiet', '--force', '-d', ...content);
          if (git('status', '--porcelain') !== '') git('commit', '--quiet', '--message', 'The manuals again');
        },
        async kill() {
          const closed = once(server.child, 'close');
          server.child.kill('SIGKILL');
          await closed;
        },
        async start() {
          server = await startServer(folder, args);
        },
        freeze: () => void server.child.kill('SIGSTOP'),
        thaw: () => void server.child.kill('SIGCONT'),
      });
      await end(server.child);
      removeSite(folder);
    },
    // The first one waits for the build of the fixture.
    {scope: 'worker', timeout: 600_000},
  ],

  editor: async ({page, site}, use) => {
    await page.goto(site.address);
    await use(new Editor(page, site));
    // A page that is left sends its last save, which must not become part of the next test.
    await page.goto('about:blank');
    await page.request.get(new URL('/write/api/pages', site.address).href).catch(() => undefined);
    site.reset();
  },
});

/** Copies the fixture with its build, so only published changes need building. */
function copyOfFixture(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-write-')));
  const isOwn = (path: string) => !/[\\/](?:node_modules|\.docusaurus)$/.test(path.slice(FIXTURE_SITE.length));
  cpSync(FIXTURE_SITE, folder, {recursive: true, verbatimSymlinks: true, filter: isOwn});
  linkModules(folder);
  cpSync(FIXTURE_CACHE, join(folder, 'node_modules/.cache'), {recursive: true});
  return folder;
}

/** Creates an account and returns its password. */
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
  await expect.poll(() => output, {timeout: 120_000}).toMatch(/Write at http:\S+\s/);
  return {child, address: address()};
}

/** Drives the editor by accessible names. */
export class Editor {
  constructor(
    readonly page: Page,
    readonly site: WritingSite,
  ) {}

  /** Opens a page with its "Edit this page" link, as readers do. */
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

  /** Picks an item from the More menu. */
  async choose(item: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', {name: 'More'}).click();
    await this.page.getByRole('button', {name: item}).click();
  }

  /**
   * Waits for a build to end with what is shown when readers see it. If nothing is published, the test fails at once,
   * with the reason that the author is told.
   */
  async expectPublished(shown: Locator): Promise<void> {
    const inState = this.state.filter({hasText: /^That didn’t work/});
    const reason = this.page.getByRole('dialog').getByRole('alert').or(inState);
    await expect(shown.or(reason).first()).toBeVisible({timeout: LONGEST_BUILD});
    expect(await reason.allTextContents()).toEqual([]);
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
