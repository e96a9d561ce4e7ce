import type {Part} from './coverage';

/** What is drawn. A trainer is missing exactly where a session is, or the session says so on its page. */
export const DRAWN = ['Manual', 'Quiz', 'Session'] as const satisfies readonly Part[];
export type DrawnPart = (typeof DRAWN)[number];

/** How many steps there are, and how many of them have each part */
export interface CellOfSteps {
  steps: number;
  has: Readonly<Record<DrawnPart, number>>;
}

export interface CoverageMatrix {
  /** Roles that learn the same share a column. */
  columns: readonly {names: readonly string[]; all: CellOfSteps}[];
  /** Topics, the one with the most gaps first */
  rows: readonly {topic: string; all: CellOfSteps; cells: readonly (CellOfSteps | null)[]}[];
  all: CellOfSteps;
}

/** How many quizzes and sessions are missing. Manuals are counted with them, but hardly ever missing. */
export function gapsIn({steps, has}: CellOfSteps): number {
  return DRAWN.reduce((sum, part) => sum + steps - has[part], 0);
}
