import {readMarkdown} from '../../../content/frontMatter';
import type {YamlValue} from '../../../content/yamlSource';

/** A page as its two editors have it. */
export interface SplitText {
  /** Everything before the text, to the letter. */
  facts: string;
  /** The text below. */
  body: string;
  /** The line of the page on which the text begins, counted from 1. */
  firstLine: number;
  /** What kind of page its facts say it is. */
  kind: string | undefined;
}

export function splitText(text: string, path: string): SplitText {
  const {body, bodyLine, frontMatter, namedKind} = readMarkdown(text, path);
  const facts = text.slice(0, text.length - body.length);
  return {facts, body, firstLine: bodyLine, kind: kindOf(frontMatter?.value) ?? namedKind ?? undefined};
}

function kindOf(facts: YamlValue | undefined): string | undefined {
  const kind = typeof facts === 'object' && !Array.isArray(facts) ? facts.kind : undefined;
  return typeof kind === 'string' ? kind : undefined;
}
