import {groupBy} from '@deskbook/text/groupBy';
import type {QuestionStatistics} from '../statistics/questionStatistics';
import type {QuizStatistics} from '../statistics/quizStatistics';
import type {ReportLink} from './reportSite';

export interface HardQuestion extends Pick<QuestionStatistics, 'facility' | 'asked'> {
  quiz: string;
  id: string;
  prompt: string;
}

/** A section to go over again, with the questions people got wrong. */
export interface TeachAgain {
  /** The manual's section; null if neither the question nor its quiz links to one */
  place: ReportLink | null;
  questions: readonly HardQuestion[];
}

/** A quiz's passing score, and the place that explains each question. */
export interface ExplainedQuiz {
  quiz: string;
  passing_score: number;
  questions: readonly {id: string; hash: string; prompt: string; place: ReportLink | null}[];
}

/**
 * Finds questions whose average is below the quiz's passing score, grouped by the place that explains them, hardest
 * first. Only the current wording of a question counts.
 */
export function teachAgain(quizzes: readonly {about: ExplainedQuiz; statistics: QuizStatistics}[]): TeachAgain[] {
  const hard = quizzes.flatMap(({about, statistics}) =>
    about.questions.flatMap(({id, hash, prompt, place}) => {
      const found = statistics.questions.find((question) => question.id === id && question.hash === hash);
      if (!found || found.facility * 100 >= about.passing_score) return [];
      return {place, question: {quiz: about.quiz, id, prompt, facility: found.facility, asked: found.asked}};
    }),
  );
  const byFacility = hard.toSorted((one, other) => one.question.facility - other.question.facility);
  return [...groupBy(byFacility, ({place}) => [place?.url ?? null]).values()].map((group) => ({
    place: group[0]?.place ?? null,
    questions: group.map(({question}) => question),
  }));
}
