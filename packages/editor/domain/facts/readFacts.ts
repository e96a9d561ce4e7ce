import {readMarkdown} from '@deskbook/content/frontMatter';
import type {Problem} from '@deskbook/text/problems/problems';
import type {YamlSource, YamlValue} from '@deskbook/text/yaml/yamlSource';

export interface ParsedFrontMatter {
  /** As written: `412.50`, `2026-12-03`. */
  values: {readonly [key: string]: YamlValue};
  /** The source positions; null on a page without front matter. */
  source: YamlSource | null;
  /** Why the front matter can't be parsed. No edits are made until it's fixed. */
  sourceProblem?: Problem;
}

/** Reads a page's facts from its front matter. */
export function readFacts(text: string): ParsedFrontMatter {
  const {frontMatter, problems} = readMarkdown(text, '');
  if (frontMatter) return {values: frontMatter.value as ParsedFrontMatter['values'], source: frontMatter};
  const [sourceProblem] = problems;
  return {values: {}, source: null, ...(sourceProblem && {sourceProblem})};
}
