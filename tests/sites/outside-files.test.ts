import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {expect, test} from '@playwright/test';
import type {PublishEvent} from '../../packages/editor/api';
import {whyNotConfined} from '../../packages/engine/confine/bubblewrap';
import type {Problem} from '../../packages/text/problems/problems';
import {end, freePort} from '../support/processes';
import {writeFiles} from './support/district';
import {isForDocusaurus, PAYLOADS, type Payload} from './support/payloads';
import {district, makeSiteWithEngine, plainEnvironment, type Run, removeSite, runNodeWith} from './support/site';

/** The site is a folder in this one, beside what nobody may read. */
let around: string;
let site: string;
let address: string;
let server: ChildProcess | undefined;
let serverOutput = '';
let signedIn: Record<string, string>;

const SECRET = 'known-to-nobody-else';
const VARIABLE = {SECRET_OF_THE_SERVER: `${SECRET}-variable`};
const HASH = () => /"hash": *"([^"]+)"/.exec(readFileSync(join(site, '.deskbook/users.json'), 'utf8'))?.[1] ?? '';

/** Runs in the bundler, and writes what it can read of the server to wherever it can. */
const PROGRAM = `const fs = require('node:fs');
const read = (path) => { try { return fs.readFileSync(path, 'latin1'); } catch { return ''; } };
const up = Array.from({length: 8}, (_, depth) => '../'.repeat(depth));
const places = up.flatMap((folder) => ['users.json', 'outside.json', '.deskbook/users.json'].map((file) => folder + file));
const processes = fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).map((id) => '/proc/' + id + '/environ');
const seen = [...places, ...processes].map(read).join('\\n');
for (const folder of ['.', 'static', 'releases', '.docusaurus', 'node_modules/.cache'])
  try { fs.writeFileSync(folder + '/marker', 'it ran\\n' + seen); } catch {}
module.exports = () => 'module.exports = ' + JSON.stringify(seen);
`;

/** Our tests of addresses and files, which are taken out of the copy of the engine that is in the site. */
const FILTER = {
  'packages/content/addresses/addressFaults.ts': ['AddressFault | undefined {\n', 'return undefined;'],
  'packages/writing/refusals/frontMatter.ts': ['PartRefusal | undefined {\n', 'return undefined;'],
  'packages/content/checkContent.ts': [
    'extensions: readonly ContentExtension[],\n): Promise<Problem[]> {\n',
    'return [];',
  ],
} as const;
const GUARD = {
  'packages/engine/guard/node/guardPages.ts': ['siteDir: string): void {\n', 'return;'],
  'packages/text/files/contentFile.ts': [
    'isContentFile(file: string, siteDir: string): boolean {\n',
    'if (realPath(file)) return true;',
  ],
  'packages/author/node/preview/answerRequire.ts': [
    'addressOf(written: string): string {\n',
    "return 'data:;base64,' + readFileSync(resolve(siteDir, dirname(path), written), 'base64');",
  ],
} as const;

const CONFINEMENT = {
  'packages/engine/confine/bubblewrap.ts': ['whyNotConfined(): string | null {\n', "return 'the test';"],
} as const;

function takeOut(parts: Readonly<Record<string, readonly [string, string]>>): void {
  for (const [path, [before, code]] of Object.entries(parts)) {
    const source = readFileSync(join(site, path), 'utf8');
    expect(source).toContain(before);
    writeFileSync(join(site, path), source.replace(before, `${before}  ${code}\n`));
  }
  commit('Nothing is refused');
}

const git = (...args: string[]) => execFileSync('git', args, {cwd: site, encoding: 'utf8'});

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

const deskbook = (...args: string[]): Promise<Run> => runNodeWith(VARIABLE, site, 'bin/deskbook.mjs', ...args);

const AT_ONCE = 30;
const FOR_DOCUSAURUS = PAYLOADS.filter(isForDocusaurus);

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  around = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-outside-')));
  site = makeSiteWithEngine(around);
  writeFiles(around, {'outside.json': `{"secret": "${SECRET}-outside"}\n`});
  writeFiles(site, {
    '.gitignore': 'node_modules\n.docusaurus\n.deskbook\nbuild\ndeploy\nreleases\nusers.json\n',
    'users.json': `{"secret": "${SECRET}-beside"}\n`,
    'docs/district.yml': district(),
    'docs/index.md': '# Home\n',
    'docs/inside.json': '{"public": "yes"}\n',
    'static/payload.txt': PROGRAM,
    'blog/2026-11-01-first.md': '# First\n\nText.\n',
  });
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Eve');
  git('config', 'user.email', 'eve@example.org');
  commit('The site');
  await deskbook('user', 'add', 'eve', '--role', 'editor');
});

test.afterAll(async () => {
  if (server) await end(server);
  removeSite(around);
});

test('the check and a build refuse each, with its file and line', async () => {
  plant(site);
  const {problems} = JSON.parse((await deskbook('check', '--json')).output) as {problems: Problem[]};
  expect(unrefused(problems)).toEqual([]);
  const {code, output} = await deskbook('build');
  expect(code).not.toBe(0);
  const errors = problems.filter(({severity}) => severity === 'error').length;
  expect(output).toContain('The content has errors; nothing was built.');
  expect(output).toContain(`${errors} errors, `);
  expect(existsSync(join(site, 'build'))).toBe(false);
  takeBack();
});

test('the server refuses to save each, or tells of it, with its line, shows none, and publishes none', async () => {
  test.setTimeout(600_000);
  await start();
  const places: string[] = [];
  for (const {path, text} of PAYLOADS) {
    const {status, message = ''} = await save({path, text});
    if (status !== 200) places.push(placeOf({path, line: Number(/^Line (\d+) /.exec(message)?.[1])}));
    else {
      places.push(...(await placesToldOf(path)));
      // Each check reads everything that is there.
      rmSync(join(site, '.deskbook/write/eve', path));
    }
  }
  expect(PAYLOADS.filter((payload) => !payload.isHarmless && !places.includes(placeOf(payload))).map(nameOf)).toEqual(
    [],
  );

  // Somebody has pushed them to the repository. Each preview reads everything that is there.
  const draft = join(site, '.deskbook/write/eve');
  for (let next = 0; next < PAYLOADS.length; next += AT_ONCE) {
    const some = PAYLOADS.slice(next, next + AT_ONCE);
    plant(draft, some);
    expect(leaksIn(await previews(some))).toEqual([]);
    for (const {path} of some) rmSync(join(draft, path));
  }
  for (const folder of [site, draft]) plant(folder);
  commit('Payloads');
  await save({path: 'docs/index.md', text: '# Home\n\nWelcome.\n'});
  const {outcome} = await publish();
  expect(unrefused('problems' in outcome ? (outcome.problems ?? []) : [])).toEqual([]);
  expect(leaksIn([serverOutput, JSON.stringify(outcome), ...written()])).toEqual([]);
});

test('with the filter taken out, a build still reads and runs nothing outside the site', async () => {
  test.setTimeout(600_000);
  plant(site);
  removeFiles(PAYLOADS.filter((payload) => !isForDocusaurus(payload)));
  symlinkSync(join(site, 'users.json'), join(site, 'static/linked.json'));
  writeFiles(site, {'docs/linked.md': '# Linked\n\n![The tray](/linked.json)\n'});
  takeOut(FILTER);
  const {code, output} = await deskbook('build');
  expect(code).not.toBe(0);
  expect(output).toContain('leads out of the folders docs, blog, static, so it isn’t published');
  expect(output).toContain('would make the bundler run a file');
  expect(leaksIn([output, ...written()])).toEqual([]);
  for (const path of ['static/linked.json', 'docs/linked.md']) rmSync(join(site, path));
});

test('with all of our tests taken out, neither a preview nor a publication sees what isn’t the site’s', async () => {
  test.setTimeout(600_000);
  takeOut(GUARD);
  test.skip(whyNotConfined() !== null, `programs can’t be confined here: ${whyNotConfined()}`);
  await start();
  expect(leaksIn(await previews(FOR_DOCUSAURUS))).toEqual([]);
  const outcome = await publishOne();
  expect(markers()).not.toEqual([]);
  expect(leaksIn([serverOutput, outcome, ...written()])).toEqual([]);
});

test('they see it without being confined', async () => {
  test.setTimeout(600_000);
  takeOut(CONFINEMENT);
  await start();
  const images = FOR_DOCUSAURUS.filter(({path}) => path.startsWith('docs/image-'));
  expect(leaksIn(await previews(images))).not.toEqual([]);
  await publishOne();
  expect(leaksIn(markers())).toEqual(expect.arrayContaining(secrets()));
});

function plant(folder: string, payloads = PAYLOADS): void {
  writeFiles(folder, Object.fromEntries(payloads.map(({path, text}) => [path, text])));
}

function removeFiles(payloads: readonly Payload[]): void {
  for (const {path} of payloads) rmSync(join(site, path), {force: true});
}

function takeBack(): void {
  git('clean', '--quiet', '--force', '-d', 'docs', 'blog');
}

const nameOf = ({path, text, line}: Payload) => `${path}: ${text.split('\n')[line - 1]}`;

const placeOf = ({path, line}: Pick<Payload, 'path' | 'line'>) => `${path}:${line}`;

/** Returns the payloads that no error names. */
function unrefused(problems: readonly Problem[]): string[] {
  const errors = problems
    .filter(({severity}) => severity === 'error')
    .map(({file: path, line}) => placeOf({path, line}));
  return PAYLOADS.filter((payload) => !payload.isHarmless && !errors.includes(placeOf(payload))).map(nameOf);
}

/** Starts the server, and signs in. */
async function start(): Promise<void> {
  if (server) await end(server);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const args = ['bin/deskbook.mjs', 'write', '--no-open', '--port', `${port}`, '--host', '127.0.0.1', '--url', address];
  server = spawn(process.execPath, args, {cwd: site, env: {...plainEnvironment(), ...VARIABLE}});
  serverOutput = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (serverOutput += text));
  await expect.poll(() => serverOutput, {timeout: 300_000}).toContain('Write at ');
  await deskbook('user', 'remove', 'eve');
  const {output} = await deskbook('user', 'add', 'eve', '--role', 'editor');
  const [, password = ''] = /^Password: (\S+)$/m.exec(output) ?? [];
  const form = await fetch(`${address}/write/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({name: 'eve', password, back: '/write/'}),
    headers: {origin: address},
    redirect: 'manual',
  });
  const cookie = form.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const page = await (await fetch(`${address}/write/`, {headers: {cookie}})).text();
  const {token} = JSON.parse(/id="deskbook-write">([^<]+)</.exec(page)?.[1] ?? '{}') as {token: string};
  signedIn = {cookie, 'x-deskbook-token': token, origin: address, 'content-type': 'application/json'};
}

async function save({path, text}: Pick<Payload, 'path' | 'text'>): Promise<{status: number; message?: string}> {
  const {version = ''} = await (await fetch(`${address}/write/api/file?path=${path}`, {headers: signedIn})).json();
  const answer = await fetch(`${address}/write/api/file`, {
    method: 'PUT',
    body: JSON.stringify({path, text, version}),
    headers: signedIn,
  });
  return {...(await answer.json()), status: answer.status};
}

/** The places of the errors that the author sees beside the text. */
async function placesToldOf(path: string): Promise<string[]> {
  const answer = await fetch(`${address}/write/api/problems?path=${path}`, {headers: signedIn});
  const problems: Problem[] = await answer.json();
  return problems.filter(({severity}) => severity === 'error').map(({line}) => placeOf({path, line}));
}

/** Payloads, as the author sees them before they are published. */
async function previews(payloads: readonly Payload[]): Promise<string[]> {
  const texts: string[] = [];
  for (const {path} of payloads) {
    texts.push(await (await fetch(`${address}/write/preview?path=${path}`, {headers: signedIn})).text());
  }
  expect(texts.filter((text) => NO_PREVIEW.test(text))).toEqual([]);
  return texts;
}

const NO_PREVIEW = /There’s no page to show|The preview took too long|The preview stopped/;

/** Publishes a harmless change as far as the bundler, which stops at the payloads. */
async function publishOne(): Promise<string> {
  for (const marker of markerFiles()) rmSync(marker);
  expect((await save({path: 'docs/welcome.md', text: '# Welcome\n'})).status).toBe(200);
  const {steps, outcome} = await publish();
  expect(steps).toContain('build');
  return JSON.stringify(outcome);
}

async function publish(): Promise<{steps: string[]; outcome: PublishEvent}> {
  const pages = ['docs/index.md', 'docs/welcome.md'];
  const paths = pages.filter((path) => existsSync(join(site, '.deskbook/write/eve', path)));
  const answer = await fetch(`${address}/write/api/publish`, {
    method: 'POST',
    body: JSON.stringify({paths, message: 'A change'}),
    headers: signedIn,
  });
  const events: PublishEvent[] = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {steps: events.map(({step}) => step), outcome: events.at(-1) as PublishEvent};
}

/** What the program has written. */
const markers = () => markerFiles().map((path) => readFileSync(path, 'latin1'));

function markerFiles(): string[] {
  return filesAround().filter((path) => basename(path) === 'marker');
}

/** Everything in and around the site that a build, a preview or a program in one could have written. */
function written(): string[] {
  const skipped = new Set([join(site, 'users.json'), join(site, '.deskbook/users.json'), join(around, 'outside.json')]);
  const isOurs = (path: string) =>
    /\/(?:src|bin|\.git)\/|\.deskbook\/write\/[^/]+\/(?:src|bin)\//.test(path) || skipped.has(path);
  return filesAround()
    .filter((path) => !isOurs(path))
    .map((path) => readFileSync(path, 'latin1'));
}

function filesAround(): string[] {
  return readdirSync(around, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name));
}

const secrets = () => [`${SECRET}-outside`, `${SECRET}-beside`, `${SECRET}-variable`, HASH()];

/** The secrets in some texts: as they are, or as in a data address. */
function leaksIn(texts: readonly string[]): string[] {
  const forms = secrets().flatMap((secret) => [
    secret,
    ...[0, 1, 2].map((shift) => btoa('x'.repeat(shift) + secret).slice(4, 28)),
  ]);
  return forms.filter((form) => form !== '' && texts.some((text) => text.includes(form)));
}
