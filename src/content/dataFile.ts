import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import type * as z from 'zod';
import {type Problem, problemAt} from './problems';
import {asTyped, labelOf, schemaProblems} from './schemaProblems';
import {readYaml, valueAt, type YamlPath, type YamlSource, type YamlValue} from './yamlSource';

/** A file of facts that Docusaurus reads by itself, and stops at where it does not understand it. */
export interface DataFile {
  /** Null where there is no such file, or nothing in it, or it cannot be read. */
  source: YamlSource | null;
  problems: Problem[];
}

/**
 * @param path relative to the site, with forward slashes
 * @param typed the keys that may hold something other than text
 * @param of what has the keys, in problems
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

/** `name: 0123` is a number to Docusaurus, which then refuses it. */
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
