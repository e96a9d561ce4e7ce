import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {REPO} from './makeSite';

const CACHE = join(REPO, '.docusaurus', 'bench');
const NOT_WANTED = new Set(['npm_config_local_prefix', 'npm_config_prefix', 'INIT_CWD']);
const MINUTES = 5;

/**
 * Installs packages that the project doesn't need otherwise into a cache folder, until their versions change.
 *
 * @param packages exact versions by name
 * @returns the folder with `node_modules`
 * @throws a readable error if npm can't install them
 */
export async function installPackages(name: string, packages: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(CACHE, name);
  const manifest = JSON.stringify({private: true, dependencies: packages});
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return folder;

  process.stderr.write(`installing ${listOf(packages)}\n`);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), manifest);
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], folder, listOf(packages));
  writeFileSync(done, manifest);
  return folder;
}

/** Returns the path of a Node with at least a major version: this one, or one that npx downloads. */
export async function findNode(major: number): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= major) return process.execPath;
  const args = ['--yes', '--package', `node@${major}`, 'node', '--print', 'process.execPath'];
  return (await run('npx', args, REPO, `Node ${major}`)).trim();
}

function listOf(packages: Readonly<Record<string, string>>): string {
  return Object.entries(packages)
    .map(([name, version]) => `${name}@${version}`)
    .join(' and ');
}

/** Returns standard output. */
function run(program: string, args: readonly string[], cwd: string, what: string): Promise<string> {
  // Without these variables, so an outer npm's folder doesn't affect this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_WANTED.has(name)));
  const shell = process.platform === 'win32';
  const child = spawn(program, args, {cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], timeout: MINUTES * 60_000});
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(new Error(`${program} does not run`, {cause})));
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${what} could not be installed: ${errors.trim().split('\n').at(-1) ?? ''}`));
    });
  });
}
