import {localDate} from '@deskbook/text/dates/localDate';
import {type Confidence, emptyAnswer, gradeAnswer, mayCount} from '../domain/answer';
import {type Attempt, drawQuestions, firstSeed, orderOptions} from '../domain/attempt';
import type {Purpose} from '../domain/attemptId';
import {openSecret} from '../domain/openSecret';
import type {Answer, PublishedQuestion, QuestionSecret} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import type {QuizResult} from '../domain/quizResult';
import {
  attemptsLeft,
  bestOf,
  changedSincePassed,
  countedResults,
  type Pass,
  passOf,
  resultToRetry,
} from '../domain/result';
import {type ResumedAttempt, resumeAttempt} from '../domain/resume';
import type {QuizMemory} from './quizMemory';

/** A question as the current attempt asks it. */
export interface AskedQuestion {
  question: PublishedQuestion;
  /** A choice's option places in the order shown; empty for other questions. */
  order: readonly number[];
  /** The reader's answer, or `emptyAnswer`. */
  answer: Answer;
  confidence: Confidence | null;
  /** Whether to ask for confidence now: there is an answer, and it can still change. */
  asksConfidence: boolean;
  /**
   * Checked by the reader. In `practice` that's final; in `check`, answers can change until the quiz is submitted,
   * which makes them all final.
   */
  isFinal: boolean;
  /** From 0 to 1; null until the answer is final (`practice`) or submitted (`check`). */
  fraction: number | null;
  /** The correct answer; null as long as `fraction` is. */
  secret: QuestionSecret | null;
  /** Edited after the reader answered it in this attempt, so it's open again. */
  isChanged: boolean;
}

export interface QuizView {
  /** `fresh`: nothing answered yet; `taking`; `finished`: submitted, with a `result`. */
  phase: 'fresh' | 'taking' | 'finished';
  purpose: Purpose;
  /** The attempt begun or finished; null while `fresh`. */
  attempt: Attempt | null;
  /** The attempt's questions in order; while `fresh`, those that the first answer would start. */
  questions: readonly AskedQuestion[];
  /** The result of the current attempt; null before it's finished. */
  result: QuizResult | null;
  /** The results of all attempts except reviews, oldest first. */
  results: readonly QuizResult[];
  best: QuizResult | null;
  /** The pass that counts, even if it has expired; null if it was never passed. */
  pass: Pass | null;
  /** null if unlimited */
  attemptsLeft: number | null;
  /** Whether a retry may keep what was correct. */
  mayRetry: boolean;
  /** The ids of questions edited since the quiz was passed and not answered since. */
  changedSincePassed: readonly string[];
}

/** What the server and the first render use, before storage has been read. */
export const NO_MEMORY: QuizMemory = {attempt: null, answers: [], results: [], unreadable: 0};

export function viewQuiz(quiz: PublishedQuiz, {attempt, answers, results}: QuizMemory, today = localDate()): QuizView {
  const resumed = attempt && resumeAttempt(attempt, answers, quiz.questions);
  const standing = resumed ? attempt : null;
  const result = results.find(({attemptId}) => attemptId === standing?.id) ?? null;
  const seed = standing?.seed ?? firstSeed(quiz.id);
  const current = resumed ?? beginning(quiz, seed);
  return {
    phase: result ? 'finished' : standing ? 'taking' : 'fresh',
    purpose: standing?.purpose ?? 'whole',
    attempt: standing,
    questions: current.questions.map((question) => viewQuestion(quiz, question, current, result, seed)),
    result,
    results: countedResults(results),
    best: bestOf(results),
    attemptsLeft: attemptsLeft(quiz.settings, results, today),
    mayRetry: resultToRetry(quiz.settings, results, today) !== null,
    pass: passOf(quiz.settings, results, today),
    changedSincePassed: changedSincePassed(quiz.questions, results),
  };
}

/** Shows a question that the first attempt doesn't draw. */
export function viewUnasked(quiz: PublishedQuiz, question: PublishedQuestion): AskedQuestion {
  const seed = firstSeed(quiz.id);
  return viewQuestion(quiz, question, beginning(quiz, seed), null, seed);
}

function beginning(quiz: PublishedQuiz, seed: number): ResumedAttempt {
  return {questions: drawQuestions(quiz, seed), carried: [], answers: new Map(), changed: []};
}

function viewQuestion(
  {settings}: PublishedQuiz,
  question: PublishedQuestion,
  {answers, changed}: ResumedAttempt,
  result: QuizResult | null,
  seed: number,
): AskedQuestion {
  const given = answers.get(question.id);
  const answer = given?.answer ?? emptyAnswer(question);
  const graded = result?.questions.find(({id, hash}) => id === question.id && hash === question.hash);
  const isKnown = graded !== undefined || (settings.mode === 'practice' && result === null && given?.isFinal === true);
  const secret = isKnown ? openSecret(question) : null;
  return {
    question,
    order: orderOptions(question, seed, settings.shuffle),
    answer,
    confidence: given?.confidence ?? null,
    asksConfidence: settings.confidence && !secret && mayCount(answer),
    isFinal: result !== null || (given?.isFinal ?? false),
    fraction: graded?.fraction ?? (secret && gradeAnswer(question, secret.key, answer)),
    secret,
    isChanged: changed.includes(question.id),
  };
}
