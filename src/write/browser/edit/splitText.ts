import {readMarkdown} from '../../../content/frontMatter';

/** A page as its two editors have it. */
export interface SplitText {
  /** Everything before the text, to the letter. */
  facts: string;
  /** The text below. */
  body: string;
  /** The line of the page on which the text begins, counted from 1. */
  firstLine: number;
}

export function splitText(text: string, path: string): SplitText {
  const {body, bodyLine} = readMarkdown(text, path);
  return {facts: text.slice(0, text.length - body.length), body, firstLine: bodyLine};
}
