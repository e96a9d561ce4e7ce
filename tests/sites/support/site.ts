import {spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';

const PROJECT = resolve(__dirname, '../../..');
const CONFIGURATION = ['docusaurus.config.ts', 'sidebars.ts'];
const FRAME = [...CONFIGURATION, 'package.json', 'tsconfig.json', 'static'];
const ENGINE = ['packages', 'bin'];
/** What a site without content is made of. */
export const MADE_OF = [...FRAME, ...ENGINE];

export interface Run {
  code: number | null;
  /** Terminal output, without colors. */
  output: string;
}

/**
 * Makes a site without content in a new folder. It has the project's engine in `node_modules`, where districts have the
 * package.
 */
export function makeSite(parent = tmpdir()): string {
  const folder = newFolder(parent);
  copyFrame(folder);
  return folder;
}

/** The same with an engine of its own, which a test may change. */
export function makeSiteWithEngine(parent = tmpdir()): string {
  const folder = newFolder(parent);
  const isNoTest = (path: string) => basename(path) !== '__tests__';
  for (const name of MADE_OF) cpSync(join(PROJECT, name), join(folder, name), {recursive: true, filter: isNoTest});
  const ours = join('node_modules', '@deskbook');
  cpSync(join(PROJECT, ours), join(folder, ours), {recursive: true, verbatimSymlinks: true});
  linkModules(folder);
  return folder;
}

function newFolder(parent: string): string {
  mkdirSync(parent, {recursive: true});
  const folder = realpathSync(mkdtempSync(join(parent, 'deskbook-site-')));
  mkdirSync(join(folder, 'docs'));
  return folder;
}

/** Gives a folder all that a site needs besides content. */
export function copyFrame(folder: string): void {
  for (const name of FRAME) cpSync(join(PROJECT, name), join(folder, name), {recursive: true});
  for (const name of CONFIGURATION) {
    const text = readFileSync(join(PROJECT, name), 'utf8');
    writeFileSync(join(folder, name), text.replace('./packages/', '@deskbook/'));
  }
  link('bin', folder);
  linkModules(folder);
}

/** Adds the fixture's pages and posts. */
export function copyFixture(site: string): void {
  cpSync(join(PROJECT, 'tests/fixture-site'), site, {recursive: true});
}

export function removeSite(site: string): void {
  rmSync(site, {recursive: true, force: true, maxRetries: 5});
}

export function district(facts: Record<string, string> = {}): string {
  const all = {name: 'Test District', url: 'https://staff.example.org', time_zone: 'America/Chicago', ...facts};
  const help = 'help_desk: {name: Help desk, email: help@example.org}';
  return `${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n${help}\n`;
}

/** Runs Node in a site and waits until it ends. */
export function runNode(site: string, ...args: string[]): Promise<Run> {
  return runNodeWith({}, site, ...args);
}

/** Like `runNode`, with more environment variables. */
export function runNodeWith(environment: NodeJS.ProcessEnv, site: string, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {cwd: site, env: {...plainEnvironment(), ...environment}});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => done({code, output: output.replaceAll(COLOURS, '')}));
  });
}

/** Reads all files of a folder. */
export function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .toSorted()
      .map((path) => [path, readFileSync(path, 'base64')]),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
export const COLOURS = /\u001b\[[0-9;]*m/g;

/** Removes the test runner's settings from the environment of programs that a test starts. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const {FORCE_COLOR, NODE_ENV, NODE_OPTIONS, ...env} = process.env;
  return {...env, NO_COLOR: '1'};
}

/** Links each package separately, so the site has its own caches in `node_modules`. */
export function linkModules(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), {recursive: true});
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') link(join('node_modules', name), folder);
  }
}

function link(name: string, folder: string): void {
  const path = join(folder, name);
  if (!existsSync(path)) symlinkSync(join(PROJECT, name), path, 'junction');
}
