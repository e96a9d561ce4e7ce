import {lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {basename, join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {publish} from '@deskbook/engine/releases/__tests__/publish';
import {readSite, storedReleases} from '@deskbook/engine/releases/__tests__/readSite';
import {describe, expect, it} from 'vitest';
import {build, siteToBuild} from './buildSite';
import {runDeskbook} from './runDeskbook';

const POLICY = expect.stringContaining('Content-Security-Policy');
const SITE = ['404.html', '_headers', 'docs', 'index.html', 'robots.txt'];
const PLAIN_FOLDERS = {
  'build/index.html': 'old',
  'build/404.html': 'old',
  'build/removed/index.html': 'old',
  'deploy/site.conf': 'old',
};

function siteWithRelease(text = 'old'): string {
  const folder = siteToBuild();
  publish(folder, {}, text);
  return folder;
}

describe('a successful build', () => {
  it('replaces the last site completely', () => {
    const folder = siteWithRelease();
    expect(build(folder).status).toBe(0);
    expect(readSite(folder)).toEqual({page: 'new', pages: SITE, snippet: POLICY});
  });

  it('needs no previous site', () => {
    const folder = siteToBuild();
    expect(build(folder).status).toBe(0);
    expect(readSite(folder)).toMatchObject({page: 'new', snippet: POLICY});
  });

  it("turns an earlier version's plain folders into a release", () => {
    const folder = siteToBuild(PLAIN_FOLDERS);
    build(folder);
    expect(readSite(folder)).toMatchObject({page: 'new', snippet: POLICY});
    expect(storedReleases(folder)).toHaveLength(2);
  });

  it('keeps three releases', () => {
    const folder = siteWithRelease('oldest');
    for (const text of ['older', 'old']) publish(folder, {}, text);
    build(folder);
    expect(readSite(folder).page).toBe('new');
    expect(storedReleases(folder)).toHaveLength(3);
  });

  it('starts clean after an interrupted build', () => {
    const folder = siteToBuild({'.docusaurus/build/a': 'left', 'releases/next/build/a': 'left'});
    // What `npm start` keeps beside it is not touched.
    expect(build(folder).asked.found).toEqual(['.docusaurus']);
    expect(readSite(folder).pages).toEqual(SITE);
  });

  it('keeps the server bundle next to the pages on request', () => {
    const folder = siteToBuild();
    build(folder, {text: 'old', keepsServer: true});
    build(folder, {text: 'new', keepsServer: true});
    expect(readSite(folder)).toEqual({page: 'new', pages: SITE, snippet: POLICY});
    const scripts = storedReleases(folder).map((id) => join(folder, 'releases', id, 'server/server.bundle.js'));
    expect(scripts.map((script) => readFileSync(script, 'utf8'))).toEqual(['old', 'new']);
    expect(readdirSync(folder)).not.toContain('server');
  });

  it('passes its arguments to Docusaurus, except the output folder', () => {
    const folder = siteToBuild();
    expect(build(folder, {args: ['--no-minify']}).asked.args).toEqual([
      'build',
      '--no-minify',
      '--out-dir',
      join(folder, 'releases/next/build'),
    ]);
  });

  it("writes nothing into the site's folder with --out-dir", () => {
    const folder = siteToBuild();
    const before = readdirSync(folder);
    const elsewhere = temporarySite({});
    expect(build(folder, {args: ['--out-dir', elsewhere]}).status).toBe(0);
    expect(readSite(elsewhere)).toMatchObject({page: 'new', snippet: POLICY});
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('the public site', () => {
  const DISTRICT = `name: Maple
url: https://staff.example.org
public_url: https://help.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
`;
  const site = (files: Record<string, string> = {}) =>
    siteToBuild({
      'docs/district.yml': DISTRICT,
      'docs/a.md': '---\ntitle: A\nvisibility: public\n---\n',
      'docs/b.md': '# B\n',
      'package.json': '{}',
      'src/theme.ts': '',
      ...files,
    });
  const read = (folder: string) => readSite(folder, '-public');

  it('is built from public content, next to the staff site', () => {
    const folder = site();
    publish(folder, {}, 'staff');
    expect(build(folder, {args: ['--public'], text: 'public'}).status).toBe(0);
    expect([readSite(folder).page, readSite(folder).snippet]).toEqual(['staff', 'staff']);
    expect(read(folder)).toMatchObject({page: 'public', snippet: POLICY});
    const source = readdirSync(join(folder, 'releases/public/.docusaurus/public'), {recursive: true});
    expect(source.filter((path) => !String(path).startsWith('node_modules')).toSorted()).toEqual([
      'docs',
      'docs/a.md',
      'docs/district.yml',
      'package.json',
      'src',
      'src/theme.ts',
    ]);
  });

  it("has the site's own packages, which its configuration may import by their paths, but none of the content", () => {
    const folder = site({
      'packages/theme/index.ts': 'export default 1;',
      'src/own/index.ts': 'export default 2;',
      'docs/pages/for-staff.md': '# For staff\n',
      'node_modules/@docusaurus/core/package.json': '{}',
    });
    for (const place of ['packages/theme', 'src/own', 'docs/pages', '.']) {
      const link = join(folder, 'node_modules', place === '.' ? 'itself' : basename(place));
      symlinkSync(join(folder, place), link, 'junction');
    }
    expect(build(folder, {args: ['--public']}).status).toBe(0);
    const source = join(folder, 'releases/public/.docusaurus/public');
    expect(readFileSync(join(source, 'packages/theme/index.ts'), 'utf8')).toBe('export default 1;');
    expect(lstatSync(join(source, 'src/own')).isSymbolicLink()).toBe(false);
    expect(readdirSync(join(source, 'docs'))).toEqual(['a.md', 'district.yml']);
  });

  it('has its own releases', () => {
    const folder = site();
    publish(folder, {}, 'staff');
    mkdirSync(join(folder, 'releases/public'));
    for (const text of ['first', 'second']) publish(join(folder, 'releases/public'), {}, text);
    expect(build(folder, {args: ['--public'], exitCode: 1}).status).toBe(1);
    expect(read(folder).page).toBe('second');
    expect(runDeskbook(folder, ['rollback', '--public']).stdout).toMatch(/^build-public\/ now holds release /);
    expect([readSite(folder).page, read(folder).page]).toEqual(['staff', 'first']);
  });

  it('has no image with unreadable metadata', () => {
    const folder = site({'docs/a.md': '---\ntitle: A\nvisibility: public\n---\n![A](a.png)\n', 'docs/a.png': '?'});
    const {status, stderr} = runDeskbook(folder, ['build', '--public']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^docs\/a\.png:1:1 {2}error {2}an image cannot be read, so what describes it cannot be/);
  });

  it('needs its own address', () => {
    const folder = site({'docs/district.yml': DISTRICT.replace(/^public_url.*\n/m, '')});
    expect(runDeskbook(folder, ['build', '--public'])).toMatchObject({
      status: 1,
      stderr: `docs/district.yml:1:1  error  the public site has no address
    expected  a line "public_url: …"
    fix       public_url: https://help.example.org
1 error, 0 warnings
`,
    });
  });
});

it('says so if nothing can be written', () => {
  const folder = siteToBuild({'notes.txt': ''});
  expect(runDeskbook(folder, ['build', '--out-dir', 'notes.txt'])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/notes\.txt cannot be written \(EEXIST\)\. Build elsewhere with --out-dir\.\n$/),
  });
});

describe('the last good site stays, with its settings,', () => {
  it.each([
    ['a build fails at once', {exitCode: 1, writes: false}],
    ['a build fails in the middle', {exitCode: 1}],
    ['the site must not be published', {adminKey: 'adminkey0123456789abcdef01234567'}],
  ])('if %s', (_name, how) => {
    const folder = siteWithRelease();
    const before = readSite(folder);
    expect(build(folder, how).status).toBe(1);
    expect(readSite(folder)).toEqual(before);
    expect(before).toMatchObject({page: 'old', snippet: 'old'});
    expect(readdirSync(`${folder}/releases`)).toEqual([...storedReleases(folder), 'current', 'lock']);
  });

  it.each([
    ['nothing', {writes: false}, 'index.html, 404.html, docs/a'],
    ['no home page', {pages: ['404.html', 'docs/a/index.html']}, 'index.html'],
    ['no page for wrong addresses', {pages: ['index.html', 'docs/a/index.html']}, '404.html'],
    ['only some pages of the catalog', {pages: ['index.html', '404.html']}, 'docs/a'],
  ])('if Docusaurus ends well and has written %s', (_name, how, missing) => {
    const folder = siteWithRelease();
    expect(build(folder, how)).toMatchObject({
      status: 1,
      stderr: `The build is not the whole site, so build/ stays as it was.
    missing   ${missing}
    fix       build again, and make sure that nothing else deletes files in releases/\n`,
    });
    expect(readSite(folder)).toMatchObject({page: 'old', snippet: 'old'});
    expect(storedReleases(folder)).toHaveLength(1);
  });

  it("and the exit code is Docusaurus's", () => {
    expect(build(siteWithRelease(), {exitCode: 3}).status).toBe(3);
  });
});
