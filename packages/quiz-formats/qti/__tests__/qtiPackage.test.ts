import fc from 'fast-check';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {anyQuiz} from '../../__tests__/anyQuiz';
import type {PortableQuiz} from '../../portableQuiz';
import {writePackage} from '../writePackage';
import {qtiMistakes} from './qtiMistakes';

const QUIZ: PortableQuiz = {
  id: 'training/quizzes/desk',
  title: 'Desk',
  introduction: [{type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'Welcome.'}]}],
  settings: {draw: 1, passingScore: 70},
  questions: [
    {
      id: '1-lamp',
      prompt: [{type: 'text', value: 'Which?'}],
      body: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{type: 'element', tagName: 'img', properties: {src: 'lamp.png', alt: 'Lamp'}, children: []}],
        },
      ],
      points: 1,
      typos: false,
      hint: [{type: 'text', value: 'Look up.'}],
      explanation: [{type: 'text', value: 'It glows.'}],
      task: {
        type: 'single-choice',
        options: ['The red one', 'The green one'].map((value, at) => {
          return {content: [{type: 'text', value}], feedback: [], isRight: at === 0, isPinned: at === 1};
        }),
      },
    },
  ],
  pictures: new Map([['lamp.png', strToU8('a picture')]]),
};

const zipOf = (quiz: PortableQuiz, version: '2.1' | '3.0') => writePackage(quiz, version).content as Uint8Array;

describe.each(['2.1', '3.0'] as const)('a package of QTI %s', (version) => {
  it('is as the standard has it, whatever is in the quiz', () => {
    expect(qtiMistakes(zipOf(QUIZ, version))).toEqual([]);
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        expect(qtiMistakes(zipOf(quiz, version))).toEqual([]);
      }),
      {numRuns: 30},
    );
  });

  it('has elements of that version only', () => {
    const files = unzipSync(zipOf(QUIZ, version));
    const item = new TextDecoder().decode(files['items/_1-lamp.xml']);
    expect(/<qti-assessment-item\s/.test(item)).toBe(version === '3.0');
    expect(/<assessmentItem\s/.test(item)).toBe(version === '2.1');
  });
});

it.each([
  [
    'items/_1-lamp.xml',
    'responseIdentifier="RESPONSE"',
    'responseIdentifier="OTHER"',
    'items/_1-lamp.xml: OTHER is not declared',
  ],
  ['items/_1-lamp.xml', ' title="Which?"', '', 'items/_1-lamp.xml: <assessmentItem> has no title'],
  ['items/_1-lamp.xml', 'mapKey="choice_1"', 'mapKey="choice_9"', 'items/_1-lamp.xml: choice_9 is no choice'],
  ['items/_1-lamp.xml', 'lamp.png', 'gone.png', 'items/_1-lamp.xml: images/gone.png is not there'],
  [
    'items/_1-lamp.xml',
    'identifier="choice_2"',
    'identifier="choice_1"',
    'items/_1-lamp.xml: choice_1 in <choiceInteraction> is there twice',
  ],
  ['imsmanifest.xml', '<file href="images/lamp.png"/>', '', 'imsmanifest.xml: images/lamp.png is not listed'],
  [
    'tests/test.xml',
    '<selection select="1"/>',
    '<weight/>',
    'tests/test.xml: <assessmentSection> has weight,rubricBlock,assessmentItemRef,',
  ],
])('a mistake in %s is found: %s', (path, from, to, mistake) => {
  const files = unzipSync(zipOf(QUIZ, '2.1'));
  const text = new TextDecoder().decode(files[path]);
  expect(text).toContain(from);
  expect(qtiMistakes(zipSync({...files, [path]: strToU8(text.replace(from, to))}))).toContain(mistake);
});
