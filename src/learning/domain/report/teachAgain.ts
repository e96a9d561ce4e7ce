import {groupBy} from '../../../shared/groupBy';
import type {QuestionStatistics} from '../statistics/questionStatistics';
import type {QuizStatistics} from '../statistics/quizStatistics';
import type {Place} from './reportSite';

export interface HardQuestion extends Pick<QuestionStatistics, 'facility' | 'asked'> {
  quiz: string;
  id: string;
  prompt: string;
}

/** Something to go through once more, with the questions that show it. */
export interface TeachAgain {
  /** Where the manual says it; null where neither the question nor its quiz says where. */
  place: Place | null;
  questions: readonly HardQuestion[];
}

/** What has to be known of a quiz: what passes it, and where each of its questions is explained. */
export interface ExplainedQuiz {
  quiz: string;
  passing_score: number;
  questions: readonly {id: string; hash: string; prompt: string; place: Place | null}[];
}

/**
 * Questions whose average is below the passing score of their quiz, under the place that explains them, the hardest
 * first. Only the present wording of a question counts.
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
