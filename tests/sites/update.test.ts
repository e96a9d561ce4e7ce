import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from '@playwright/test';
import {type Packed, type Registry, startRegistry} from './support/registry';
import {makeSiteWithEngine, plainEnvironment, removeSite} from './support/site';

const RENAME = {key: 'time_needed', to: 'time_required'};
const FILE = 'docs/procedures/clear-a-paper-jam.md';

let registry: Registry;
const folders: string[] = [];

test.beforeAll(async () => {
  registry = await startRegistry();
});

test.afterAll(() => {
  registry.stop();
  folders.forEach(removeSite);
});

test('an update renames a field, and one command rewrites it on every page', async () => {
  const first = await pack('1.0.0', () => {});
  const next = await pack('1.1.0', renameField);
  registry.publish(first);
  const site = await makeDistrict(first.name);
  const page = join(site, FILE);
  edit(page, (text) => text.replace('time_needed: 5', '"time_needed":  5').replaceAll('\n', '\r\n'));
  expect(await check(site)).toEqual({code: 0, stdout: expect.stringMatching(/^No problems in \d+ pages\n$/)});

  registry.publish(next);
  await npm(site, 'update');
  expect(await check(site)).toEqual({
    code: 1,
    stdout: expect.stringMatching(`^${FILE}:10:2  error  "time_needed" was renamed to "time_required" in Deskbook 1.1.0
    found     time_needed
    expected  time_required
    fix       time_required: 5 min
npx deskbook check --fix corrects 1 of these
1 error, 0 warnings in \\d+ pages
$`),
  });

  const old = readFileSync(page, 'utf8');
  expect(await check(site, '--fix')).toEqual({
    code: 0,
    stdout: expect.stringMatching(`^${FILE}:10  time_needed → time_required\nNo problems in \\d+ pages\n$`),
  });
  expect(readFileSync(page, 'utf8')).toBe(old.replace('"time_needed"', '"time_required"'));
});

/** Packs a version from modified sources. */
async function pack(version: string, change: (sources: string) => void): Promise<Packed> {
  const folder = makeSiteWithEngine();
  folders.push(folder);
  cpSync(resolve(__dirname, '../../scripts'), join(folder, 'scripts'), {recursive: true});
  edit(join(folder, 'package.json'), (text) => JSON.stringify({...JSON.parse(text), version}));
  change(join(folder, 'packages'));
  const [packed] = JSON.parse(await npm(folder, 'pack', '--json')) as Packed[];
  if (!packed) throw new Error('npm packed nothing');
  return {...packed, filename: join(folder, packed.filename)};
}

/** Renames a field as CONTRIBUTING.md describes: everywhere, with an entry for the check. */
function renameField(sources: string): void {
  for (const path of readdirSync(sources, {recursive: true, encoding: 'utf8'})) {
    if (/\.tsx?$/.test(path)) edit(join(sources, path), (text) => text.replaceAll(RENAME.key, RENAME.to));
  }
  const entry = JSON.stringify({since: '1.1.0', in: 'procedure', ...RENAME});
  edit(join(sources, 'content/renames.ts'), (text) => text.replace('RENAMES: readonly Rename[] = [', `$&${entry}, `));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Makes a folder with the newest version. */
async function makeDistrict(deskbook: string): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-district-')));
  folders.push(folder);
  await npm(folder, 'exec', '--yes', `--package=${deskbook}`, '--', 'deskbook', 'init', 'maple', '--yes');
  return join(folder, 'maple');
}

async function npm(folder: string, ...args: string[]): Promise<string> {
  const env = {
    ...plainEnvironment(),
    npm_config_registry: registry.url,
    npm_config_cache: join(folder, '.npm'),
    // The registry's package has no dependencies; those that the command needs are this project's.
    NODE_PATH: resolve(__dirname, '../../node_modules'),
  };
  const {stdout} = await promisify(execFile)('npm', args, {cwd: folder, env, shell: process.platform === 'win32'});
  return stdout;
}

async function check(folder: string, ...args: string[]): Promise<{code: number; stdout: string}> {
  return npm(folder, 'run', '--silent', 'check', '--', ...args).then(
    (stdout) => ({code: 0, stdout}),
    ({code, stdout}) => ({code, stdout}),
  );
}
