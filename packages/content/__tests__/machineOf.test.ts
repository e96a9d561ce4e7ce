import {expect, it} from 'vitest';
import {readCatalog} from '../catalog';
import {machineOf} from '../machineOf';
import {temporarySite} from './temporarySite';

const reviewed = 'owner: a\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year';
const session = (more: string) =>
  `---\nkind: session\ntitle: S\nstart: 2026-12-03 10:00\nduration: 60 min\nbranch: b\n${more}\n---\n`;

const FILES = {
  'docs/district.yml':
    'name: D\nurl: https://a.example.org\ntime_zone: UTC\nhelp_desk: {name: H, email: h@example.org}\nbranches: {b: {name: B}}\npeople: {a: {name: A}}\n',
  'docs/printer.md': `---\nkind: equipment\ntitle: Printer\n${reviewed}\n---\n`,
  'docs/scanner.md': `---\nkind: equipment\ntitle: Scanner\n${reviewed}\n---\n`,
  'docs/load.md': `---\nkind: procedure\ntitle: Load\nequipment: [scanner.md]\n${reviewed}\n---\n`,
  'docs/both.md': session('teaches: [load.md, printer.md, scanner.md]'),
  'docs/neither.md': session('teaches: [load.md]'),
};

function machineAt(path: string): string | undefined {
  const {catalog} = readCatalog({siteDir: temporarySite(FILES), docsPath: 'docs'});
  const page = catalog.byPath.get(path);
  return page && machineOf(page, catalog)?.path;
}

it('a page is about the first machine that its front matter names, and a machine about itself', () => {
  expect(machineAt('both.md')).toBe('printer.md');
  expect(machineAt('load.md')).toBe('scanner.md');
  expect(machineAt('printer.md')).toBe('printer.md');
  expect(machineAt('neither.md')).toBeUndefined();
});
