import {obfuscate} from '@deskbook/records/domain/obfuscate';
import type {Attempt} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import {saltOf} from '../domain/openSecret';
import type {Answer, PublishedQuestion, QuestionKey} from '../domain/question';
import type {PublishedQuiz, QuizSettings} from '../domain/quiz';
import type {QuestionResult, QuizResult} from '../domain/quizResult';

const SETTINGS: QuizSettings = {
  passingScore: 80,
  attempts: null,
  draw: null,
  shuffle: true,
  mode: 'practice',
  confidence: false,
  validFor: null,
};

interface Common {
  hash?: string;
  points?: number;
}

/** A question as its page holds it, with its key sealed. */
function sealed<T extends object>(
  id: string,
  key: QuestionKey,
  fields: T,
  {hash = `${id}-1`, points = 1}: Common = {},
) {
  const secret = {key, feedback: [], explanation: `why ${id}`};
  return {id, hash, points, sealed: obfuscate(JSON.stringify(secret), saltOf({id, hash})), ...fields};
}

export function choiceOf(id: string, options: number, right: readonly number[], common?: Common): PublishedQuestion {
  const type = right.length > 1 ? 'multiple-choice' : 'single-choice';
  return sealed(id, {type, right}, {type, pinned: Array.from({length: options}, () => false)}, common);
}

export function orderOf(id: string, right: readonly number[], common?: Common): PublishedQuestion {
  return sealed(id, {type: 'order', right}, {type: 'order' as const, items: right.length}, common);
}

export function matchOf(id: string, right: readonly number[], common?: Common): PublishedQuestion {
  const fields = {type: 'match' as const, left: right.length, right: right.map((place) => `right ${place}`)};
  return sealed(id, {type: 'match', right}, fields, common);
}

export function hotspotOf(id: string, parts: number, right: readonly number[], common?: Common): PublishedQuestion {
  const spots = Array.from({length: parts}, (_, place) => {
    const point = {x: 10 * place, y: 5};
    return {number: String(place + 1), box: {...point, width: 9, height: 9}, disc: point, target: point};
  });
  const fields = {
    type: 'hotspot' as const,
    view: {x: 0, y: 0, width: 100, height: 50},
    several: right.length > 1,
    spots,
  };
  return sealed(id, {type: 'hotspot', right}, fields, common);
}

export function textOf(id: string, accepted: readonly string[], common: Common = {}): PublishedQuestion {
  return sealed(id, {type: 'short-text', accepted}, {type: 'short-text' as const}, common);
}

export function numberOf(id: string, value: number, tolerance = 0, common?: Common): PublishedQuestion {
  return sealed(id, {type: 'number', value, tolerance}, {type: 'number' as const}, common);
}

export function blanksOf(id: string, accepted: readonly (readonly string[])[], common: Common = {}): PublishedQuestion {
  return sealed(id, {type: 'blanks', accepted}, {type: 'blanks' as const, blanks: accepted.length}, common);
}

export function quizOf(questions: readonly PublishedQuestion[], settings: Partial<QuizSettings> = {}): PublishedQuiz {
  return {id: 'training/quizzes/holds', title: 'Holds', isPage: true, settings: {...SETTINGS, ...settings}, questions};
}

export function pick(...value: number[]): Answer {
  return {type: 'single-choice', value};
}

export function givenOf(
  attempt: Pick<Attempt, 'id'>,
  {id, hash}: PublishedQuestion,
  answer: Answer,
  fields: Partial<GivenAnswer> = {},
): GivenAnswer {
  const rest = {isFinal: false, confidence: null, sequence: 1};
  return {attemptId: attempt.id, questionId: id, hash, answer, ...rest, ...fields};
}

/** @param fractions how right each answer was, such as `{a: 1, b: 0.5}` */
export function resultOf(fractions: Record<string, number>, fields: Partial<QuizResult> = {}): QuizResult {
  const questions = Object.entries(fractions).map(
    ([id, fraction]): QuestionResult => ({id, hash: `${id}-1`, fraction, confidence: null, isCarried: false}),
  );
  const points = questions.reduce((sum, {fraction}) => sum + fraction, 0);
  const score = Math.floor((100 * points) / questions.length);
  return {
    attemptId: `whole-${fields.number ?? 1}-7-0`,
    quizId: 'training/quizzes/holds',
    purpose: 'whole',
    number: 1,
    startedAt: '2026-11-02T10:00:00.000Z',
    finishedAt: '2026-11-02T10:05:00.000Z',
    score,
    points,
    outOf: questions.length,
    passed: score >= 80,
    questions,
    ...fields,
  };
}
