import type {YamlValue} from '@deskbook/text/yaml/yamlSource';
import * as z from 'zod';
import {editorHints} from './editorHints';

const A_LIST = 'a list, such as [one, two]';

export function list<T extends z.ZodType>(item: T) {
  return z.array(item, {error: A_LIST}).register(editorHints, {errorMessage: `Expected ${A_LIST}`});
}

/** A list with a maximum length. */
export function listUpTo<T extends z.ZodType>(most: number, item: T) {
  return list(item)
    .superRefine((given, context) => {
      if (given.length <= most) return;
      const refusal = {message: `%s has ${given.length} entries`, expected: `at most ${most}`};
      context.addIssue({code: 'custom', message: refusal.message, params: refusal});
    })
    .register(editorHints, {maxItems: most});
}

/**
 * A map with arbitrary keys. It has no prototype, so `constructor` is only there if an author wrote it.
 *
 * @param keys pattern that editors check the keys with
 */
export function record<T extends z.ZodType>(value: T, exampleKey: string, keys?: RegExp) {
  return z
    .record(z.string(), value, {error: 'a map of keys and values'})
    .transform((given): typeof given => Object.assign(Object.create(null), given))
    .register(editorHints, {exampleKey, ...(keys && {propertyNames: {pattern: keys.source}})});
}

/** A map with fixed keys. For an unknown key, the issue's message lists the known ones. */
export function map<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({code}) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'a map of keys and values'),
  });
}

/** One schema for a map, another for text or a list. */
export function orMap<O extends z.ZodType, M extends z.ZodType>(otherwise: O, whenMap: M) {
  return byForm((given) => typeof given === 'object' && !Array.isArray(given), whenMap, otherwise);
}

/** One schema for a list, another for text. */
export function lineOrList<L extends z.ZodType, M extends z.ZodType>(whenLine: L, whenList: M) {
  return byForm(Array.isArray, whenList, whenLine);
}

/** A list, or a single value, which counts as a list of one. */
export function listOrOne<T extends z.ZodType>(item: T) {
  return lineOrList(
    item.transform((one) => [one]),
    list(item),
  );
}

/** Picks the schema that fits the input's shape, so authors see only that schema's problems. */
function byForm<F extends z.ZodType, S extends z.ZodType>(
  isFirst: (given: YamlValue | undefined) => boolean,
  first: F,
  second: S,
) {
  return z
    .any()
    .transform((given: YamlValue | undefined, context): z.output<F> | z.output<S> => {
      const result = (isFirst(given) ? first : second).safeParse(given);
      if (result.success) return result.data;
      context.issues.push(...result.error.issues.map((issue) => ({...issue, input: given}) as z.core.$ZodRawIssue));
      return z.NEVER;
    })
    .register(editorHints, {forms: [second, first]});
}
