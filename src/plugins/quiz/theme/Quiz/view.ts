import type {ComponentType, ReactNode} from 'react';
import type {Gap} from '../../domain/parts';

/** What there is to choose from, to be matched or to be put in order, by its published place. */
export type Choices = ReadonlyMap<number, ReactNode>;

/** What is said of an answer with a gap. */
export interface GapWords {
  /** Above the words on why it was not checked. */
  title: string;
  /** Why it was not checked, and what to do. */
  check: string;
  /** Of all such questions of a quiz that is to be ended, with a form for one and one for several. */
  finish: string;
  /** Once it counts as wrong. */
  verdict: string;
}

/** How a type of question is drawn. Its components get the question and the answer from `useQuestion`. */
export interface View {
  /** How to answer it. */
  how(): string;
  /** What it is answered with; once the answer counts, also what was right in it. */
  Fields: ComponentType<{choices: Choices}>;
  /** The part of the verdict on what would have been right, and on how it was counted. */
  Solution: ComponentType<{choices: Choices}>;
  /** What is not said of a gap in any other type. */
  gaps?: Partial<Record<Gap, () => Partial<GapWords>>>;
}
