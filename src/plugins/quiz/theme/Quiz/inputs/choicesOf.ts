import {Children, isValidElement, type ReactElement, type ReactNode} from 'react';

/** What each option shows, by its published place. */
export type Choices = ReadonlyMap<number, ReactNode>;

/** Reads the `Quiz.Option`s among the children; the text between them is only their author's line breaks. */
export function choicesOf(children: ReactNode): Choices {
  return new Map(
    Children.toArray(children)
      .filter((child): child is ReactElement<{index: number; children: ReactNode}> => isValidElement(child))
      .map(({props}) => [props.index, props.children]),
  );
}
