import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {fileToRead, removeFileSafely, resolveFile, writeFileSafely} from '../files';
import {HOSTILE_PATHS} from './hostilePaths';

let home: string;
let dir: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-files-')));
  dir = join(home, 'site');
  mkdirSync(join(dir, 'docs/manuals'), {recursive: true});
  mkdirSync(join(dir, '.git'));
  writeFileSync(join(dir, 'docs/index.md'), 'home');
  writeFileSync(join(dir, '.git/config'), 'secret');
  writeFileSync(join(home, 'outside.md'), 'outside');
});

afterEach(() => rmSync(home, {recursive: true}));

describe('where files are', () => {
  it('finds what is there, and what is not there yet', () => {
    expect(resolveFile(dir, 'docs/index.md')).toBe(join(dir, 'docs/index.md'));
    expect(resolveFile(dir, 'docs/new/folder/page.md')).toBe(join(dir, 'docs/new/folder/page.md'));
    expect(resolveFile(dir, 'blog/2026-11-28-x.md')).toBe(join(dir, 'blog/2026-11-28-x.md'));
    expect(() => fileToRead(dir, 'docs/none.md')).toThrow('There is no such file.');
    expect(() => fileToRead(dir, 'docs/manuals')).toThrow('There is no such file.');
  });

  it.each(HOSTILE_PATHS)('refuses %j', (path) => {
    expect(() => resolveFile(dir, path)).toThrow(/\.$/);
    expect(() => writeFileSafely(dir, path, 'x', 'editor')).toThrow(/\.$/);
    expect(() => removeFileSafely(dir, path, 'editor')).toThrow(/\.$/);
    expect(readFileSync(join(home, 'outside.md'), 'utf8')).toBe('outside');
    expect(readdirSync(home)).toEqual(['outside.md', 'site']);
  });

  it.each([
    ['a link to a file outside', 'docs/link.md', '../../outside.md'],
    ['a link to a folder outside', 'docs/out/outside.md', '../..'],
    ['a link out of docs', 'docs/site/package.json', '..'],
    ['a link to a hidden folder', 'docs/here/config', '../.git'],
    ['an absolute link', 'docs/etc/passwd.md', '/etc'],
    ['a link that leads nowhere', 'docs/link.md', '../../nothing.md'],
    ['a link to itself', 'docs/link.md', 'link.md'],
    ['a link from one folder to another', 'docs/blog/x.md', '../blog'],
  ])('follows no %s', (_, path, target) => {
    symlinkSync(target, join(dir, path.split('/').slice(0, 2).join('/')));
    expect(() => resolveFile(dir, path)).toThrow('This file is not in the folders of the site');
    expect(() => writeFileSafely(dir, path, 'x', 'editor')).toThrow(/\.$/);
    expect(readFileSync(join(home, 'outside.md'), 'utf8')).toBe('outside');
    expect(existsSync(join(home, 'nothing.md'))).toBe(false);
  });

  it('refuses a folder of authors that is itself a link to elsewhere', () => {
    symlinkSync(home, join(dir, 'blog'));
    expect(() => resolveFile(dir, 'blog/outside.md')).toThrow('not in the folders of the site');
  });

  it('reads through a link within the folder, and does not write over it', () => {
    symlinkSync('index.md', join(dir, 'docs/same.md'));
    symlinkSync('manuals', join(dir, 'docs/guides'));
    expect(readFileSync(fileToRead(dir, 'docs/same.md'), 'utf8')).toBe('home');
    expect(() => writeFileSafely(dir, 'docs/same.md', 'x', 'author')).toThrow('a folder or a link');
    writeFileSafely(dir, 'docs/guides/new.md', 'x', 'author');
    expect(readFileSync(join(dir, 'docs/manuals/new.md'), 'utf8')).toBe('x');
  });

  it('works where the folder of the site is behind a link', () => {
    symlinkSync('site', join(home, 'alias'));
    expect(resolveFile(join(home, 'alias'), 'docs/index.md')).toBe(join(dir, 'docs/index.md'));
  });

  it('writes and deletes what the author may, and keeps the mode', () => {
    const before = statSync(join(dir, 'docs/index.md')).mode;
    writeFileSafely(dir, 'docs/index.md', 'new', 'author');
    expect(readFileSync(join(dir, 'docs/index.md'), 'utf8')).toBe('new');
    expect(statSync(join(dir, 'docs/index.md')).mode).toBe(before);
    expect(() => writeFileSafely(dir, 'docs/index.md', '<script>x</script>', 'author')).toThrow('Line 1 has <script>');
    expect(() => removeFileSafely(dir, 'docs/district.yml', 'author')).toThrow('Only an editor');
    removeFileSafely(dir, 'docs/index.md', 'author');
    expect(existsSync(join(dir, 'docs/index.md'))).toBe(false);
  });
});
