import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {contentOf} from '@deskbook/content/checkContent';
import {newPageText} from '@deskbook/content/templates/planPage';
import {DISTRICT, dot} from '@deskbook/import/__tests__/importInto';
import {HttpError} from '@deskbook/writing/httpError';
import {expect, it} from 'vitest';
import {readForeign} from '../formats';
import {type ImportTarget, importQuiz} from '../importQuizzes';

function targetIn(siteDir: string): ImportTarget {
  return {
    siteDir,
    folder: 'docs/training/quizzes',
    pageAt: (href) => (href === 'https://staff.example.org/docs/lamp/#on' ? 'docs/equipment/lamp.md#on' : undefined),
    newPage: (title) => newPageText('quiz', title, contentOf(siteDir)),
  };
}

function moodleXml(questions: string) {
  const text = `<quiz><question type="category"><category><text>The lamps</text></category></question>${questions}</quiz>`;
  const [quiz] = readForeign({name: 'lamps.xml', bytes: new TextEncoder().encode(text)});
  if (!quiz) throw new Error('It was not read');
  return quiz;
}

const READABLE =
  '<question type="shortanswer"><questiontext><text>Which?</text></questiontext><idnumber>which</idnumber><defaultgrade>3</defaultgrade><answer fraction="100"><text>lamp</text></answer></question>';

it('writes a page with its pictures beside it', async () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT});
  const picture = Buffer.from(await dot('red')).toString('base64');
  const text = `<questiontext format="html"><text>&lt;p&gt;Which?&lt;/p&gt;&lt;p&gt;&lt;img src="@@PLUGINFILE@@/lamp.png" alt="A lamp"&gt;&lt;/p&gt;</text><file name="lamp.png" encoding="base64">${picture}</file></questiontext>`;
  const quiz = moodleXml(READABLE.replace(/<questiontext>.*<\/questiontext>/, text));
  expect(await importQuiz(quiz, targetIn(siteDir))).toEqual({
    path: 'docs/training/quizzes/the-lamps.md',
    questions: 1,
    losses: [],
  });
  const page = readFileSync(join(siteDir, 'docs/training/quizzes/the-lamps.md'), 'utf8');
  expect(page).toMatch(/^---\nkind: quiz\ntitle: The lamps\n.*\npoints: \{which: 3\}\n/s);
  expect(page).toMatch(/\n---\n\n## Which\? \{#which\}\n\n!\[A lamp\]\(img\/the-lamps-1\.png\)\n\nAnswer: lamp\n$/);
  expect(readdirSync(join(siteDir, 'docs/training/quizzes/img'))).toEqual(['the-lamps-1.png']);
});

it('takes another name, and links pages of the site by their files', async () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT});
  const text =
    '<questiontext><text>See &lt;a href="https://staff.example.org/docs/lamp/#on"&gt;the lamp&lt;/a&gt;</text></questiontext>';
  const quiz = moodleXml(READABLE.replace(/<questiontext>.*<\/questiontext>/, text));
  const {path} = await importQuiz(quiz, {...targetIn(siteDir), name: 'Desk lamps'});
  expect(path).toBe('docs/training/quizzes/desk-lamps.md');
  expect(readFileSync(join(siteDir, path), 'utf8')).toContain('## See [the lamp](../../equipment/lamp.md#on) {#which}');
});

it('leaves out what the content check would not take, with its line', async () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT});
  const twice =
    '\n<question type="multichoice"><name><text>Twice</text></name><questiontext><text>Which one?</text></questiontext><answer fraction="100"><text>a</text></answer><answer fraction="0"><text>a</text></answer></question>';
  const {questions, losses} = await importQuiz(moodleXml(READABLE + twice), targetIn(siteDir));
  expect({questions, losses}).toEqual({
    questions: 1,
    losses: [{line: 2, message: 'The question was left out: duplicate option.'}],
  });
});

it('overwrites nothing, and leaves nothing behind where there can be no page', async () => {
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/training/quizzes/the-lamps.md': 'mine'});
  await expect(importQuiz(moodleXml(READABLE), targetIn(siteDir))).rejects.toThrow(
    new HttpError(
      'docs/training/quizzes/the-lamps.md already exists. Choose another name with --name, or another folder with --in.',
      409,
    ),
  );
  expect(readFileSync(join(siteDir, 'docs/training/quizzes/the-lamps.md'), 'utf8')).toBe('mine');

  const empty = temporarySite({'docs/district.yml': DISTRICT});
  const essay = '<question type="essay"><questiontext><text>Why?</text></questiontext></question>';
  await expect(importQuiz(moodleXml(essay), targetIn(empty))).rejects.toThrow(
    '"The lamps" has no question that a page can ask.',
  );
  expect(existsSync(join(empty, 'docs/training'))).toBe(false);
});
