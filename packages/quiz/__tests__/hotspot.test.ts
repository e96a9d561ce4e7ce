import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {emptyPng} from '@deskbook/content/__tests__/emptyPng';
import {readDrawing} from '@deskbook/drawings/readDrawing';
import {openNote} from '@deskbook/records/domain/report/reportQuestions';
import {responseWords} from '@deskbook/records/domain/report/responseWords';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {describe, expect, it} from 'vitest';
import type {AuthoredQuestion} from '../domain/authoredQuestion';
import {plainText} from '../domain/plainText';
import {hashOf, publishQuestion} from '../domain/publishQuestion';
import type {QuestionOf} from '../domain/question';
import {readQuestions} from '../domain/readQuestions';
import {reportQuestions} from '../node/reportQuestions';
import {writeKey} from '../node/writeKey';
import {LAMP} from './lampDrawing';
import {publishQuiz} from './publishQuiz';
import {docOf, quizPage, siteWithQuizzes} from './siteWithQuizzes';

const PARTS = `- [x] #cord
  > It is loose.
- [ ] #switch
- [ ] #2
  > The *bulb* is fine.
`;
const QUESTION = `## Which part? {#part}

Look.

![Lamp](lamp.svg)

${PARTS}
> Push it in.
`;

/** Reads the only question of a page, as the check does, or without its drawing, as the page's history does. */
function read(source: string, isPast = false): AuthoredQuestion {
  const {drawing} = readDrawing(LAMP);
  const [quiz] = readQuestions(parseMarkdown(source), true, {
    source,
    drawingAt: isPast ? undefined : (url) => (url === 'lamp.svg' ? drawing : null),
    report: (_, {message}) => expect(message).toBe(''),
  });
  const [question] = quiz?.questions ?? [];
  if (!question) throw new Error('no question');
  return question;
}

describe('a question that is answered by pointing', () => {
  it('has the parts in the order of their numbers, with the names that the drawing gives them', () => {
    const {question, key, options, feedback, drawing} = publishQuestion(read(QUESTION), 1);
    const {type, several, spots} = question as QuestionOf<'hotspot'>;

    expect({type, several}).toEqual({type: 'hotspot', several: false});
    expect(spots.map(({number, disc}) => [number, disc.x])).toEqual([
      ['1', 108],
      ['2', 292],
      ['10', 328],
    ]);
    expect(options.map((option) => plainText(option, ''))).toEqual(['Switch', 'Shade & bulb', 'Cord']);
    expect(key).toMatchObject({right: [2]});
    expect(feedback.map((content) => plainText(content, ''))).toEqual(['', 'The bulb is fine.', 'It is loose.']);
    expect(drawing).toMatchObject({title: 'Lamp', pictured: {description: 'The switch (1) is on the foot.'}});
    expect(String(Object(drawing?.pictured).art)).not.toMatch(/Switch|leader|<circle/);
  });

  it('may have several right parts', () => {
    const {question, key} = publishQuestion(read(QUESTION.replace('[ ] #2', '[x] #2')), 1);
    expect(question).toMatchObject({several: true});
    expect(key).toMatchObject({right: [1, 2]});
  });

  it('is a choice if only some options look like parts and no drawing is above them', () => {
    expect(read('## Which code? {#code}\n\n- [x] #73\n- [ ] \\*73\n').task.type).toBe('single-choice');
    expect(read('## Which code? {#code}\n\n- [x] \\#73\n- [ ] \\#72\n').task.type).toBe('single-choice');
  });

  it('keeps its hash if parts are listed otherwise, and if its drawing is gone', () => {
    const hash = hashOf(read(QUESTION));
    expect(hashOf(read(QUESTION, true))).toBe(hash);
    const [cord = '', ...others] = PARTS.split(/^(?=- )/m);
    expect(hashOf(read(QUESTION.replace(PARTS, [...others, cord].join(''))))).toBe(hash);
    expect(hashOf(read(QUESTION.replace('[ ] #2', '[x] #2')))).not.toBe(hash);
    expect(hashOf(read(QUESTION.replace('lamp.svg', 'other.svg'), true))).not.toBe(hash);
  });
});

const SITE = {'quizzes/lamp.md': quizPage(QUESTION)};
const FILES = {'docs/quizzes/lamp.svg': LAMP};

it('shows the drawing instead of the image, without the names of its parts', async () => {
  const {siteDir} = await siteWithQuizzes(SITE, FILES);
  const page = await publishQuiz(QUESTION, {kind: 'quiz', title: 'Lamp'}, {siteDir, path: 'docs/quizzes/lamp.md'});
  expect(page).toMatch(/<Quiz\.Body>.*Look\..*<\/Quiz\.Body>\s*<Quiz\.Picture viewBox=.+ title=.{1,2}Lamp"/s);
  expect(page).toMatch(/<Quiz\.Option index=.2.>.{1,2}Cord/);
  expect(page).not.toMatch(/lamp\.svg|_components\.img/);
});

it('is in the trainer’s key with the whole drawing, and the parts by name and number', async () => {
  const site = await siteWithQuizzes(SITE, FILES);
  writeKey('docs/quizzes/lamp.md', site);
  const sheet = readFileSync(join(site.siteDir, 'quiz-keys/quizzes/lamp.html'), 'utf8');
  expect(sheet).toContain(`src="data:image/svg+xml;base64,${btoa(LAMP)}"`);
  expect(sheet).toContain(
    '<li class="right">☑ Cord (10) <em>correct</em><div class="aside"><p>It is loose.</p></div></li>',
  );
  expect(sheet).toContain('<li>☐ Switch (1)</li>');
});

it('is a choice among the names in the trainer’s report', async () => {
  const {catalog, quizzes, drawingsOf} = await siteWithQuizzes(SITE, FILES);
  const {references, byPath} = catalog;
  const docs = new Map([docOf('quizzes/lamp.md')]);
  const source = {quizzes, references, byPath, docs, docsPath: 'docs', drawingsOf, history: null};
  const question = (await reportQuestions(source)).quizzes[0]?.questions[0];
  expect(question).toMatchObject({type: 'choice', options: ['Switch', 'Shade & bulb', 'Cord']});
  if (!question) return;
  expect(openNote(question).correct).toBe('2');
  expect(responseWords('1', question)).toEqual(['Shade & bulb']);
});

describe('a question about a photograph', () => {
  const PHOTO = {
    'docs/quizzes/lamp.png': emptyPng(800, 600),
    'docs/quizzes/lamp.callouts.yml':
      'callouts:\n  - {id: cord, number: 3, name: Cord, x: 20, y: 90}\n  - {id: switch, number: 1, name: Switch, x: 50, y: 50}\n  - {id: bulb, number: 2, name: Bulb, x: 50, y: 10}\n',
  };
  const ABOUT_PHOTO = QUESTION.replace('lamp.svg', 'lamp.png');

  it('has the photograph as an image, and spots around its points', async () => {
    const {siteDir} = await siteWithQuizzes({'quizzes/lamp.md': quizPage(ABOUT_PHOTO)}, PHOTO);
    const file = {kind: 'quiz', title: 'Lamp'};
    const page = await publishQuiz(ABOUT_PHOTO, file, {siteDir, path: 'docs/quizzes/lamp.md'});
    expect(page).toMatch(/<Quiz\.Picture view=.*height=.*places=.*lamp\.png.*<\/Quiz\.Picture>/s);
    expect(page).toMatch(/<Quiz\.Option index=.2.>.{1,2}Cord/);
  });

  it('names a part that the photograph lacks', async () => {
    const {problems} = await siteWithQuizzes(
      {'quizzes/lamp.md': quizPage(ABOUT_PHOTO.replace('#cord', '#lid'))},
      PHOTO,
    );
    expect(problems.map(({message}) => message)).toEqual(['the photograph "lamp.png" has no part "lid"']);
  });
});
