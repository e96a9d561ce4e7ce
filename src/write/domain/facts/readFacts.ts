import {readMarkdown} from '../../../content/frontMatter';
import type {Problem} from '../../../content/problems';
import type {YamlSource, YamlValue} from '../../../content/yamlSource';

export interface Facts {
  /** As they are written: `412.50`, `2026-12-03`. */
  values: {readonly [key: string]: YamlValue};
  /** Where each of them is; null on a page without facts. */
  source: YamlSource | null;
  /** Why they can't be read. Nothing changes them until it is fixed. */
  sourceProblem?: Problem;
}

/** The facts of a page, which its front matter says. */
export function readFacts(text: string): Facts {
  const {frontMatter, problems} = readMarkdown(text, '');
  if (frontMatter) return {values: frontMatter.value as Facts['values'], source: frontMatter};
  const [sourceProblem] = problems;
  return {values: {}, source: null, ...(sourceProblem && {sourceProblem})};
}
