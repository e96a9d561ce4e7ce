import {DEGREES} from '@deskbook/quiz/domain/answer';
import type {Attempt} from '@deskbook/quiz/domain/attempt';
import {readAttemptId} from '@deskbook/quiz/domain/attemptId';
import type {GivenAnswer} from '@deskbook/quiz/domain/givenAnswer';
import type {Answer, PublishedQuestion} from '@deskbook/quiz/domain/question';
import type {PublishedQuiz} from '@deskbook/quiz/domain/quiz';
import type {QuestionResult, QuizResult} from '@deskbook/quiz/domain/quizResult';
import {beginAgain} from '@deskbook/quiz/domain/recover';
import {bestOf} from '@deskbook/quiz/domain/result';
import {isGivenAnswer, isQuizResult} from '@deskbook/quiz/domain/stored';
import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate';

/** What a learning management system stores between visits. */
export interface CourseState {
  attempt: Attempt | null;
  answers: readonly GivenAnswer[];
  results: readonly QuizResult[];
  /** How long each answer of the attempt took in milliseconds, by question id. */
  took: ReadonlyMap<string, number>;
  /** The ids of the attempts already reported. */
  reported: ReadonlySet<string>;
}

/*
 * SCORM 1.2 has room for 4,096 characters. So we omit what the page has anyway: questions are indexes into a list of
 * hashes, an attempt is its id, and reported results have no responses.
 */

/** Enough characters of a hash to distinguish questions. */
const HASH = 6;

/** `took` is in tenths of a second, or -1. */
type PackedAnswer = [place: number, value: Answer['value'], bits: number, took: number];
type PackedQuestion = [place: number, fraction: number, bits: number, response?: string | null];
type PackedResult = [
  attemptId: string,
  milliseconds: number,
  score: number,
  points: number,
  outOf: number,
  bits: number,
  questions: PackedQuestion[],
];
type Packed = [hashes: string, attemptId: string, answers: PackedAnswer[], results: PackedResult[]];

/**
 * Packs the state. If there isn't enough room, drops the questions of older results first, then the longest answers.
 *
 * @returns the text, and whether it has all answers
 */
export function packState(quiz: PublishedQuiz, state: CourseState, room: number): {text: string; isWhole: boolean} {
  const all = compress(pack(quiz, state));
  if (all.length <= room) return {text: all, isWhole: true};
  const needed = new Set([state.results.at(-1), bestOf(state.results)]);
  const results = state.results.map((result) => {
    const isNeeded = needed.has(result) || !state.reported.has(result.attemptId);
    return isNeeded ? result : {...result, questions: []};
  });
  const short = compress(pack(quiz, {...state, results}));
  if (short.length <= room) return {text: short, isWhole: true};
  const byLength = state.answers.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  for (let count = byLength.length - 1; count > 0; count--) {
    const text = compress(pack(quiz, {...state, results, answers: byLength.slice(0, count)}));
    if (text.length <= room) return {text, isWhole: false};
  }
  const bare = results.map((result) => ({...result, questions: []}));
  return {text: compress(pack(quiz, {...state, results: bare, answers: []})), isWhole: false};
}

/** Unpacks what still fits the current quiz; null if it can't be read. */
export function unpackState(quiz: PublishedQuiz, text: string): CourseState | null {
  try {
    return unpack(quiz, JSON.parse(strFromU8(inflateSync(bytesOf(text)))));
  } catch {
    return null;
  }
}

function pack(quiz: PublishedQuiz, {attempt, answers, results, took, reported}: CourseState): Packed {
  const places = new Map(quiz.questions.map(({id}, place) => [id, place]));
  return [
    quiz.questions.map(({hash}) => hash.slice(0, HASH)).join(''),
    attempt?.id ?? '',
    answers
      .toSorted((one, other) => one.sequence - other.sequence)
      .flatMap(({questionId, answer, isFinal, confidence}): PackedAnswer[] => {
        const place = places.get(questionId);
        const tenths = Math.round((took.get(questionId) ?? -100) / 100);
        return place === undefined ? [] : [[place, answer.value, bitsOf(isFinal, confidence), tenths]];
      }),
    results.map(({attemptId, startedAt, finishedAt, score, points, outOf, passed, questions}): PackedResult => {
      const isReported = reported.has(attemptId);
      const packed = questions.flatMap(({id, fraction, isCarried, confidence, response}): PackedQuestion[] => {
        const place = places.get(id);
        if (place === undefined) return [];
        const short: PackedQuestion = [place, Math.floor(fraction * 1e4) / 1e4, bitsOf(isCarried, confidence)];
        return [isReported ? short : [...short, response]] as PackedQuestion[];
      });
      const took = Date.parse(finishedAt) - Date.parse(startedAt);
      return [attemptId, took, score, points, outOf, Number(passed) + 2 * Number(isReported), packed];
    }),
  ];
}

function unpack(quiz: PublishedQuiz, [hashes, attemptId, packedAnswers, packedResults]: Packed): CourseState {
  const byHash = new Map(quiz.questions.map((question) => [question.hash.slice(0, HASH), question]));
  const questionAt = (place: number) => byHash.get(hashes.slice(place * HASH, (place + 1) * HASH));
  const results = packedResults.flatMap((packed) => unpackResult(quiz, packed, questionAt));
  const answers = packedAnswers.flatMap(([place, value, bits], index): GivenAnswer[] => {
    const question = questionAt(place);
    if (!question) return [];
    const {id: questionId, hash, type} = question;
    const answer = {type, value} as Answer;
    return [{attemptId, questionId, hash, answer, ...fromBits(bits, 'isFinal'), sequence: index + 1}];
  });
  const made = readAttemptId(attemptId);
  return {
    attempt: made ? beginAgain(quiz, made, answers, results) : null,
    answers: answers.filter(isGivenAnswer),
    results: results.filter(isQuizResult),
    took: new Map(
      packedAnswers.flatMap(([place, , , tenths]) => {
        const id = questionAt(place)?.id;
        return id === undefined || tenths < 0 ? [] : [[id, tenths * 100]];
      }),
    ),
    reported: new Set(packedResults.flatMap(([id, , , , , bits]) => (bits & 2 ? [id] : []))),
  };
}

function unpackResult(
  quiz: PublishedQuiz,
  [attemptId, milliseconds, score, points, outOf, bits, questions]: PackedResult,
  questionAt: (place: number) => PublishedQuestion | undefined,
): QuizResult[] {
  const made = readAttemptId(attemptId);
  if (!made) return [];
  const {purpose, number, startedAt} = made;
  return [
    {
      attemptId,
      quizId: quiz.id,
      purpose,
      number,
      startedAt,
      finishedAt: new Date(Date.parse(startedAt) + milliseconds).toISOString(),
      score,
      points,
      outOf,
      passed: (bits & 1) === 1,
      questions: questions.flatMap(([place, fraction, some, response = null]): QuestionResult[] => {
        const question = questionAt(place);
        if (!question) return [];
        const {id, hash, points: worth} = question;
        return [{id, hash, fraction, points: worth, response, ...fromBits(some, 'isCarried')}];
      }),
    },
  ];
}

function bitsOf(flag: boolean, confidence: GivenAnswer['confidence']): number {
  return Number(flag) + 2 * (confidence === null ? 0 : DEGREES.indexOf(confidence) + 1);
}

function fromBits<Flag extends string>(bits: number, flag: Flag) {
  const confidence = DEGREES[(bits >> 1) - 1] ?? null;
  return {[flag]: (bits & 1) === 1, confidence} as {[Key in Flag]: boolean} & Pick<GivenAnswer, 'confidence'>;
}

function lengthOf({answer}: GivenAnswer): number {
  return JSON.stringify(answer.value).length;
}

function compress(packed: Packed): string {
  return btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(packed)), {level: 9})));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
