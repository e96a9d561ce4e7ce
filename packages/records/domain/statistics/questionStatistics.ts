import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import type {AnsweredQuestion, QuizRecord} from '../learningRecord';

/**
 * Statistics of a question, by the formulas of Moodle's quiz statistics
 * (https://docs.moodle.org/dev/Quiz_statistics_calculations). Moodle shows the numbers from 0 to 1 as percentages.
 */
export interface QuestionStatistics {
  id: string;
  /** Each wording of a question is counted separately */
  hash: string;
  asked: number;
  /** Moodle's facility index: the average share of the points that people earned */
  facility: number;
  /**
   * Correlation between the points for the question and for the rest of the quiz, from -1 to 1; null if everyone did
   * equally well on either.
   */
  discriminationIndex: number | null;
  /** The same as a share of its maximum, which it reaches if those who did best on the rest also did best here */
  discriminativeEfficiency: number | null;
  mostChosenWrong: Chosen | null;
  blank: number;
}

/** A question in an attempt, and the points the attempt earned on all other questions. */
interface Answer {
  question: AnsweredQuestion;
  rest: number;
}

/** @param attempts each person's first attempt */
export function questionStatistics(attempts: readonly AnsweredQuiz[]): QuestionStatistics[] {
  const answers = groupBy(attempts.flatMap(answersIn), ({question}) => [`${question.id} ${question.hash}`]);
  return [...answers.values()].map(statisticsOf);
}

function answersIn({questions}: AnsweredQuiz): Answer[] {
  // If no question is worth any points, all count the same, as in the quiz score.
  const hasPoints = questions.some(({points}) => points > 0);
  const earnedBy = ({points, fraction}: AnsweredQuestion) => (hasPoints ? points : 1) * fraction;
  return questions.map((question) => {
    const others = questions.filter((other) => other !== question);
    return {question, rest: others.reduce((sum, other) => sum + earnedBy(other), 0)};
  });
}

function statisticsOf(answers: readonly Answer[]): QuestionStatistics {
  const questions = answers.map(({question}) => question);
  const {id, hash} = questions[0] as AnsweredQuestion;
  // These numbers don't depend on a question's points, so they work for questions worth 0 points too.
  const own = questions.map(({fraction}) => fraction);
  const rest = answers.map((answer) => answer.rest);
  const spread = Math.sqrt(covariance(own, own) * covariance(rest, rest));
  return {
    id,
    hash,
    asked: questions.length,
    facility: mean(own),
    discriminationIndex: ratio(covariance(own, rest), spread),
    discriminativeEfficiency: ratio(covariance(own, rest), covariance(inOrder(own), inOrder(rest))),
    mostChosenWrong: mostChosenWrong(questions),
    blank: questions.filter(({response}) => response === null).length,
  };
}

/** Sums of thirds have rounding errors, so anything smaller than this counts as 0. */
const NOTHING = 1e-12;

function ratio(part: number, whole: number): number | null {
  return whole > NOTHING ? part / whole : null;
}

function inOrder(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}

/** The fields of an attempt that statistics use. */
export type AnsweredQuiz = Pick<QuizRecord, 'started' | 'finished' | 'number' | 'score' | 'passed' | 'questions'>;

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Computes the sample covariance (divided by n − 1). The covariance of numbers with themselves is their variance. */
function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const products = xs.map((x, place) => (x - meanX) * ((ys[place] as number) - meanY));
  return products.reduce((sum, product) => sum + product, 0) / (xs.length - 1);
}

/** Returns null for an empty list. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.length > 0 ? mean(middle) : null;
}

interface Chosen {
  /** In SCORM and xAPI notation; several if tied */
  responses: readonly string[];
  /** For each response */
  count: number;
}

/** Returns the most frequent responses that weren't fully correct, or null if there are none. */
function mostChosenWrong(questions: readonly AnsweredQuestion[]): Chosen | null {
  const wrong = questions.flatMap(({fraction, response}) => (fraction < 1 && response !== null ? [response] : []));
  const counts = [...groupBy(wrong, (response) => [response])].map(
    ([response, all]) => [response, all.length] as const,
  );
  const count = Math.max(0, ...counts.map(([, each]) => each));
  const responses = counts.flatMap(([response, each]) => (each === count ? [response] : []));
  return count > 0 ? {responses: responses.sort(compareText), count} : null;
}
