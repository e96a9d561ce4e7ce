import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {DISTRICT} from '@deskbook/import/__tests__/importInto';
import {expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const QUIZ = `---
kind: quiz
title: Lamps
passing_score: 70
---

## Which lamp? {#lamp}

- [x] The red one
- [ ] The green one
  > That means ready.

Hint: Look up.
`;

it('writes quizzes for another system, and lists what it has no place for', () => {
  const site = temporarySite({'docs/district.yml': DISTRICT, 'docs/training/quizzes/lamps.md': QUIZ});
  const {status, stdout} = runDeskbook(site, ['quiz:export', '--format', 'gift']);
  expect({status, stdout}).toEqual({
    status: 0,
    stdout: `docs/training/quizzes/lamps.md is now quiz-exports/training/quizzes/lamps.gift.

What changes in GIFT:
- GIFT has no place for "passing_score: 70". Set it in the other system.
- GIFT has no place for hints. They are left out.
    question 1 (lamp)
`,
  });
});

it('says once what is lost in several quizzes', () => {
  const site = temporarySite({
    'docs/district.yml': DISTRICT,
    'docs/training/quizzes/lamps.md': QUIZ,
    'docs/training/quizzes/keys.md': QUIZ.replace('passing_score: 70\n', ''),
  });
  const {stdout} = runDeskbook(site, ['quiz:export', '--format', 'gift']);
  expect(stdout.split('\n').slice(3)).toEqual([
    'What changes in GIFT:',
    '- GIFT has no place for hints. They are left out.',
    '    docs/training/quizzes/keys.md: question 1 (lamp)',
    '    docs/training/quizzes/lamps.md: question 1 (lamp)',
    '- GIFT has no place for "passing_score: 70". Set it in the other system.',
    '    docs/training/quizzes/lamps.md',
    '',
  ]);
});

it('prints the losses for programs', () => {
  const site = temporarySite({'docs/district.yml': DISTRICT, 'docs/training/quizzes/lamps.md': QUIZ});
  const {stdout} = runDeskbook(site, ['quiz:export', '--format', 'moodle-xml', '--out', 'out', '--json']);
  expect(JSON.parse(stdout)).toEqual({
    files: [
      {
        page: 'docs/training/quizzes/lamps.md',
        file: 'out/training/quizzes/lamps.xml',
        questions: ['lamp'],
        losses: [
          {
            question: null,
            what: 'passing_score: 70',
            why: 'Moodle XML has no place for "passing_score: 70". Set it in the other system.',
          },
        ],
      },
    ],
  });
});

it('makes pages of files, and goes on after one that it cannot read', () => {
  const gift = 'Which lamp?{=red ~green#ready}\n\nWhy?{}\n';
  const site = temporarySite({'docs/district.yml': DISTRICT, 'bad.xml': '<quiz>\n<a></quiz>', 'lamps.gift': gift});
  expect(runDeskbook(site, ['quiz:import', 'bad.xml', 'gone.gift', 'lamps.gift'])).toEqual({
    status: 1,
    stdout: `lamps.gift is now docs/training/quizzes/lamps.md, with 1 question, named after its title "Lamps" (--name chooses another).
Look at these places:
  lamps.gift:3: The question was left out. It asks for an essay, and a page can't grade one.
Next, fill in the front matter at the top of each page, and run "npx deskbook check".
`,
    stderr: 'bad.xml:2: Its XML is damaged: unexpected close tag.\nThere is no file gone.gift.\n',
  });
  const page = readFileSync(join(site, 'docs/training/quizzes/lamps.md'), 'utf8');
  expect(page).toMatch(/\n---\n\n## Which lamp\? \{#which-lamp\}\n\n- \[x\] red\n- \[ \] green\n {2}> ready\n$/);
});

it('gives one page another name, and reads the files of a folder', () => {
  const site = temporarySite({
    'docs/district.yml': DISTRICT,
    'old/a.gift': 'Up?{T}\n',
    'old/b.txt': 'Down?{F}\n',
    'old/notes.md': 'Not questions',
  });
  expect(runDeskbook(site, ['quiz:import', 'old', '--name', 'desk'])).toMatchObject({
    status: 1,
    stderr: '--name names one page, and there are 2 quizzes. Rename the pages afterwards.\n',
  });
  const {stdout} = runDeskbook(site, ['quiz:import', 'old/a.gift', '--name', 'desk']);
  expect(stdout).toMatch(/^old\/a\.gift is now docs\/training\/quizzes\/desk\.md, with 1 question\.\n/);
});
