import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {KINDS} from '@deskbook/content/schemas/index';
import {addToDate} from '@deskbook/text/dates/dates';
import {expect, it} from 'vitest';
import {EXTENSIONS} from '../../plugins';
import {type DistrictFacts, defaultFacts, problemsOf} from '../init/askDistrict';
import {districtFiles} from '../init/districtFiles';
import {howToAdd, type ToolName} from '../tools';
import {runDeskbook} from './runDeskbook';

const FACTS: DistrictFacts = {
  name: 'Maple: "O\'Brien" Library',
  timeZone: 'America/Denver',
  branches: ['Main library', 'Étage 2', 'No'],
};

const YEAR = {amount: 1, unit: 'year'} as const;

/** A district's folder as it is made on a day, without the files for editors. */
function districtMadeOn(today: string): string {
  const files = districtFiles(FACTS, today, '^1.0.0');
  return temporarySite(Object.fromEntries(files.map(({path, text}) => [path, text])));
}

it.each(['2026-11-28', '2028-02-29', '2030-12-24'])(
  'makes a site on %s without problems, then and a year later',
  async (today) => {
    const siteDir = districtMadeOn(today);
    for (const day of [today, addToDate(today, YEAR)]) {
      const {problems} = await checkContent(contentOf(siteDir), new Date(`${day}T18:00:00Z`), EXTENSIONS);
      expect(problems).toEqual([]);
    }
  },
);

it('has a page of each main kind, and the given facts', async () => {
  const {catalog} = await checkContent(contentOf(districtMadeOn('2026-11-28')), new Date('2026-11-28'), EXTENSIONS);
  const kinds = new Set(catalog.pages.map(({kind}) => kind));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual(['system', 'fund', 'purchase', 'committee']);
  expect(catalog.district).toMatchObject({name: FACTS.name, time_zone: FACTS.timeZone});
  expect(Object.values(catalog.district.branches).map(({name}) => name)).toEqual(FACTS.branches);
});

it('has a session that begins after today', () => {
  const text = districtFiles(FACTS, '2026-11-28', '^1.0.0').find(({path}) => path.includes('sessions/'))?.text;
  expect(text).toContain('\nstart: 2027-01-12 10:00\n');
});

it('fills in every file', () => {
  for (const {path, text} of districtFiles(FACTS, '2026-11-28', '^1.0.0')) {
    expect(`${path}\n${text.replaceAll(/\$\{\{ .* \}\}/g, '')}`).not.toContain('{{');
  }
});

it('adds the packages of the tools that the district wants', () => {
  const manifestWith = (tools?: readonly ToolName[]) =>
    JSON.parse(
      districtFiles(FACTS, '2026-11-28', '^1.0.0', tools).find(({path}) => path === 'package.json')?.text ?? '',
    );
  expect(manifestWith().devDependencies).toBeUndefined();
  expect(manifestWith(['test']).devDependencies).toEqual({'axe-core': '4', playwright: '1'});
});

it('says what to type if a tool is not installed', () => {
  expect(howToAdd('test')).toBeUndefined();
  expect(howToAdd('test', (name) => name === 'axe-core')).toBe(
    'deskbook test needs packages that are not installed (playwright). Type this, then run it again:\n' +
      '  npm install --save-dev axe-core@4 playwright@1\n',
  );
});

it('reports invalid facts', () => {
  expect(problemsOf(FACTS)).toEqual([]);
  expect(problemsOf({name: ' ', timeZone: 'EST', branches: ['East', 'east!']})).toEqual([
    'A library needs a name.',
    'EST is not a time zone, such as America/Chicago.',
    'Two branches are called east!.',
  ]);
  expect(problemsOf({...FACTS, branches: ['?']})).toEqual(['A branch needs a name with letters.']);
});

it('takes the default name from the folder', () => {
  expect(defaultFacts('/srv/maple-county').name).toBe('Maple County Library District');
});

it('creates a folder with --yes, with a git history', () => {
  const parent = temporarySite({});
  const {status, stdout} = runDeskbook(parent, ['init', 'maple', '--yes', '--no-install', '--package', '1.2.3']);
  expect(stdout).toContain('  cd maple\n  npm install\n  npm start\n');
  expect(status).toBe(0);
  const folder = join(parent, 'maple');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('.git/') && !entry.parentPath.endsWith('.git'),
  );
  expect(files.length).toBeLessThan(30);
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies).toEqual({
    '@deskbook/site': '1.2.3',
  });
  expect(existsSync(join(folder, '.vscode/settings.json'))).toBe(true);
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder}).toString().trim();
  expect(git('status', '--short')).toBe('');
  expect(git('log', '--format=%s')).toBe('Begin the site');
});

it("leaves the first commit to a larger repository's owner", () => {
  const parent = temporarySite({});
  execFileSync('git', ['init', '--quiet'], {cwd: parent});
  expect(runDeskbook(parent, ['init', 'maple', '--yes', '--no-install', '--package', '1.2.3']).status).toBe(0);
  expect(existsSync(join(parent, 'maple/.git'))).toBe(false);
  expect(execFileSync('git', ['rev-list', '--all'], {cwd: parent}).toString()).toBe('');
});

it('lists the options if there is no terminal to ask in', () => {
  const parent = temporarySite({});
  const {status, stderr} = runDeskbook(parent, ['init', 'maple', '--time-zone', 'Asia/Tokyo']);
  expect(stderr).toBe(
    'There is no terminal to ask in. Add --yes, or answer everything with options:\n' +
      '  --name "Maple Library District" --time-zone Asia/Tokyo --branch "Main library"\n',
  );
  expect(status).toBe(1);
  expect(existsSync(join(parent, 'maple'))).toBe(false);
});

it("refuses a folder with content other than git's", () => {
  const parent = temporarySite({'full/notes.txt': 'Mine'});
  expect(runDeskbook(parent, ['init', 'full/notes.txt', '--yes']).stderr).toBe(
    'full/notes.txt is a file. Choose a new folder.\n',
  );
  expect(runDeskbook(parent, ['init', 'full/notes.txt/maple', '--yes']).stderr).toBe(
    'full/notes.txt/maple cannot be written (ENOTDIR).\n',
  );
  mkdirSync(join(parent, 'cloned/.git'), {recursive: true});
  const {status, stderr} = runDeskbook(parent, ['init', 'full', '--yes']);
  expect(stderr).toBe('full is not empty (notes.txt is in it). Choose a new folder.\n');
  expect(status).toBe(1);
  expect(runDeskbook(parent, ['init', 'cloned', '--yes', '--no-install', '--package', '1.2.3']).status).toBe(0);
});
