import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {writeIn} from '@deskbook/content/__tests__/temporarySite';
import {runDeskbook} from '@deskbook/deskbook/cli/__tests__/runDeskbook';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {buildSync} from 'esbuild';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {git} from '../../__tests__/temporaryRepository';
import {draftsOf} from '../../workspace/draftsOf';
import {openWorkspace} from '../../workspace/openWorkspace';
import type {PublishContext} from '../buildRelease';
import {recoverSite} from '../session';
import {
  ANN,
  BEN,
  DESKBOOK,
  LOCAL,
  OTHER,
  PAGE,
  publishPages,
  readersSee,
  siteOf,
  statusOf,
  TEXT,
  withoutGitSettings,
} from './published';

beforeEach(withoutGitSettings);

const NEW_TEXT = TEXT.replace('Open the lid.', 'Lift the lid.');
const FAULTS = pathToFileURL(join(import.meta.dirname, 'killedSteps.mjs')).href;

/** Where Node finds the libraries. */
const SCRIPT = join(process.cwd(), 'node_modules/.cache/deskbook/publishOnce.cjs');
buildSync({
  entryPoints: [join(import.meta.dirname, 'publishOnce.ts')],
  outfile: SCRIPT,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  alias: {'@deskbook': join(process.cwd(), 'packages')},
  // Where the engine finds its own files, such as templates.
  define: {__dirname: JSON.stringify(join(process.cwd(), 'packages/text'))},
  logLevel: 'error',
});

const args = (siteDir: string) => ['--import', FAULTS, SCRIPT, siteDir];

function publishKilledAt(siteDir: string, step: number, from: string) {
  const env = {...process.env, KILL_AT: `${step}`, COUNT_FROM: from};
  const {status, signal, stderr} = spawnSync(process.execPath, args(siteDir), {encoding: 'utf8', env});
  return {status, signal, stderr};
}

function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'deskbook-')), 'site');
  onTestFinished(() => rmSync(join(copy, '..'), {recursive: true, force: true}));
  cpSync(folder, copy, {recursive: true, verbatimSymlinks: true});
  return copy;
}

/** Readers, the branch, the folder of the site and the author's drafts are all before the publication, or all after. */
async function expectAllOrNothing(site: PublishContext): Promise<void> {
  const {siteDir} = site;
  const isOut = readersSee(site)?.includes('Lift the lid.');
  expect(readFileSync(join(siteDir, PAGE), 'utf8')).toBe(isOut ? NEW_TEXT : TEXT);
  expect(git(siteDir, 'show', `main:${PAGE}`)).toBe((isOut ? NEW_TEXT : TEXT).trimEnd());
  expect(statusOf(siteDir)).toBe('');
  const ann = await openWorkspace(siteDir, ANN);
  expect(readFileSync(join(ann.dir, PAGE), 'utf8')).toBe(NEW_TEXT);
  expect(await draftsOf(ann)).toEqual(isOut ? [] : [{path: PAGE, state: 'changed'}]);
  expect(existsSync(join(siteDir, '.deskbook/write/publish.json'))).toBe(false);
}

describe('a publication that is killed', () => {
  /** Kills it one step later each time, until it comes through. @returns whether readers saw the page each time */
  async function killAtEveryStep(stride: number, from: string): Promise<boolean[]> {
    const original = siteOf();
    writeIn(original.siteDir, OTHER, '# First\n');
    await publishPages(original, LOCAL, [OTHER]);
    writeFileSync(join((await openWorkspace(original.siteDir, ANN)).dir, PAGE), NEW_TEXT);
    const outcomes: boolean[] = [];
    for (let step = 0; ; step += stride) {
      const siteDir = copyOf(original.siteDir);
      const site = {siteDir, deskbook: DESKBOOK, extensions: EXTENSIONS};
      // In a copy, the working tree of the author is made anew first.
      await openWorkspace(siteDir, ANN);
      const {signal, status, stderr} = publishKilledAt(siteDir, step, from);
      if (signal !== 'SIGKILL') {
        expect({status, stderr}).toEqual({status: 0, stderr: ''});
        return outcomes;
      }
      await recoverSite(siteDir);
      await expectAllOrNothing(site);
      outcomes.push(Boolean(readersSee(site)?.includes('Lift the lid.')));
      if (step % 5 > 0) continue;
      writeFileSync(join((await openWorkspace(siteDir, BEN)).dir, OTHER), '# Second\n');
      expect((await publishPages(site, BEN, [OTHER])).last).toMatchObject({step: 'done'});
      expect(readersSee(site)).toContain('# Second');
    }
  }

  it('before it is known what is to be published has changed nothing', async () => {
    const outcomes = await killAtEveryStep(6, '');
    expect(outcomes[0]).toBe(false);
  }, 600_000);

  it('at any step from then on is finished or forgotten by the next start, and nothing is lost', async () => {
    const outcomes = await killAtEveryStep(1, 'publish.json');
    expect(outcomes.filter((isOut) => !isOut).length).toBeGreaterThan(2);
    expect(outcomes.filter(Boolean).length).toBeGreaterThan(5);
  }, 600_000);

  it('while the site is built takes the build with it, and readers keep what they had', async () => {
    const site = siteOf();
    writeIn((await openWorkspace(site.siteDir, ANN)).dir, PAGE, NEW_TEXT);
    const behavior = join(site.siteDir, '.deskbook/build.json');
    writeFileSync(behavior, '{"slow": 3000}');
    const child = spawn(process.execPath, args(site.siteDir), {stdio: 'ignore'});
    await vi.waitUntil(() => existsSync(join(site.siteDir, '.deskbook/building')), {timeout: 60_000});
    child.kill('SIGKILL');
    await recoverSite(site.siteDir);
    await expectAllOrNothing(site);
    await new Promise((done) => setTimeout(done, 3_500));
    expect(readersSee(site)).toBeNull();
    rmSync(behavior);
    expect((await publishPages(site, ANN, [PAGE])).last).toMatchObject({step: 'done'});
    await expectAllOrNothing(site);
  }, 120_000);

  it('after the switch is finished by the next command that changes releases', async () => {
    const site = siteOf({'.gitignore': '/releases/\n/build\n/deploy\n'});
    const {siteDir} = site;
    writeIn((await openWorkspace(siteDir, ANN)).dir, PAGE, NEW_TEXT);
    // Right before the first change to files after the switch.
    for (let step = 2; readersSee(site) === null; step++) {
      rmSync(join(siteDir, '.deskbook/write/publish.json'), {force: true});
      expect(publishKilledAt(siteDir, step, 'publish.json').signal).toBe('SIGKILL');
    }
    expect(existsSync(join(siteDir, '.deskbook/write/publish.json'))).toBe(true);
    expect(runDeskbook(siteDir, ['rollback', '--list'])).toMatchObject({status: 0, stderr: ''});
    await expectAllOrNothing(site);
    expect(readFileSync(join(siteDir, PAGE), 'utf8')).toBe(NEW_TEXT);
  }, 120_000);
});
