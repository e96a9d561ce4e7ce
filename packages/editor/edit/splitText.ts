import {readMarkdown} from '@deskbook/content/frontMatter';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';

/** A page split for the form and the text editor. */
export interface SplitText {
  /** Everything before the text, byte for byte. */
  facts: string;
  /** The text below the facts. */
  body: string;
  /** The page line where the text begins, counted from 1. */
  firstLine: number;
  /** The kind in the page's facts. */
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
