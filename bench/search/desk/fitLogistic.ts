export interface Example {
  readonly signs: readonly number[];
  readonly isYes: boolean;
}

/** Keeps a weight from growing without end if its sign separates all examples. */
const RIDGE = 0.01;
const STEPS = 30;

/**
 * Fits a logistic regression by Newton's method.
 *
 * @returns the weight of each sign; the constant is left out, since the caller chooses where to draw the line
 */
export function fitLogistic(examples: readonly Example[]): number[] {
  const rows = examples.map(({signs, isYes}) => ({row: [1, ...signs], isYes}));
  let weights = (rows[0]?.row ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => weight * RIDGE);
    const curvature = weights.map((_, at) => weights.map((_, other) => (at === other ? RIDGE : 0)));
    for (const {row, isYes} of rows) {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      addTimes(gradient, row, chance - Number(isYes));
      for (const [at, line] of curvature.entries()) addTimes(line, row, chance * (1 - chance) * (row[at] as number));
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (change[at] as number));
  }
  return weights.slice(1);
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, at) => sum + each * (b[at] as number), 0);
}

function addTimes(to: number[], row: readonly number[], times: number) {
  for (const [at, each] of row.entries()) to[at] = (to[at] as number) + each * times;
}

/** Solves a positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] as number]);
  for (const [pivot, row] of rows.entries()) {
    const top = row[pivot] as number;
    for (const [at, each] of row.entries()) row[at] = each / top;
    for (const other of rows) if (other !== row) addTimes(other, row, -(other[pivot] as number));
  }
  return rows.map((row) => row.at(-1) as number);
}
