import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {contentOf} from '@deskbook/content/checkContent';
import {currentRelease} from '@deskbook/engine/releases/currentRelease';
import {hasEssentialFiles, PARTS} from '@deskbook/engine/releases/folders';
import {openReleases} from '@deskbook/engine/releases/openReleases';
import {readSite} from '../../district';
import {changeReleases, type SiteFolderOptions, siteFoldersOf} from '../changeReleases';
import {activateScript, listScript, prepareScript, REFUSED} from '../deployment/scripts';
import {type DeployTarget, type Destination, readTarget} from '../deployment/settings';

/** Nothing has changed for readers. */
const FAILED = 1;
/** The connection ended while the web server was told, so nobody knows. */
const UNKNOWN = 2;

/** Copies the current release to where the web server is, and has it loaded; or has the one before loaded again. */
export function deploy({back, ...where}: SiteFolderOptions & {back?: true}): Promise<number> {
  const {siteDir, folder, name} = siteFoldersOf(where);
  const target = readTarget(process.cwd(), where.public ?? false);
  if (typeof target === 'string') return fail(target);
  return changeReleases(where, 'a deployment', async () => {
    const listed = await runScript(target.to, listScript(target));
    if (listed.status !== 0) return fail(`${placeName(target)} cannot be used.`, listed);
    const [state = '', ...ids] = listed.stdout.trim().split('\n');
    const [served = '', isLoaded] = state.split(' ');
    const base = readSite(contentOf(siteDir)).base_url.replace(/\/$/, '');
    if (back) return goBack(target, {served, ids, base, folder, name});
    const id = currentRelease(folder);
    if (!id || !hasEssentialFiles(join(folder, 'build'))) {
      return fail(`There is no whole site in ${name} to deploy.\n    fix       npx deskbook build`);
    }
    if (id === served && isLoaded === 'loaded') {
      process.stdout.write(`${placeName(target)} has release ${id} already.\n`);
      return 0;
    }
    return (ids.includes(id) ? null : await copy(target, folder, id, base)) ?? activate(target, id, base);
  });
}

interface There {
  served: string;
  ids: readonly string[];
  base: string;
  folder: string;
  name: string;
}

/** Then the release here is the same, so that nothing deploys the newer one again. */
async function goBack(target: DeployTarget, {served, ids, base, folder, name}: There): Promise<number> {
  const id = ids.filter((each) => each < served).at(-1);
  if (!id)
    return fail(`${placeName(target)} has no release before ${served}.\n    found     ${ids.join(', ') || 'none'}`);
  const status = await activate(target, id, base);
  if (status !== 0) return status;
  process.chdir(folder);
  const releases = openReleases();
  const {ids: own, current} = releases.list();
  if (own.includes(id) && current !== id) {
    releases.switchTo(id);
    process.stdout.write(`${name} now holds release ${id}, too.\n`);
  }
  return 0;
}

/** @returns an exit code if it failed */
async function copy(target: DeployTarget, folder: string, id: string, base: string): Promise<number | null> {
  const prepared = await runScript(target.to, prepareScript(target, id, base));
  if (prepared.status !== 0) return fail(`${placeName(target)} cannot be written.`, prepared);
  for (const part of PARTS) {
    const there = `${target.to.folder}/releases/${id}.part/${part}${part === 'build' ? base : ''}`;
    const copied = await copyFolder(join(folder, part), target.to, there);
    if (copied.status !== 0) return fail(`Release ${id} could not be copied to ${placeName(target)}.`, copied);
  }
  return null;
}

async function activate(target: DeployTarget, id: string, base: string): Promise<number> {
  const ran = await runScript(target.to, activateScript(target, id, base));
  switch (ran.status) {
    case 0:
      process.stdout.write(`${placeName(target)} now has release ${id}.\n`);
      return 0;
    case REFUSED.incomplete:
      return fail(`Release ${id} is not complete in ${placeName(target)}. Deploy again.`, ran);
    case REFUSED.test:
      return fail(`The web server does not accept the settings of release ${id}, so it keeps the one before.`, ran);
    case REFUSED.reload:
      return fail('The web server could not load its settings again, so they are as they were before.', ran);
    case CONNECTION_FAILED:
      tell('The connection ended before the web server answered. Deploy again, to be sure.', ran);
      return UNKNOWN;
    default:
      return fail(`Release ${id} could not be loaded.`, ran);
  }
}

function placeName({to: {host, folder}}: DeployTarget): string {
  return host ? `${host}:${folder}` : folder;
}

async function fail(message: string, ran?: Ran): Promise<typeof FAILED> {
  tell(message, ran);
  return FAILED;
}

function tell(message: string, ran?: Ran): void {
  const said = ran?.stderr.trim().split('\n').filter(Boolean) ?? [];
  process.stderr.write(`${[message, ...said.map((line) => `    ${line}`)].join('\n')}\n`);
}

interface Ran {
  /** null if the program could not be started or was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A connection that fails or breaks off must not keep others waiting for the lock. */
const SSH_OPTIONS = [
  '-oBatchMode=yes',
  '-oConnectTimeout=15',
  '-oServerAliveInterval=15',
  '-oServerAliveCountMax=4',
] as const;

/** How ssh ends if it can't connect, or if the connection breaks off. */
const CONNECTION_FAILED = 255;

/** Runs a shell script where the site goes. It is not an argument, so no other shell reads it first. */
function runScript({host}: Destination, script: string): Promise<Ran> {
  return host === null ? run('sh', ['-s'], script) : run('ssh', [...SSH_OPTIONS, '--', host, 'sh -s'], script);
}

function copyFolder(from: string, {host}: Destination, to: string): Promise<Ran> {
  const over = host === null ? [] : ['-e', ['ssh', ...SSH_OPTIONS].join(' ')];
  const options = ['-rlpt', '--delete', '--chmod=D755,F644', ...over];
  return run('rsync', [...options, '--', `${from}/`, `${host === null ? '' : `${host}:`}${to}/`]);
}

function run(program: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, args, {stdio: ['pipe', 'pipe', 'pipe']});
    const said = {stdout: '', stderr: ''};
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
      });
    }
    child.once('error', ({code}: NodeJS.ErrnoException) => {
      const reason = code === 'ENOENT' ? `${program} is not installed` : `${program}: ${code}`;
      done({status: null, stdout: '', stderr: reason});
    });
    child.once('close', (status) => done({status, ...said}));
    // A program that ends early doesn't read the rest.
    child.stdin.once('error', () => {});
    child.stdin.end(input);
  });
}
