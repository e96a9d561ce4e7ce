import {ID_MARK} from '@deskbook/drawings/idMark';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import type {ReactNode} from 'react';
import {saltOf} from '../domain/openSecret';
import type {PublishedQuestion, QuestionSecret} from '../domain/question';
import type {PublishedQuiz, QuizSettings} from '../domain/quiz';
import Quiz from '../theme/Quiz';

type Asked = PublishedQuestion extends infer One
  ? One extends PublishedQuestion
    ? Omit<One, 'points' | 'hash' | 'sealed'>
    : never
  : never;

function published(asked: Asked, secret: Partial<QuestionSecret> & Pick<QuestionSecret, 'key'>): PublishedQuestion {
  const hash = `hash of ${asked.id}`;
  const salt = saltOf({id: asked.id, hash});
  const whole: QuestionSecret = {feedback: [], explanation: null, ...secret};
  return {...asked, points: 1, hash, sealed: obfuscate(JSON.stringify(whole), salt)} as PublishedQuestion;
}

/** One question of each type, as published by the build. */
export const QUESTIONS = {
  paper: published(
    {id: 'paper', type: 'single-choice', pinned: [false, false, false]},
    {
      key: {type: 'single-choice', right: [1]},
      feedback: ['<p>The cable only matters when nothing prints.</p>', null, '<p>There is no ink.</p>'],
      explanation: '<p>Blinking red means that <a href="/docs/printer/#paper">the paper is out</a>.</p>',
    },
  ),
  cleaning: published(
    {id: 'cleaning', type: 'multiple-choice', pinned: [false, false, false, true]},
    {
      key: {type: 'multiple-choice', right: [0, 1]},
      feedback: [null, null, '<p>Its fibers stay on the head.</p>', null],
    },
  ),
  roll: published({id: 'roll', type: 'order', items: 3}, {key: {type: 'order', right: [1, 2, 0]}}),
  lights: published(
    {id: 'lights', type: 'match', left: 2, right: ['Empty', 'Ready']},
    {
      key: {type: 'match', right: [1, 0]},
    },
  ),
  code: published(
    {id: 'code', type: 'short-text'},
    {
      key: {type: 'short-text', accepted: ['one-time code', 'code']},
    },
  ),
  width: published({id: 'width', type: 'number'}, {key: {type: 'number', value: 80, tolerance: 1}}),
  thermal: published(
    {id: 'thermal', type: 'blanks', blanks: 2},
    {
      key: {type: 'blanks', accepted: [['thermal'], ['heat']], typos: ['thermal']},
    },
  ),
  jam: published(
    {
      id: 'jam',
      type: 'hotspot',
      view: {x: 20, y: 10, width: 300, height: 200},
      several: false,
      spots: [
        {number: '4', box: {x: 230, y: 60, width: 40, height: 40}, disc: {x: 300, y: 70}, target: {x: 260, y: 70}},
        {number: '5', box: {x: 230, y: 120, width: 40, height: 40}, disc: {x: 300, y: 130}, target: {x: 260, y: 130}},
        {number: '6', box: {x: 100, y: 30, width: 90, height: 30}, disc: {x: 40, y: 45}, target: {x: 110, y: 45}},
      ],
    },
    {
      key: {type: 'hotspot', right: [2]},
      feedback: [null, '<p>The blade holds it.</p>', null],
    },
  ),
} as const;

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  paper: ['The network cable', 'The paper roll', 'The ink'],
  cleaning: ['A lint-free swab', 'Isopropyl alcohol', 'A wet towel', 'None of these'],
  roll: ['Close the cover', 'Open the cover', 'Put in the roll'],
  lights: ['Power is on', 'Error is on'],
  jam: ['Feed', 'Lever', 'Cutter cover'],
};

const SETTINGS: QuizSettings = {
  passingScore: 80,
  attempts: null,
  draw: null,
  shuffle: false,
  mode: 'practice',
  confidence: false,
  validFor: null,
};

interface Sample {
  ask?: readonly (keyof typeof QUESTIONS)[];
  settings?: Partial<QuizSettings>;
  isPage?: boolean;
}

export function sampleQuiz({ask, settings, isPage = true}: Sample = {}): PublishedQuiz {
  const ids = ask ?? (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]);
  return {
    id: 'training/quizzes/sample',
    title: 'Sample quiz',
    isPage,
    settings: {...SETTINGS, ...settings},
    questions: ids.map((id) => QUESTIONS[id]),
  };
}

/** The quiz as the remark plugin writes it to a page. */
export function SampleQuiz(sample: Sample): ReactNode {
  const quiz = sampleQuiz(sample);
  return (
    <Quiz quiz={quiz}>
      {quiz.questions.map(({id, type}) => (
        <Quiz.Question key={id} id={id}>
          <Quiz.Prompt>Question about {id}</Quiz.Prompt>
          {type === 'blanks' && (
            <Quiz.Body>
              <p>
                The paper is <Quiz.Blank index={0} /> and turns dark by <Quiz.Blank index={1} />.
              </p>
            </Quiz.Body>
          )}
          {type === 'hotspot' && (
            <Quiz.Picture
              viewBox="20 10 300 200"
              title="Printer"
              description="The lever (5) is on the right."
              art={`<g id="${ID_MARK}case"><path class="outline" stroke-width="2" d="M100 20h150"></path></g>`}
            />
          )}
          {OPTIONS[id]?.map((option, index) => (
            <Quiz.Option key={option} index={index}>
              {option}
            </Quiz.Option>
          ))}
          {id === 'code' && <Quiz.Hint>It changes every thirty seconds.</Quiz.Hint>}
        </Quiz.Question>
      ))}
    </Quiz>
  );
}
