import {editYaml, type YamlChange} from '@deskbook/content/editYaml/editYaml';
import {changeFrontMatter, readMarkdown} from '@deskbook/content/frontMatter';
import type {Problem} from '@deskbook/text/problems/problems';
import type {YamlPath, YamlSource, YamlValue} from '@deskbook/text/yaml/yamlSource';

/**
 * Returns the page's text with a new value for one fact. Everything else stays byte for byte. Adds front matter if
 * there is none, and leaves front matter that can't be parsed alone.
 *
 * @param after facts to put a new one after, the best first
 */
export function setFact(text: string, path: YamlPath, value: YamlValue, after?: readonly string[]): string {
  return changeFacts(text, {set: path, value, after});
}

/** Removes a fact or an item of a list. */
export function removeFact(text: string, path: YamlPath): string {
  return changeFacts(text, {remove: path});
}

/** Inserts an item into a list before the given index. */
export function insertFact(text: string, path: YamlPath, value: YamlValue): string {
  return changeFacts(text, {insert: path, value});
}

/** Moves an item of a list to another index. */
export function moveFact(text: string, path: YamlPath, to: number): string {
  return changeFacts(text, {move: path, to});
}

/** Renames a key and keeps its value, as for the date of a change. */
export function renameFact(text: string, path: YamlPath, to: string): string {
  return changeFacts(text, {rename: path, to});
}

function changeFacts(text: string, change: YamlChange): string {
  const {source, sourceProblem} = readFacts(text);
  if (sourceProblem) return text;
  const [, mark = '', content = ''] = /^(\uFEFF?)(.*)$/s.exec(text) ?? [];
  if (source) return mark + changeFrontMatter(content, (yaml) => editYaml(yaml, change) ?? yaml);
  const [lineBreak = '\n'] = /\r?\n/.exec(content) ?? [];
  const yaml = editYaml('', change);
  if (!yaml) return text;
  return `${mark}---\n${yaml}---\n${content === '' ? '' : '\n'}`.replaceAll('\n', lineBreak) + content;
}

interface ParsedFrontMatter {
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
