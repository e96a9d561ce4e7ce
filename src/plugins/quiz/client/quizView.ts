import {type Confidence, emptyAnswer, gradeAnswer, mayCount} from '../domain/answer';
import {type Attempt, drawQuestions, firstSeed, orderOptions} from '../domain/attempt';
import type {Purpose} from '../domain/attemptId';
import type {Answer, PublishedQuestion, QuestionSecret} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import type {QuizResult} from '../domain/quizResult';
import {attemptsLeft, bestOf, changedSincePassed, countedResults} from '../domain/result';
import {type ResumedAttempt, resumeAttempt} from '../domain/resume';
import {openSecret} from '../domain/seal';
import type {QuizMemory} from './quizMemory';

/** A question as the attempt at hand asks it. */
export interface AskedQuestion {
  question: PublishedQuestion;
  /** The places of a choice's options in the order in which they are shown; none for any other question. */
  order: readonly number[];
  /** What the reader has answered; what `emptyAnswer` gives where nothing has been. */
  answer: Answer;
  confidence: Confidence | null;
  /** Whether to ask for that now: there is an answer, and it may still be changed. */
  asksConfidence: boolean;
  /**
   * Checked by the reader: for good in `practice`; in `check` it may be changed until the quiz is handed in, and then
   * all are.
   */
  isFinal: boolean;
  /** From 0 to 1; null until the answer is final (`practice`) or handed in (`check`). */
  fraction: number | null;
  /** What is right; null for as long. */
  secret: QuestionSecret | null;
  /** Edited since the reader answered it in this attempt, and so open again. */
  isChanged: boolean;
}

export interface QuizView {
  /** `fresh`: nothing answered; `taking`; `finished`: handed in, and `result` is there. */
  phase: 'fresh' | 'taking' | 'finished';
  purpose: Purpose;
  /** The attempt begun or finished; null while `fresh`. */
  attempt: Attempt | null;
  /** What the attempt asks, in order; while `fresh` what the first answer would begin. */
  questions: readonly AskedQuestion[];
  /** Of the attempt at hand; null before it is finished. */
  result: QuizResult | null;
  /** Of all attempts that count (no reviews), oldest first. */
  results: readonly QuizResult[];
  best: QuizResult | null;
  /** Null without a limit. */
  attemptsLeft: number | null;
  /** The ids of questions edited since the quiz was passed, and not answered since. */
  changedSincePassed: readonly string[];
}

/** What a reader sees if nothing is remembered about them: also the server, and the browser's first pass. */
export const NO_MEMORY: QuizMemory = {attempt: null, answers: [], results: [], unreadable: 0};

export function viewQuiz(quiz: PublishedQuiz, {attempt, answers, results}: QuizMemory): QuizView {
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
    attemptsLeft: attemptsLeft(quiz.settings, results),
    changedSincePassed: changedSincePassed(quiz.questions, results),
  };
}

/** A question that the first attempt does not draw. */
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
