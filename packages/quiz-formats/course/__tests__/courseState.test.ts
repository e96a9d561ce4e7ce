import {QUESTIONS} from '@deskbook/quiz/__tests__/sampleQuiz';
import {startWhole} from '@deskbook/quiz/domain/attempt';
import {finishAttempt} from '@deskbook/quiz/domain/finishAttempt';
import type {GivenAnswer} from '@deskbook/quiz/domain/givenAnswer';
import {openSecret, saltOf} from '@deskbook/quiz/domain/openSecret';
import {hashQuestion} from '@deskbook/quiz/domain/publishQuestion';
import type {Answer, PublishedQuestion} from '@deskbook/quiz/domain/question';
import type {PublishedQuiz} from '@deskbook/quiz/domain/quiz';
import {resumeAttempt} from '@deskbook/quiz/domain/resume';
import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {describe, expect, it} from 'vitest';
import {type CourseState, packState, unpackState} from '../player/courseState';

const ROOM = 4096;

const ANSWERS: readonly [keyof typeof QUESTIONS, Answer['value']][] = [
  ['paper', [1]],
  ['cleaning', [0, 2]],
  ['roll', [1, 2, 0]],
  ['lights', [1, null]],
  ['code', 'one-time code'],
  ['width', '80.5 mm'],
  ['thermal', ['thermal', 'größe "}']],
];

function quizOf(questions: readonly PublishedQuestion[]): PublishedQuiz {
  const settings = {
    passingScore: 80,
    attempts: 3,
    draw: null,
    shuffle: true,
    mode: 'practice',
    confidence: true,
    validFor: null,
  } as const;
  return {id: 'training/printer', title: 'Printer', isPage: true, settings, questions};
}

/** Gives a question another id and a hash like the build's, which doesn't compress. */
function renamed(question: PublishedQuestion, id: string): PublishedQuestion {
  const hash = hashQuestion([id]);
  return {...question, id, hash, sealed: obfuscate(JSON.stringify(openSecret(question)), saltOf({id, hash}))};
}

const QUIZ = quizOf(Object.entries(QUESTIONS).map(([id, question]) => renamed(question, id)));

function thingsOf(
  quiz: PublishedQuiz,
  answers: readonly Pick<GivenAnswer, 'questionId' | 'answer'>[],
  attempts = 1,
): CourseState {
  const made = Array.from({length: attempts}, (_, index) =>
    startWhole(quiz, {number: index + 1, seed: 4_000_000_000 + index, startedAt: `2027-03-03T15:0${index}:00.000Z`}),
  );
  const givenIn = (attemptId: string): GivenAnswer[] =>
    answers.map(({questionId, answer}, index) => ({
      attemptId,
      questionId,
      hash: quiz.questions.find(({id}) => id === questionId)?.hash ?? '',
      answer,
      isFinal: index % 2 === 0,
      confidence: index % 3 === 0 ? 'think-so' : null,
      sequence: index + 1,
    }));
  const results = made.slice(0, -1).flatMap((attempt) => {
    const resumed = resumeAttempt(attempt, givenIn(attempt.id), quiz.questions);
    return resumed ? [finishAttempt(quiz, attempt, resumed, attempt.startedAt.replace('00.000', '59.123'))] : [];
  });
  const attempt = made.at(-1) ?? null;
  return {
    attempt,
    answers: attempt ? givenIn(attempt.id) : [],
    results,
    took: new Map(answers.map(({questionId}, index) => [questionId, index * 1000])),
    reported: new Set(results.map(({attemptId}) => attemptId)),
  };
}

const given = ANSWERS.map(([id, value]) => ({questionId: id, answer: {type: QUESTIONS[id].type, value} as Answer}));

/** Removes the responses of reported results, the only thing that packing drops. */
function withoutResponses(things: CourseState): CourseState {
  const results = things.results.map((result) => ({
    ...result,
    questions: result.questions.map((question) => ({...question, response: null})),
  }));
  return {...things, results};
}

describe('the state of a course', () => {
  it('comes back as it was, with each type of answer', () => {
    const things = thingsOf(QUIZ, given, 3);
    const {text, isWhole} = packState(QUIZ, things, ROOM);
    expect(isWhole).toBe(true);
    expect(text).toMatch(/^[A-Za-z\d+/=]+$/);
    expect(unpackState(QUIZ, text)).toEqual(withoutResponses(things));
  });

  it('keeps the responses of what was not reported yet', () => {
    const things = {...thingsOf(QUIZ, given, 2), reported: new Set<string>()};
    expect(unpackState(QUIZ, packState(QUIZ, things, ROOM).text)).toEqual(things);
  });

  it('loses what was answered to a question that has changed, and nothing else', () => {
    const {text} = packState(QUIZ, thingsOf(QUIZ, given, 2), ROOM);
    const [paper, ...others] = QUIZ.questions as [PublishedQuestion, ...PublishedQuestion[]];
    const edited = {...paper, hash: hashQuestion(['edited'])};
    const after = unpackState(quizOf([...others, edited]), text);
    expect(after?.answers.map(({questionId}) => questionId)).toEqual(given.slice(1).map(({questionId}) => questionId));
    expect(after?.results[0]?.questions.map(({id}) => id)).toEqual(others.map(({id}) => id));
  });

  it.each(['', 'x', 'AAAA', btoa('[]'), 'suspended at page 3'])('is null where it cannot be read: %j', (text) => {
    expect(unpackState(QUIZ, text)).toBeNull();
  });
});

/** A quiz of text questions. */
function longQuiz(count: number): PublishedQuiz {
  return quizOf(Array.from({length: count}, (_, index) => renamed(QUESTIONS.code, `question-${index}`)));
}

const typed = (quiz: PublishedQuiz, textOf: (index: number) => string) =>
  quiz.questions.map(({id}, index) => ({
    questionId: id,
    answer: {type: 'short-text', value: textOf(index)} as Answer,
  }));

describe('the room of SCORM 1.2', () => {
  it('holds a quiz of 60 questions with three attempts', () => {
    const quiz = longQuiz(60);
    const things = thingsOf(
      quiz,
      typed(quiz, (index) => `answer ${Math.cos(index)}`.slice(0, 20)),
      3,
    );
    const {text, isWhole} = packState(quiz, things, ROOM);
    expect(isWhole).toBe(true);
    expect(text.length).toBeLessThanOrEqual(ROOM);
    expect(unpackState(quiz, text)?.answers).toEqual(things.answers);
  });

  it('goes to the shorter answers first where it is too small, and says so', () => {
    const quiz = longQuiz(60);
    const long = (index: number) => Array.from({length: 12}, (_, place) => Math.sin(index * 12 + place)).join(' ');
    const things = thingsOf(
      quiz,
      typed(quiz, (index) => (index < 10 ? 'short' : long(index))),
      3,
    );
    const {text, isWhole} = packState(quiz, things, ROOM);
    expect(isWhole).toBe(false);
    expect(text.length).toBeLessThanOrEqual(ROOM);
    const kept = unpackState(quiz, text);
    expect(kept?.answers.length).toBeGreaterThanOrEqual(10);
    expect(kept?.results.map(({score, attemptId}) => [score, attemptId])).toEqual(
      things.results.map(({score, attemptId}) => [score, attemptId]),
    );
  });
});
