import {openNote, type ReportQuestion} from '@deskbook/records/domain/report/reportQuestions';
import {responseWords} from '@deskbook/records/domain/report/responseWords';
import {expect, it} from 'vitest';
import {reportQuestions} from '../node/reportQuestions';
import {docOf, quizPage, siteWithQuizzes} from './siteWithQuizzes';

const BODY = `## Which light means paper? {#light}

- [x] Paper
- [ ] Power
- [ ] Error

> See [Lights](printer.md#lights).

## Match the lights {#match}

| Light | Meaning |
| ----- | ------- |
| Power | Ready   |
| Paper | Empty   |

> [Elsewhere](https://example.org/), and [the printer][p].

## How wide is the paper, in mm? {#wide}

Answer: 80 ± 1

[p]: printer.md
`;

it('has questions in words, and what is right only sealed', async () => {
  const site = await siteWithQuizzes({
    'quiz.md': quizPage(BODY, 'covers: [printer.md]\n'),
    'printer.md': '---\ntitle: Printer\n---\n\n## The lights {#lights}\n',
  });
  const docs = new Map([docOf('quiz.md'), docOf('printer.md')]);
  const {references, byPath} = site.catalog;
  const {quizzes} = await reportQuestions({
    quizzes: site.quizzes,
    drawingsOf: site.drawingsOf,
    references,
    byPath,
    docs,
    docsPath: 'docs',
    history: null,
  });
  expect(quizzes).toMatchObject([{quiz: 'quiz', covers: [{title: 'Printer', url: '/staff/docs/printer/'}]}]);

  const {questions = []} = quizzes[0] ?? {};
  const [light, match, wide] = questions as [ReportQuestion, ReportQuestion, ReportQuestion];
  expect(light).toMatchObject({id: 'light', type: 'choice', options: ['Paper', 'Power', 'Error'], targets: []});
  expect(openNote(light)).toEqual({
    correct: '0',
    explainedAt: {title: 'Printer: The lights', url: '/staff/docs/printer/#lights'},
  });
  expect(responseWords('1', light)).toEqual(['Power']);
  expect(responseWords('7', light)).toEqual(['7']);
  expect(openNote(match).explainedAt).toEqual({title: 'Printer', url: '/staff/docs/printer/'});
  expect(responseWords(openNote(match).correct, match)).toEqual(['Power → Ready', 'Paper → Empty']);
  expect(openNote(wide)).toEqual({correct: '79[:]81', explainedAt: null});
  expect(responseWords('79[:]81', wide)).toEqual(['79 – 81']);
  expect(JSON.stringify(quizzes).replace(/"sealed":"[^"]*"/g, '')).not.toMatch(/correct|79/);
  expect(questions.map(({id, hash}) => [id, hash])).toEqual(site.quizzes[0]?.questions.map(({id, hash}) => [id, hash]));
});

it('leaves out what readers do not find', async () => {
  const site = await siteWithQuizzes({'quiz.md': quizPage(BODY)});
  const {references, byPath} = site.catalog;
  const docs = new Map([docOf('quiz.md', {unlisted: true})]);
  const source = {
    quizzes: site.quizzes,
    references,
    byPath,
    docsPath: 'docs',
    drawingsOf: site.drawingsOf,
    history: null,
  };
  expect((await reportQuestions({...source, docs})).quizzes).toEqual([]);
});
