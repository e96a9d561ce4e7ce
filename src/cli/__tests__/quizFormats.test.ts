import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {temporarySite} from '../../content/__tests__/temporarySite';
import {DISTRICT} from '../../import/__tests__/importInto';
import {FORMATS} from '../../plugins/quiz/formats/formats';
import {FORMAT_NAMES} from '../program';
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

it('offers every format that there is', () => {
  expect([...FORMAT_NAMES].toSorted()).toEqual(Object.keys(FORMATS).toSorted());
});

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
    stdout: `lamps.gift is now docs/training/quizzes/lamps.md, with 1 question.
What could not be carried over:
  lamps.gift:3: a question. It asks for an essay, which a page cannot grade.
`,
    stderr: 'bad.xml:2: It is not well-formed XML: unexpected close tag.\ngone.gift cannot be read (ENOENT).\n',
  });
  const page = readFileSync(join(site, 'docs/training/quizzes/lamps.md'), 'utf8');
  expect(page).toMatch(/\n---\n\n## Which lamp\? \{#which-lamp\}\n\n- \[x\] red\n- \[ \] green\n {2}> ready\n$/);
});
