import type {ComponentType, ReactNode} from 'react';
import type {IncompleteReason} from '../../domain/parts';
import type {PublishedQuestion} from '../../domain/question';

/** The options or items, by published place. */
export type Choices = ReadonlyMap<number, ReactNode>;

/** The texts about an incomplete answer. */
export interface IncompleteTexts {
  /** The title above `check`. */
  title: string;
  /** Why the answer wasn't checked, and what to do. */
  check: string;
  /** Names all such questions when the quiz is finished, with a form for one and one for several. */
  finish: string;
  /** The verdict, once the answer counts as wrong. */
  verdict: string;
}

/** How a question type is rendered. Its components get the question and the answer from `useQuestion`. */
export interface View {
  /** Explains how to answer it. */
  how(question: PublishedQuestion): string;
  /** Its input fields; once the answer counts, they also show what was right. The picture is what they are about. */
  Fields: ComponentType<{choices: Choices; picture: ReactNode}>;
  /** The part of the verdict that shows the correct answer and explains the score. */
  Solution: ComponentType<{choices: Choices}>;
  /** Texts about incomplete answers that differ from the usual ones. */
  incompleteTexts?: Partial<Record<IncompleteReason, () => Partial<IncompleteTexts>>>;
}
