import type {ComponentType, ReactNode} from 'react';
import type {Gap} from '../../domain/gap';

/** What there is to choose from, to be matched or to be put in order, by its published place. */
export type Choices = ReadonlyMap<number, ReactNode>;

/** How a type of question is drawn. Its components get the question and the answer from `useQuestion`. */
export interface View {
  /** How to answer it. */
  how(): string;
  /** What it is answered with; once the answer counts, also what was right in it. */
  Fields: ComponentType<{choices: Choices}>;
  /** The part of the verdict on what would have been right, and on how it was counted. */
  Solution: ComponentType<{choices: Choices}>;
  /** What to say of an answer with a gap, where it is not what is said of any question. */
  gaps?: Partial<Record<Gap, () => string>>;
}
