import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {runDeskbook} from './runDeskbook';

export const PAGES: readonly string[] = ['index.html', '404.html', 'docs/a/index.html'];

/**
 * Docusaurus for a test: it prints its arguments and what it found, and writes pages unless it stops first. With
 * `BARRIER`, it says that it's there in a file beside the one of this name, and ends once there is that one.
 */
const docusaurus = (exitCode: number, writes: boolean, text: string, pages: readonly string[]) => `
  import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
  const args = process.argv.slice(2);
  const found = ['.docusaurus', 'node_modules/.cache', 'releases/next/build'].filter((path) => existsSync(path));
  console.log(JSON.stringify({args, found}));
  const generated = process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME + '/deskbook-front-desk/default';
  mkdirSync(generated, {recursive: true});
  writeFileSync(generated + '/built-pages.json', JSON.stringify([args.at(-1) + '/docs/a']));
  if (${writes}) {
    mkdirSync(args.at(-1) + '/docs/a', {recursive: true});
    for (const page of ${JSON.stringify(pages)}) writeFileSync(args.at(-1) + '/' + page, '${text}');
  }
  if (process.env.DOCUSAURUS_KEEP_SERVER_BUNDLE) {
    mkdirSync(args.at(-1) + '/__server');
    writeFileSync(args.at(-1) + '/__server/server.bundle.js', '${text}');
  }
  if (process.env.BARRIER) {
    writeFileSync(process.env.BARRIER + '.reached', '');
    while (!existsSync(process.env.BARRIER)) await new Promise((done) => setTimeout(done, 50));
  }
  process.exit(${exitCode});`;

export interface How {
  exitCode?: number;
  writes?: boolean;
  /** What it writes; by default, the whole site. */
  pages?: readonly string[];
  /** Finds this in the page: then it must not be published. */
  adminKey?: string;
  /** What the page says. */
  text?: string;
  /** Asks for the script that draws pages. */
  keepsServer?: boolean;
  args?: string[];
}

/** A folder in which the site can be built, with the files that are there before. */
export function siteToBuild(files: Record<string, string> = {}): string {
  return temporarySite({'docs/district.yml': '', 'node_modules/keep': '', ...files});
}

export function build(folder: string, how: How = {}) {
  const {args = [], adminKey = '', keepsServer = false} = how;
  writeDocusaurus(folder, how);
  const environment = {ALGOLIA_ADMIN_KEY: adminKey, ...(keepsServer && {DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true'})};
  const {status, stdout, stderr} = runDeskbook(folder, ['build', ...args], environment);
  return {status, stderr, asked: JSON.parse(stdout.split('\n', 1)[0] || 'null') as {args: string[]; found: string[]}};
}

export function writeDocusaurus(folder: string, how: How = {}): void {
  const {exitCode = 0, writes = true, pages = PAGES, adminKey = '', text = 'new'} = how;
  const script = docusaurus(exitCode, writes, text + adminKey, pages);
  writeIn(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', script);
}
