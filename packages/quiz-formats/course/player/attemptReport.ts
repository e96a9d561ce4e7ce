import type {QuestionWords} from '@deskbook/quiz/client/questionWords';
import {openSecret} from '@deskbook/quiz/domain/openSecret';
import type {PublishedQuiz} from '@deskbook/quiz/domain/quiz';
import type {QuizResult} from '@deskbook/quiz/domain/quizResult';
import {interactionOf} from '@deskbook/quiz/domain/responseTo';
import {bestOf} from '@deskbook/quiz/domain/result';
import type {InteractionType} from '@deskbook/records/domain/responses';

/** What we report about a finished attempt to a learning management system. */
export interface AttemptReport {
  attempt: string;
  startedAt: string;
  finishedAt: string;
  /** The best result so far, which is the one that counts. */
  best: {score: number; passed: boolean};
  answers: readonly ReportedAnswer[];
}

export interface ReportedAnswer extends QuestionWords {
  id: string;
  type: InteractionType;
  /** In the format of SCORM 2004 and xAPI; null if there was no answer. */
  response: string | null;
  correct: readonly string[];
  /** How much of it was right, from 0 to 1. */
  fraction: number;
  points: number;
  /** In milliseconds; null if unknown. */
  took: number | null;
}

export function reportOf(
  quiz: PublishedQuiz,
  result: QuizResult,
  {
    results,
    took,
    words,
  }: {
    results: readonly QuizResult[];
    took: ReadonlyMap<string, number>;
    words: ReadonlyMap<string, QuestionWords>;
  },
): AttemptReport {
  const {score, passed} = bestOf(results) ?? result;
  const byId = new Map(quiz.questions.map((question) => [question.id, question]));
  return {
    attempt: result.attemptId,
    startedAt: result.startedAt,
    finishedAt: result.finishedAt,
    best: {score, passed},
    answers: result.questions.flatMap(({id, isCarried, fraction, response}): ReportedAnswer[] => {
      const question = byId.get(id);
      if (isCarried || !question) return [];
      const {type, correct} = interactionOf(question);
      return [
        {
          ...(words.get(id) ?? {name: id, options: [], partners: []}),
          id,
          type,
          response: response ?? null,
          correct: correct(openSecret(question).key),
          fraction,
          points: question.points,
          took: took.get(id) ?? null,
        },
      ];
    }),
  };
}
