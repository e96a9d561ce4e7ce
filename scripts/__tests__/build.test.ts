import {existsSync, readdirSync, readFileSync} from 'node:fs';
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

const LAST_SITE = {'build/index.html': 'old', 'build/removed/index.html': 'old'};

function build({exitCode = 0, writes = true, files = LAST_SITE as Record<string, string>, args = [] as string[]}) {
  const core = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  const folder = temporarySite({[core]: docusaurus(exitCode, writes), ...files});
  const {status, stdout} = runScript('build.mjs', folder, ...args);
  const page = join(folder, 'build/index.html');
  return {
    status,
    asked: JSON.parse(stdout) as {args: string[]; found: string[]},
    folders: readdirSync(folder).toSorted(),
    page: existsSync(page) ? readFileSync(page, 'utf8') : null,
    pages: existsSync(page) ? readdirSync(join(folder, 'build')) : [],
  };
}

describe('a build that succeeds', () => {
  it('takes the place of the last site, with nothing left of it', () => {
    const {status, page, pages, folders} = build({});
    expect({status, page, pages}).toEqual({status: 0, page: 'new', pages: ['index.html']});
    expect(folders).toEqual(['build', 'node_modules']);
  });

  it('needs no last site', () => {
    expect(build({files: {}})).toMatchObject({status: 0, page: 'new'});
  });

  it('starts without what a build left that was broken off', () => {
    const leftovers = ['.docusaurus/build/a', 'build.next/a', 'build.old/a'];
    const {asked, page} = build({files: Object.fromEntries(leftovers.map((path) => [path, 'left']))});
    // What `npm start` keeps beside it is not touched.
    expect(asked.found).toEqual(['.docusaurus']);
    expect(page).toBe('new');
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

describe('the last good site stays', () => {
  it.each([
    ['fails at once', {exitCode: 1, writes: false}],
    ['fails in the middle', {exitCode: 1}],
  ])('where a build %s', (_name, how) => {
    const {status, page, pages, folders} = build(how);
    expect({status, page, pages}).toEqual({status: 1, page: 'old', pages: ['index.html', 'removed']});
    expect(folders).toEqual(['build', 'node_modules']);
  });

  it('where Docusaurus builds nothing, as with --help', () => {
    expect(build({writes: false, args: ['--help']})).toMatchObject({status: 0, page: 'old'});
  });

  it('and the exit code is that of Docusaurus', () => {
    expect(build({exitCode: 3}).status).toBe(3);
  });
});
