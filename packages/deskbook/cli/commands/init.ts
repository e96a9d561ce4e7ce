import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {identityOf} from '@deskbook/author/node/publish/identity';
import {contentOf} from '@deskbook/content/checkContent';
import {namesOf} from '@deskbook/content/district';
import type {EditorFile} from '@deskbook/content/editors/schemaFiles';
import {vsCodeFiles} from '@deskbook/content/editors/vsCodeFiles';
import {LOCAL} from '@deskbook/editor/api';
import {dateInZone} from '@deskbook/text/dates/dates';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {cannotWrite} from '@deskbook/text/files/replaceFile';
import {version} from '@deskbook/text/version';
import {readSite} from '../../district';
import {type DistrictFacts, defaultFacts, problemsOf} from '../init/askDistrict';
import {districtFiles} from '../init/districtFiles';
import {engineOf, foreignEntry} from '../init/packageSpec';
import type {ToolName} from '../tools';

interface Options {
  name?: string;
  timeZone?: string;
  branch?: string[];
  tool?: ToolName[];
  yes?: boolean;
  package?: string;
  install: boolean;
}

/** Creates a new district's folder. The exit code is 1 if that fails or packages can't be installed. */
export async function init(dir: string, options: Options): Promise<number> {
  const folder = resolve(dir);
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) return refuse(`${dir} is a file. Choose a new folder.`);
    const entry = foreignEntry(folder, readdirSync(folder));
    if (entry) return refuse(`${dir} is not empty (${entry} is in it). Choose a new folder.`);
  }

  const usual = defaultFacts(folder);
  const {name, timeZone, branch: branches} = options;
  const facts = await chooseFacts({name, timeZone, branches}, usual, options);
  if (typeof facts === 'string') return refuse(facts);
  const engine = engineOf(options.package, version(), join(ENGINE_DIR, '..'));
  const problems = problemsOf(facts);
  if (problems.length > 0) return refuse(problems.join('\n'));

  try {
    writeFiles(folder, districtFiles(facts, dateInZone(new Date(), facts.timeZone), engine.spec, facts.tools));
    writeFiles(folder, vsCodeFiles(namesOf(readSite(contentOf(folder)))));
    engine.provide(folder);
  } catch (error) {
    return refuse(`${cannotWrite(dir, error)}.`);
  }
  startHistory(folder);
  const isInstalled = options.install && install(folder);
  await commitFirst(folder);
  process.stdout.write(nextSteps(relative(process.cwd(), folder), isInstalled));
  return isInstalled || !options.install ? 0 : 1;
}

async function chooseFacts(given: Partial<DistrictFacts>, usual: DistrictFacts, {yes = false, tool: tools}: Options) {
  const told = Object.fromEntries(Object.entries(given).filter(([, fact]) => fact !== undefined));
  const facts = {...usual, ...told, tools: tools ?? []};
  if (yes || Object.keys(told).length === Object.keys(usual).length) return facts;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const {name, timeZone, branches} = facts;
    return `There is no terminal to ask in. Add --yes, or answer everything with options:
  --name "${name}" --time-zone ${timeZone} ${branches.map((branch) => `--branch "${branch}"`).join(' ')}`;
  }
  const {askDistrict} = await import('../init/askDistrict');
  return (await askDistrict({...told, tools}, usual)) ?? 'Nothing was written.';
}

function writeFiles(folder: string, files: readonly EditorFile[]): void {
  for (const {path, text} of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

/** Pages show when they changed, which needs git. */
function startHistory(folder: string): void {
  if (!git(folder, 'rev-parse', '--git-dir')) git(folder, 'init', '--initial-branch=main');
}

/** `deskbook write` needs a first commit. In a larger repository, that is up to its owner. */
async function commitFirst(folder: string): Promise<void> {
  const isTop = existsSync(join(folder, '.git'));
  if (!isTop || git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')) return;
  const {name, email} = await identityOf(folder, {name: LOCAL, role: 'editor'});
  git(folder, 'add', '--all');
  const person = ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
  git(folder, ...person, 'commit', '--no-gpg-sign', '--message', 'Begin the site');
}

function git(folder: string, ...args: string[]): boolean {
  return spawnSync('git', args, {cwd: folder, stdio: 'ignore'}).status === 0;
}

function install(folder: string): boolean {
  process.stdout.write('Installing Deskbook. This takes a minute or two.\n');
  // On Windows, only a shell finds npm.
  return spawnSync('npm install --no-fund --no-audit', {cwd: folder, stdio: 'inherit', shell: true}).status === 0;
}

function nextSteps(path: string, isInstalled: boolean): string {
  const steps = [
    path && `cd ${/[^\w./\\-]/.test(path) ? `"${path}"` : path}`,
    !isInstalled && 'npm install',
    'npm start',
  ];
  return `
Your site is in ${path || 'this folder'}. To see it:

${steps.flatMap((step) => (step ? `  ${step}\n` : [])).join('')}
Then fill in docs/district.yml, and read README.md.
`;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
