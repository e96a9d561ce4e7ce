import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {readYaml, valueAt, type YamlPath, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {parse} from 'yaml';
import type * as z from 'zod';
import {asTyped, labelOf, schemaProblems} from './schemaProblems';

/** A YAML file that Docusaurus also reads; it stops the build if it can't. */
export interface DataFile {
  /** null if the file is missing, empty or unreadable */
  source: YamlSource | null;
  problems: Problem[];
}

/**
 * @param path relative to the site, with forward slashes
 * @param typed keys whose values needn't be text
 * @param of what the keys belong to, for messages
 */
export function readDataFile(
  siteDir: string,
  path: string,
  schema: z.ZodType,
  {typed = [], of}: {typed?: readonly string[]; of?: string} = {},
): DataFile {
  const absolute = join(siteDir, path);
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '';
  const source = readYaml(text, path);
  if (source.problems.length > 0) return {source: null, problems: source.problems};
  if (parse(text) === null) return {source: null, problems: []};
  const issues = schema.safeParse(source.value).error?.issues ?? [];
  return {source, problems: [...schemaProblems(issues, source, {of}), ...notText(text, source, typed)]};
}

/** Docusaurus reads `name: 0123` as a number and refuses it. */
function notText(text: string, source: YamlSource, mayBeTyped: readonly string[]): Problem[] {
  const typed = parse(text, {customTags: ['timestamp'], logLevel: 'silent'}) as YamlValue;
  return scalarsIn(source.value).flatMap(({path, value}) => {
    const read: unknown = valueAt(typed, path);
    if (value === '' || typeof read === 'string' || path.some((step) => mayBeTyped.includes(String(step)))) return [];
    return problemAt(source.placeOf(path), {
      message: `${JSON.stringify(labelOf(path))} is not read as text`,
      found: value,
      expected: 'the value in quotes',
      fix: asTyped(path, JSON.stringify(value)),
    });
  });
}

function scalarsIn(value: YamlValue, path: YamlPath = []): {path: YamlPath; value: string}[] {
  if (typeof value === 'string') return [{path, value}];
  return Object.entries(value).flatMap(([key, inner]) =>
    scalarsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
