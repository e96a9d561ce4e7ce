import {nearest, oneOf} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {valueAt, type YamlPath, type YamlSource, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import type * as z from 'zod';
import type {ValueIssue} from './schemas/fields';
import type {IsUnread} from './unreadNames';

/**
 * Converts a schema's issues into problems with positions.
 *
 * @param of what the keys belong to: `"titel" is not a key of this kind of page`
 */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  source: YamlSource,
  {of = 'this kind of page', isUnread = () => false}: {of?: string | undefined; isUnread?: IsUnread | undefined} = {},
): Problem[] {
  const misspelled = new Set(issues.flatMap(keysMeant));
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    // A misspelled key is one mistake, so don't also report the correct key as missing.
    if (misspelled.has(labelOf(path)) && valueAt(source.value, path) === undefined) return [];
    if (issue.code === 'custom' && (issue.params as ValueIssue).isName && isUnread(String(valueAt(source.value, path))))
      return [];
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split(' ');
      return issue.keys.map((key) => unknownKey([...path, key], known, source, of));
    }
    const refusal =
      issue.code === 'custom' ? (issue.params as ValueIssue) : wrongShape(valueAt(source.value, path), issue.message);
    return [refused(path, refusal, source)];
  });
}

/** Returns the keys that unknown ones were probably meant to be. */
function keysMeant(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, issue.message.split(' '));
    return meant === undefined ? [] : [labelOf([...path, meant])];
  });
}

function unknownKey(path: YamlPath, known: readonly string[], source: YamlSource, of: string): Problem {
  const key = String(path.at(-1));
  const meant = nearest(key, known);
  return problemAt(source.placeOfKey(path), {
    message: `${JSON.stringify(key)} is not a key of ${path.length > 1 ? `"${labelOf(path.slice(0, -1))}"` : of}`,
    found: key,
    expected: oneOf(key, known),
    fix: meant
      ? `${meant}: …`
      : isRestOfAText(key, path, source)
        ? 'put the text with the comma in "double quotes"'
        : 'remove this line',
  });
}

/** YAML reads `{title: Holds, and more}` as having a key `and more` without a value. */
function isRestOfAText(key: string, path: YamlPath, source: YamlSource): boolean {
  return key.includes(' ') && valueAt(source.value, path) === '';
}

/** A list in place of a map, or text in place of a list. */
function wrongShape(given: YamlValue | undefined, expected: string): ValueIssue {
  if (given === undefined) return {message: '%s is missing', expected};
  const isText = typeof given === 'string';
  const form = isText ? (given === '' ? 'empty' : 'one line of text') : Array.isArray(given) ? 'a list' : 'a map';
  const words = isText && given !== '' && expected.startsWith('a list') ? given.split(/\s*,\s*/) : [];
  const fix = words.length > 0 && !given?.toString().includes('\n') ? `[${words.join(', ')}]` : undefined;
  return {message: `%s is ${form}`, expected, fix};
}

function refused(path: YamlPath, {message, expected, fix}: ValueIssue, source: YamlSource): Problem {
  const given = valueAt(source.value, path);
  const diagnostic: Diagnostic = {
    message: message.replace('%s', () => quoteName(path, message)),
    found: typeof given === 'string' && given !== '' ? given : null,
    expected,
    fix: fix === undefined ? null : asTyped(path, fix),
  };
  return problemAt(given === undefined ? source.placeOf(path.slice(0, -1)) : source.placeOf(path), diagnostic);
}

/** Names of district.yml give `branch "river" is not …`; a field's name alone is quoted. */
function quoteName(path: YamlPath, message: string): string {
  const label = labelOf(path);
  if (label === '') return 'the file';
  return message.startsWith('%s "') ? label : `"${label}"`;
}

/** Formats `units[2].asset_tag`, counting from 1 as people do. */
export function labelOf(path: YamlPath): string {
  return path.reduce<string>(
    (label, step) => (typeof step === 'number' ? `${label}[${step + 1}]` : label ? `${label}.${step}` : step),
    '',
  );
}

/** Formats the line to type: `branch: riverside`, or `- riverside` in a list. */
export function asTyped(path: YamlPath, value: string): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `- ${value}` : last === undefined ? value : `${last}: ${value}`;
}
