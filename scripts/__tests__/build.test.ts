import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {build, readSite, siteToBuild, storedReleases} from './buildSite';
import {publish} from './publish';

const PLAIN_FOLDERS = {'build/index.html': 'old', 'build/removed/index.html': 'old', 'deploy/site.conf': 'old'};

function siteWithRelease(text = 'old'): string {
  const folder = siteToBuild();
  publish(folder, {}, text);
  return folder;
}

describe('a build that succeeds', () => {
  it('takes the place of the last site, with nothing left of it', () => {
    const folder = siteWithRelease();
    expect(build(folder).status).toBe(0);
    expect(readSite(folder)).toEqual({page: 'new', pages: ['_headers', 'index.html'], snippet: 'new'});
  });

  it('needs no last site', () => {
    const folder = siteToBuild();
    expect(build(folder).status).toBe(0);
    expect(readSite(folder)).toMatchObject({page: 'new', snippet: 'new'});
  });

  it('turns the plain folders of an earlier version into a release', () => {
    const folder = siteToBuild(PLAIN_FOLDERS);
    build(folder);
    expect(readSite(folder)).toMatchObject({page: 'new', snippet: 'new'});
    expect(storedReleases(folder)).toHaveLength(2);
  });

  it('keeps three releases', () => {
    const folder = siteWithRelease('oldest');
    for (const text of ['older', 'old']) publish(folder, {}, text);
    build(folder);
    expect(readSite(folder).page).toBe('new');
    expect(storedReleases(folder)).toHaveLength(3);
  });

  it('starts without what an interrupted build left', () => {
    const folder = siteToBuild({'.docusaurus/build/a': 'left', 'releases/next/build/a': 'left'});
    // What `npm start` keeps beside it is not touched.
    expect(build(folder).asked.found).toEqual(['.docusaurus']);
    expect(readSite(folder).pages).toEqual(['_headers', 'index.html']);
  });

  it('hands its arguments to Docusaurus, but for where the site goes', () => {
    expect(build(siteToBuild(), {args: ['--no-minify', '--out-dir', 'elsewhere']}).asked.args).toEqual([
      'build',
      '--no-minify',
      '--out-dir',
      'elsewhere',
      '--out-dir',
      'releases/next/build',
    ]);
  });
});

describe('the last good site stays, with its snippets,', () => {
  it.each([
    ['a build fails at once', {exitCode: 1, writes: false}],
    ['a build fails in the middle', {exitCode: 1}],
    ['the site cannot be made ready for a web server', {deployExitCode: 1}],
  ])('where %s', (_name, how) => {
    const folder = siteWithRelease();
    const before = readSite(folder);
    expect(build(folder, how).status).toBe(1);
    expect(readSite(folder)).toEqual(before);
    expect(before).toMatchObject({page: 'old', snippet: 'old'});
    expect(readdirSync(`${folder}/releases`)).toEqual([...storedReleases(folder), 'current']);
  });

  it('where Docusaurus builds nothing, as with --help', () => {
    const folder = siteWithRelease();
    expect(build(folder, {writes: false, args: ['--help']}).status).toBe(0);
    expect(readSite(folder)).toMatchObject({page: 'old', snippet: 'old'});
  });

  it('and the exit code is that of Docusaurus', () => {
    expect(build(siteWithRelease(), {exitCode: 3}).status).toBe(3);
  });
});
