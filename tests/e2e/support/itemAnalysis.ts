import type {QuizRecord} from '../../../packages/records/domain/learningRecord';

export interface ItemAnalysis {
  facility: number;
  discriminationIndex: number | null;
  discriminativeEfficiency: number | null;
}

/**
 * Independent textbook item analysis: the mean score, Pearson's correlation with the scores for the rest of the test,
 * and their covariance as a share of the largest one possible with these scores.
 */
export function itemAnalysis(attempts: readonly QuizRecord[], id: string): ItemAnalysis {
  const marks = attempts.map(({questions}) => markFor(questions, id));
  const rests = attempts.map(({questions}, place) => {
    const total = questions.reduce((sum, {fraction, points}) => sum + fraction * points, 0);
    return total - (marks[place] as number);
  });
  const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  const common = comovement(marks, rests);
  const spread = Math.sqrt(comovement(marks, marks) * comovement(rests, rests));
  const largest = comovement(ascending(marks), ascending(rests));
  return {
    facility: marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
    discriminationIndex: spread > 1e-9 ? common / spread : null,
    discriminativeEfficiency: largest > 1e-9 ? common / largest : null,
  };
}

/** The sum of products minus the product of the sums: covariance before dividing by the number of pairs. */
function comovement(x: readonly number[], y: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(x.map((each, place) => each * (y[place] as number))) - (sum(x) * sum(y)) / x.length;
}

/** Each question of these quizzes is worth one point. */
function markFor(questions: QuizRecord['questions'], id: string): number {
  return questions.find((question) => question.id === id)?.fraction ?? 0;
}
