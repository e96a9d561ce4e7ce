import {existsSync, readFileSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {temporarySite, writeIn} from '../../__tests__/temporarySite';
import {readCatalog} from '../../catalog';
import {contentOf} from '../../checkContent';
import {writeEditorFiles} from '../writeEditorFiles';

const DISTRICT =
  'name: A\nurl: https://a.example.org\ntime_zone: America/Chicago\nhelp_desk: {name: B, email: b@example.org}\n';
const SCHEMA = '.deskbook/schemas/procedure.json';
const SNIPPETS = '.vscode/deskbook.code-snippets';

const siteWith = (files: Record<string, string>) => temporarySite({'docs/district.yml': DISTRICT, ...files});
const write = (siteDir: string) => writeEditorFiles(siteDir, readCatalog(contentOf(siteDir)).catalog);
const read = (siteDir: string, path: string) => readFileSync(join(siteDir, path), 'utf8');

it("writes a district's schemas to a folder that git ignores", () => {
  const siteDir = siteWith({'docs/district.yml': `${DISTRICT}systems: {win: {name: WIN}}\n`});
  write(siteDir);

  expect(JSON.parse(read(siteDir, SCHEMA))).toMatchObject({properties: {main_system: {enum: ['win']}}});
  expect(read(siteDir, '.deskbook/.gitignore')).toBe('*\n');
});

it('leaves an unchanged file alone', () => {
  const siteDir = siteWith({});
  write(siteDir);
  utimesSync(join(siteDir, SCHEMA), 1, 1);
  write(siteDir);
  expect(statSync(join(siteDir, SCHEMA)).mtimeMs).toBe(1000);

  writeIn(siteDir, 'docs/district.yml', `${DISTRICT}people: {ann: {name: Ann}}\n`);
  write(siteDir);
  expect(read(siteDir, SCHEMA)).toContain('"ann"');
});

it('updates the snippets if they exist', () => {
  const without = siteWith({});
  write(without);
  expect(existsSync(join(without, '.vscode'))).toBe(false);

  const siteDir = siteWith({'docs/district.yml': `${DISTRICT}people: {ann: {name: Ann}}\n`, [SNIPPETS]: '{}'});
  write(siteDir);
  expect(read(siteDir, SNIPPETS)).toContain('|ann|');
});

it('keeps all keys while district.yml is being edited', () => {
  const siteDir = siteWith({'docs/district.yml': `${DISTRICT}people: {ann: {name: Ann}}\n`});
  write(siteDir);
  writeIn(siteDir, 'docs/district.yml', `${DISTRICT}people: {ann: {name: Ann\n`);
  write(siteDir);

  expect(read(siteDir, SCHEMA)).toContain('"ann"');
});

it("survives a folder that isn't writable", () => {
  const siteDir = siteWith({'.deskbook': 'not a folder'});

  expect(() => write(siteDir)).not.toThrow();
  expect(read(siteDir, '.deskbook')).toBe('not a folder');
});
