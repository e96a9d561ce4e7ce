interface Worth {
  id: string;
  points: number;
}

interface Graded {
  id: string;
  /** How much of the answer was right, from 0 to 1 */
  fraction: number;
}

/**
 * Returns the points, and the percentage of possible points. If all questions are worth 0, they count equally. The
 * percentage is rounded down, so nobody sees a passing score without having passed.
 */
export function scoreOf(
  questions: readonly Worth[],
  results: readonly Graded[],
): {score: number; points: number; outOf: number} {
  const worth = new Map(questions.map(({id, points}) => [id, points]));
  const sum = (countOf: (result: Graded) => number) => results.reduce((total, result) => total + countOf(result), 0);
  const points = sum(({id, fraction}) => (worth.get(id) ?? 0) * fraction);
  const outOf = sum(({id}) => worth.get(id) ?? 0);
  const share = outOf > 0 ? points / outOf : sum(({fraction}) => fraction) / Math.max(1, results.length);
  // Floating point: 0.29 * 100 is 28.999999999999996, so add a little before rounding down.
  return {score: Math.floor(share * 100 + 1e-9), points, outOf};
}
