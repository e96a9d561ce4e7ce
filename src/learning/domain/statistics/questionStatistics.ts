import {groupBy} from '../../../shared/groupBy';
import type {AnsweredQuestion} from '../learningRecord';
import type {AnsweredQuiz} from './answers';
import {covariance, mean} from './moments';
import {type Chosen, mostChosenWrong} from './mostChosenWrong';

/**
 * How a question did, by the formulas of Moodle's quiz statistics
 * (https://docs.moodle.org/dev/Quiz_statistics_calculations). Moodle shows the numbers from 0 to 1 as percent.
 */
export interface QuestionStatistics {
  id: string;
  /** The answers to each wording of a question are counted by themselves. */
  hash: string;
  /** How many people were asked it. */
  asked: number;
  /** Moodle's facility index: the share of its points that people got, on average. */
  facility: number;
  /**
   * How the points for the question go along with those for the rest of the quiz, from -1 to 1: their correlation. Null
   * where it cannot be said, because all did equally well on either.
   */
  discriminationIndex: number | null;
  /** The same as a share of what it would be if those who did best on the rest had also done best on this question. */
  discriminativeEfficiency: number | null;
  mostChosenWrong: Chosen | null;
  /** How many left it blank. */
  blank: number;
}

/** A question in an attempt, and what the attempt earned with all its other questions. */
interface Answer {
  question: AnsweredQuestion;
  rest: number;
}

/** @param attempts the first one of each person */
export function questionStatistics(attempts: readonly AnsweredQuiz[]): QuestionStatistics[] {
  const answers = groupBy(attempts.flatMap(answersIn), ({question}) => [`${question.id} ${question.hash}`]);
  return [...answers.values()].map(statisticsOf);
}

function answersIn({questions}: AnsweredQuiz): Answer[] {
  // As in the score of a quiz, all questions count the same if none is worth anything.
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
  // Of the points a question is worth, these numbers are independent, so they are there for a question without points.
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

/** Sums of thirds differ in their last digits: what is smaller than this is nothing. */
const NOTHING = 1e-12;

function ratio(part: number, whole: number): number | null {
  return whole > NOTHING ? part / whole : null;
}

function inOrder(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}
