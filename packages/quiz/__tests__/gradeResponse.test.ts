import {loadParser} from '@deskbook/content/markdown/quizBlocks';
import {gradeResponse} from '@deskbook/records/domain/report/responseWords';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {answerOf, gradeAnswer} from '../domain/answer';
import {readPageQuestions} from '../domain/checkQuizzes';
import {publishQuestion} from '../domain/publishQuestion';
import type {Answer, PublishedQuestion} from '../domain/question';
import {responseTo} from '../domain/responseTo';
import {reportQuestions} from '../node/reportQuestions';
import {LAMP} from './lampDrawing';
import {docOf, quizPage, siteWithQuizzes} from './siteWithQuizzes';

const BODY = `## One right? {#one}

- [x] Paper
- [ ] Power
- [ ] Error

## Several right? {#several}

- [x] Swab
- [x] Alcohol
- [ ] Water
- [ ] Soap

## Order {#order}

1. Open
2. Load
3. Tear
4. Close

## Match {#match}

| Light | Meaning |
| ----- | ------- |
| Power | Ready   |
| Paper | Empty   |
| Error | Fault   |

## How wide, in mm? {#wide}

Answer: 80.5 ± 1

## What is the paper? {#text}

Answer: thermal paper | receipt roll

## Blanks {#blanks}

It turns dark with [[heat | warmth]] and [[pressure]].

## One part? {#part}

![Lamp](lamp.svg)

- [ ] #switch
- [x] #cord

## Several parts? {#parts}

![Lamp](lamp.svg)

- [x] #switch
- [x] #cord
- [ ] #2
`;

const place = fc.nat(3);
const word = fc.constantFrom(
  'heat',
  'warmth',
  'Pressure',
  'presure',
  'thermal paper',
  'thermel paper',
  'Receipt-roll',
  '',
  'x',
);
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  one: fc.uniqueArray(fc.nat(2)),
  several: fc.uniqueArray(place),
  order: fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4}),
  match: fc.tuple(...[0, 1, 2].map(() => fc.option(fc.nat(2)))),
  wide: fc.oneof(
    fc.constantFrom('80.5', '79.5', '81,5 mm', '$80', '82', 'x'),
    fc.double({min: 79, max: 82}).map(String),
  ),
  text: word,
  blanks: fc.tuple(word, word),
  part: fc.uniqueArray(fc.nat(1)),
  parts: fc.uniqueArray(fc.nat(2)),
};

it('an answer that was sent is graded as the quiz graded it', async () => {
  const settings = 'accept_typos: true\n';
  const pages = {'quiz.md': quizPage(BODY, settings)};
  const {catalog, quizzes, drawingsOf} = await siteWithQuizzes(pages, {'docs/lamp.svg': LAMP});
  const {references, byPath} = catalog;
  const docs = new Map([docOf('quiz.md')]);
  const source = {quizzes, references, byPath, docs, docsPath: 'docs', drawingsOf, history: null};
  const known = (await reportQuestions(source)).quizzes[0]?.questions ?? [];
  const {parseMarkdown} = await loadParser();
  const page = catalog.pages.find(({path}) => path === 'quiz.md');
  const authored = page
    ? readPageQuestions(page, 'docs/quiz.md', parseMarkdown, drawingsOf).quizzes.flatMap((quiz) => quiz.questions)
    : [];
  expect(authored.map(({id}) => id)).toEqual(Object.keys(VALUES));
  for (const each of authored) {
    const {question, key} = publishQuestion(each, 1, []);
    const published = {...question, sealed: ''} as PublishedQuestion;
    const reported = known.find(({id}) => id === each.id);
    fc.assert(
      fc.property(VALUES[each.id] as fc.Arbitrary<Answer['value']>, (value) => {
        const answer = answerOf(published, value);
        const response = responseTo(published, key, answer);
        if (response === null || !reported) return reported !== undefined;
        return Math.abs(gradeResponse(response, reported) - gradeAnswer(published, key, answer)) < 1e-9;
      }),
      {numRuns: 200},
    );
  }
});
