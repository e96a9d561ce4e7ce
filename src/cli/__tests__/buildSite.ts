import {temporarySite, writeIn} from '../../content/__tests__/temporarySite';
import {runDeskbook} from './runDeskbook';

/** Docusaurus for a test: it prints its arguments and what it found, and writes a page unless it stops first. */
const docusaurus = (exitCode: number, writes: boolean, text: string) => `
  import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
  const args = process.argv.slice(2);
  const found = ['.docusaurus', 'node_modules/.cache', 'releases/next/build'].filter((path) => existsSync(path));
  console.log(JSON.stringify({args, found}));
  if (${writes}) {
    mkdirSync(args.at(-1), {recursive: true});
    writeFileSync(args.at(-1) + '/index.html', '${text}');
  }
  if (process.env.DOCUSAURUS_KEEP_SERVER_BUNDLE) {
    mkdirSync(args.at(-1) + '/__server');
    writeFileSync(args.at(-1) + '/__server/server.bundle.js', '${text}');
  }
  process.exit(${exitCode});`;

export interface How {
  exitCode?: number;
  writes?: boolean;
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
  const {exitCode = 0, writes = true, adminKey = '', text = 'new', keepsServer = false, args = []} = how;
  writeIn(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', docusaurus(exitCode, writes, text + adminKey));
  const environment = {ALGOLIA_ADMIN_KEY: adminKey, ...(keepsServer && {DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true'})};
  const {status, stdout} = runDeskbook(folder, ['build', ...args], environment);
  return {status, asked: JSON.parse(stdout.split('\n', 1)[0] || 'null') as {args: string[]; found: string[]}};
}
