import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite, writeIn} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {isKind, KINDS} from '@deskbook/content/schemas/index';
import {SAMPLE_MESSAGE} from '@deskbook/content/templates/fillTemplate';
import {templateNames} from '@deskbook/content/templates/readTemplates';
import {expect, it} from 'vitest';
import {EXTENSIONS} from '../../plugins';
import {writePage} from '../commands/new';
import {runDeskbook} from './runDeskbook';

const DISTRICT = `name: Maple Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: helpdesk@example.org}
branches: {main: {name: Main library}, hill: {name: Hill}}
people: {director: {name: Library director}, trainer: {name: Trainer}}
roles: {circulation: {name: Circulation}, all-staff: {name: All staff}}
systems: {}
`;

const write = (siteDir: string, template: string, title: string, folder?: string) =>
  writePage(template, title, folder, contentOf(siteDir));

const read = (siteDir: string, path: string) => readFileSync(join(siteDir, path), 'utf8');

async function problemsIn(siteDir: string) {
  const {problems} = await checkContent(contentOf(siteDir), new Date(), EXTENSIONS);
  return problems.map(({file, message}) => `${file} ${message}`);
}

it('has a template for every kind, and for posts', () => {
  expect(templateNames().toSorted()).toEqual([...KINDS, 'post'].toSorted());
});

it.each(templateNames())(
  'writes a %s whose only problems are its keywords and the text to replace',
  async (template) => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT});
    const {isWritten, message} = write(siteDir, template, 'Say: "What\'s new?"');
    expect(isWritten).toBe(true);
    const [path = ''] = message.split(' ');
    expect(path).toMatch(/\/(?:\d{4}-\d\d-\d\d-)?say-whats-new\.md$/);
    expect(read(siteDir, path)).not.toContain('{{');
    expect(new Set(await problemsIn(siteDir))).toEqual(
      new Set([...(isKind(template) ? [`${path} this page has too few keywords`] : []), `${path} ${SAMPLE_MESSAGE}`]),
    );
  },
);

it.each(KINDS)('writes a %s whose comments are fields it can have', async (kind) => {
  const siteDir = temporarySite({'docs/district.yml': `${DISTRICT}funds: {general: {name: General Fund}}\n`});
  const [path = ''] = write(siteDir, kind, 'Holds').message.split(' ');
  writeIn(siteDir, path, read(siteDir, path).replace(/^# (?=.*\n)/gm, ''));
  for (const problem of await problemsIn(siteDir)) {
    expect(problem).toMatch(
      /does not lead to a page$|"meeting-room" is not a room|too few keywords$|sample text of the template$|has no page, so nobody knows what is left of it$/,
    );
  }
});

it('accepts another folder, and overwrites nothing', () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/desk/holds.md': 'Mine'});
  expect(write(siteDir, 'procedure', 'Holds', 'docs/desk')).toEqual({
    isWritten: false,
    message: 'docs/desk/holds.md already exists. Choose another title, or another folder with --in.',
  });
  expect(read(siteDir, 'docs/desk/holds.md')).toBe('Mine');
  expect(write(siteDir, 'procedure', 'Place  a hold', 'docs/desk/').isWritten).toBe(true);
  expect(read(siteDir, 'docs/desk/place-a-hold.md')).toContain('\ntitle: Place a hold\n');
  expect(write(siteDir, 'procedure', 'Holds', '../docs').message).toBe('../docs is not in docs, where these pages go.');
  expect(write(siteDir, 'post', 'Holds', 'docs').message).toBe('docs is not in blog, where these pages go.');
});

it("makes the file name from the title's letters", () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT});
  expect(write(siteDir, 'quiz', 'Où est l’imprimante?').message).toMatch(
    'docs/training/quizzes/ou-est-limprimante.md is written.',
  );
  expect(write(siteDir, 'quiz', '?!').message).toBe(
    'The title needs at least one letter, because the file is named after it.',
  );
});

it('fills in required fields, and offers the rest', () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT});
  write(siteDir, 'session', 'Holds');
  const page = read(siteDir, 'docs/training/sessions/holds.md');
  expect(page).toContain('\nbranch: main # or hill\n');
  expect(page).toContain('\n# audience: [circulation, all-staff]\n');
  expect(page).not.toContain('systems:');
});

it('says which keys the district still needs', () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT.replace(/^people.*$/m, 'people: {}')});
  expect(write(siteDir, 'manual', 'Holds').message).toBe(
    '"owner" needs one of the people in docs/district.yml, and there are none yet.',
  );
  expect(existsSync(join(siteDir, 'docs/manuals'))).toBe(false);
});

it('writes nothing without a site', () => {
  expect(write(temporarySite({}), 'fund', 'Gifts')).toEqual({
    isWritten: false,
    message: 'There is no docs/district.yml here. Go to the folder of your site.',
  });
});

it('is a command that lists the kinds', () => {
  const folder = temporarySite({'docs/district.yml': DISTRICT});
  expect(runDeskbook(folder, ['new', 'fund', 'Gifts', '--in', 'docs/money'])).toEqual({
    status: 0,
    stdout:
      'docs/money/gifts.md is written.\nReplace its text, and remove the # from the fields you want. Then run npx deskbook check.\n',
    stderr: '',
  });
  const {status, stderr} = runDeskbook(folder, ['new', 'recipe', 'Soup']);
  expect(stderr).toContain('Allowed choices are committee, contract,');
  expect(status).toBe(1);
});
