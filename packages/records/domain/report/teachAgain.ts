import type {QuestionStatistics} from '../statistics/questionStatistics';
import type {QuizStatistics} from '../statistics/quizStatistics';
import type {ReportLink} from './reportSite';

/** A question that people got wrong. */
export interface HardQuestion extends Pick<QuestionStatistics, 'id' | 'facility' | 'asked' | 'mostChosenWrong'> {
  quiz: string;
  /** Of the quiz, in percent */
  passing_score: number;
  prompt: string;
  /** The manual's section to go over again; null if neither the question nor its quiz links to one */
  place: ReportLink | null;
}

/** A quiz's passing score, and the place that explains each question. */
export interface ExplainedQuiz {
  quiz: string;
  passing_score: number;
  questions: readonly {id: string; hash: string; prompt: string; place: ReportLink | null}[];
}

/** One or two people say little about a question. */
const isVague = ({asked}: HardQuestion) => asked < 3;

/**
 * Finds questions whose average is below the quiz's passing score, hardest first; those that hardly anybody answered come
 * last. Only the current wording of a question counts.
 */
export function teachAgain(quizzes: readonly {about: ExplainedQuiz; statistics: QuizStatistics}[]): HardQuestion[] {
  const hard = quizzes.flatMap(({about: {quiz, passing_score, questions}, statistics}) =>
    questions.flatMap(({id, hash, prompt, place}) => {
      const found = statistics.questions.find((question) => question.id === id && question.hash === hash);
      if (!found || found.facility * 100 >= passing_score) return [];
      const {facility, asked, mostChosenWrong} = found;
      return {quiz, passing_score, id, prompt, place, facility, asked, mostChosenWrong};
    }),
  );
  return hard.toSorted((one, other) => Number(isVague(one)) - Number(isVague(other)) || one.facility - other.facility);
}
