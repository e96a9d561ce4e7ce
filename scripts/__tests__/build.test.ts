import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../src/content/__tests__/temporarySite';
import {runScript} from './runScript';

/** Docusaurus for a test: it tells what it was asked and what it found, and writes a page unless it stops before. */
const docusaurus = (exitCode: number, writes: boolean) => `
  import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
  const args = process.argv.slice(2);
  const found = ['.docusaurus', 'node_modules/.cache', 'build.next', 'build.old'].filter((path) => existsSync(path));
  console.log(JSON.stringify({args, found}));
  if (${writes}) {
    mkdirSync(args.at(-1));
    writeFileSync(args.at(-1) + '/index.html', 'new');
  }
  process.exit(${exitCode});`;

/** What makes the snippets, for a test: it reads the page that was built, and writes before it fails. */
const deploy = (exitCode: number) => `
  import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
  const [outDir, deployDir] = process.argv.slice(2);
  mkdirSync(deployDir);
  writeFileSync(deployDir + '/site.conf', 'for the page that is ' + readFileSync(outDir + '/index.html', 'utf8'));
  writeFileSync(outDir + '/_headers', 'new');
  process.exit(${exitCode});`;

const LAST_SITE = {'build/index.html': 'old', 'build/removed/index.html': 'old', 'deploy/site.conf': 'old'};

interface How {
  exitCode?: number;
  writes?: boolean;
  deployExitCode?: number;
  files?: Record<string, string>;
  args?: string[];
}

function build({exitCode = 0, writes = true, deployExitCode = 0, files = LAST_SITE, args = []}: How) {
  const folder = temporarySite({
    'node_modules/@docusaurus/core/bin/docusaurus.mjs': docusaurus(exitCode, writes),
    'scripts/deploy.ts': deploy(deployExitCode),
    ...files,
  });
  symlinkSync(join(import.meta.dirname, '../../node_modules/tsx'), join(folder, 'node_modules/tsx'), 'junction');
  const {status, stdout} = runScript('build.mjs', folder, ...args);
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null);
  return {
    status,
    asked: JSON.parse(stdout) as {args: string[]; found: string[]},
    folders: readdirSync(folder)
      .filter((name) => !FRAME.includes(name))
      .toSorted(),
    page: read('build/index.html'),
    pages: read('build/index.html') ? readdirSync(join(folder, 'build')).toSorted() : [],
    snippet: read('deploy/site.conf'),
  };
}

const FRAME = ['node_modules', 'scripts'];

describe('a build that succeeds', () => {
  it('takes the place of the last site, with nothing left of it', () => {
    const {status, page, pages, folders} = build({});
    expect({status, page, pages}).toEqual({status: 0, page: 'new', pages: ['_headers', 'index.html']});
    expect(folders).toEqual(['build', 'deploy']);
  });

  it('is made ready for a web server when it is complete, and the snippets take the place of the last ones', () => {
    expect(build({}).snippet).toBe('for the page that is new');
  });

  it('needs no last site', () => {
    expect(build({files: {}})).toMatchObject({status: 0, page: 'new', snippet: 'for the page that is new'});
  });

  it('starts without what a build left that was broken off', () => {
    const leftovers = ['.docusaurus/build/a', 'build.next/a', 'build.old/a', 'deploy.next/a', 'deploy.old/a'];
    const {asked, page, folders} = build({files: Object.fromEntries(leftovers.map((path) => [path, 'left']))});
    // What `npm start` keeps beside it is not touched.
    expect(asked.found).toEqual(['.docusaurus']);
    expect(page).toBe('new');
    expect(folders).toEqual(['.docusaurus', 'build', 'deploy']);
  });

  it('hands its arguments to Docusaurus, but for where the site goes', () => {
    expect(build({args: ['--no-minify', '--out-dir', 'elsewhere']}).asked.args).toEqual([
      'build',
      '--no-minify',
      '--out-dir',
      'elsewhere',
      '--out-dir',
      'build.next',
    ]);
  });
});

describe('the last good site stays, with its snippets,', () => {
  it.each([
    ['a build fails at once', {exitCode: 1, writes: false}],
    ['a build fails in the middle', {exitCode: 1}],
    ['the site cannot be made ready for a web server', {deployExitCode: 1}],
  ])('where %s', (_name, how) => {
    const {status, page, pages, snippet, folders} = build(how);
    expect({status, page, pages, snippet}).toEqual({
      status: 1,
      page: 'old',
      pages: ['index.html', 'removed'],
      snippet: 'old',
    });
    expect(folders).toEqual(['build', 'deploy']);
  });

  it('where Docusaurus builds nothing, as with --help', () => {
    expect(build({writes: false, args: ['--help']})).toMatchObject({status: 0, page: 'old', snippet: 'old'});
  });

  it('and the exit code is that of Docusaurus', () => {
    expect(build({exitCode: 3}).status).toBe(3);
  });
});
