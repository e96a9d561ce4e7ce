import {editYaml, type YamlChange} from '../../../content/editYaml/editYaml';
import {changeFrontMatter} from '../../../content/frontMatter';
import type {YamlPath, YamlValue} from '../../../content/yamlSource';
import {readFacts} from './readFacts';

/**
 * The text of a page with another value of one fact; all else stays to the letter. A page without facts gets some.
 * Facts that can't be read stay as they are.
 *
 * @param after facts below which a new one belongs, the best one first
 */
export function setFact(text: string, path: YamlPath, value: YamlValue, after?: readonly string[]): string {
  return changeFacts(text, {set: path, value, after});
}

/** Without a fact, or without an item of a list. */
export function removeFact(text: string, path: YamlPath): string {
  return changeFacts(text, {remove: path});
}

/** With a new item of a list, in front of the one that has its index. */
export function insertFact(text: string, path: YamlPath, value: YamlValue): string {
  return changeFacts(text, {insert: path, value});
}

/** With an item of a list at another index. */
export function moveFact(text: string, path: YamlPath, to: number): string {
  return changeFacts(text, {move: path, to});
}

/** With another key for the same value, such as the date of a change. */
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
