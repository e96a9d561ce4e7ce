/**
 * What a reader has answered; what is missing is left open. Numbers are places in the published order, counted from 0.
 */
export type Answer =
  /** The options picked, in any order. */
  | {type: 'single-choice' | 'multiple-choice'; value: readonly number[]}
  /** All published places in the reader's order; empty while nothing has been moved or confirmed. */
  | {type: 'order'; value: readonly number[]}
  /** For each row on the left the place chosen on the right. */
  | {type: 'match'; value: readonly (number | null)[]}
  /** As typed. */
  | {type: 'short-text' | 'number'; value: string}
  | {type: 'blanks'; value: readonly string[]};

/** How sure the reader was, asked for where the author wants it. */
export type Confidence = 'sure' | 'think-so' | 'guess';
