import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from '@playwright/test';
import {type Packed, type Registry, startRegistry} from './support/registry';
import {district, makeSite, plainEnvironment, removeSite} from './support/site';

const RENAME = {key: 'time_needed', to: 'time_required'};
const PAGE = `---
kind: procedure
title: Load paper
owner: clerk
last_reviewed_on: 2026-11-01
review_in: 80 years
"time_needed":  5 min # with a spare roll
keywords: [paper, roll, empty, blank slips, no receipt]
---

## Steps

1. Open the cover. It takes the \`time_needed\` above.
`.replaceAll('\n', '\r\n');

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
  const site = makeDistrict(first.name);
  await npm(site, 'install');
  expect(await check(site)).toEqual({code: 0, stdout: 'No problems in 1 page\n'});

  registry.publish(next);
  await npm(site, 'update');
  expect(await check(site)).toEqual({
    code: 1,
    stdout: `docs/load-paper.md:7:2  error  "time_needed" was renamed to "time_required" in Deskbook 1.1.0
    found     time_needed
    expected  time_required
    fix       time_required: 5 min
npx deskbook check --fix corrects 1 of these
1 error, 0 warnings in 1 page
`,
  });

  expect(await check(site, '--fix')).toEqual({
    code: 0,
    stdout: 'docs/load-paper.md:7  time_needed → time_required\nNo problems in 1 page\n',
  });
  expect(readFileSync(join(site, 'docs/load-paper.md'), 'utf8')).toBe(PAGE.replace('"time_needed"', '"time_required"'));
});

/** Packs a version from sources that were changed for it. */
async function pack(version: string, change: (sources: string) => void): Promise<Packed> {
  const folder = makeSite();
  folders.push(folder);
  cpSync(resolve(__dirname, '../../scripts'), join(folder, 'scripts'), {recursive: true});
  edit(join(folder, 'package.json'), (text) => JSON.stringify({...JSON.parse(text), version}));
  change(join(folder, 'src'));
  const [packed] = JSON.parse(await npm(folder, 'pack', '--json')) as Packed[];
  if (!packed) throw new Error('npm packed nothing');
  return {...packed, filename: join(folder, packed.filename)};
}

/** What CONTRIBUTING.md says about renaming a field: everywhere, and an entry for the check. */
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

function makeDistrict(deskbook: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-district-')));
  folders.push(folder);
  const manifest = {private: true, scripts: {check: 'deskbook check'}, dependencies: {[deskbook]: '^1.0.0'}};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs/district.yml'), `${district()}people: {clerk: {name: Clerk}}\n`);
  writeFileSync(join(folder, 'docs/load-paper.md'), PAGE);
  return folder;
}

async function npm(folder: string, ...args: string[]): Promise<string> {
  const env = {...plainEnvironment(), npm_config_registry: registry.url, npm_config_cache: join(folder, '.npm')};
  const {stdout} = await promisify(execFile)('npm', args, {cwd: folder, env, shell: process.platform === 'win32'});
  return stdout;
}

async function check(folder: string, ...args: string[]): Promise<{code: number; stdout: string}> {
  return npm(folder, 'run', '--silent', 'check', '--', ...args).then(
    (stdout) => ({code: 0, stdout}),
    ({code, stdout}) => ({code, stdout}),
  );
}
