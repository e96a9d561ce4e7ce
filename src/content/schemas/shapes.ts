import * as z from 'zod';
import type {YamlValue} from '../yamlSource';

/** A list of one kind of thing. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item, {error: 'a list, such as [one, two]'});
}

/** A list with room for only so many. */
export function listUpTo<T extends z.ZodType>(most: number, item: T) {
  return list(item).superRefine((given, context) => {
    if (given.length <= most) return;
    const refusal = {message: `%s has ${given.length} entries`, expected: `at most ${most}`};
    context.addIssue({code: 'custom', message: refusal.message, params: refusal});
  });
}

/** A list, or a single line without brackets, which counts as a list of one. */
export function listOrOne<T extends z.ZodType>(item: T) {
  return z.any().transform((given: YamlValue | undefined, context): z.output<T>[] => {
    const isLine = typeof given === 'string';
    const result = (isLine ? item : list(item)).safeParse(given);
    if (result.success) return (isLine ? [result.data] : result.data) as z.output<T>[];
    context.issues.push(...result.error.issues.map((issue) => ({...issue, input: given}) as z.core.$ZodRawIssue));
    return z.NEVER;
  });
}

/** A map from keys of the author's own choice. It has no prototype, so `constructor` is only there if it is written. */
export function record<T extends z.ZodType>(value: T) {
  return z
    .record(z.string(), value, {error: 'a map of keys and values'})
    .transform((given): typeof given => Object.assign(Object.create(null), given));
}

/** A map whose keys are fixed: any other key is refused. For an unknown key the issue's message lists the known ones. */
export function map<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({code}) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'a map of keys and values'),
  });
}

/** One form for a line of text, another for a list. */
export function lineOrList<L extends z.ZodType, M extends z.ZodType>(whenLine: L, whenList: M) {
  return z.any().transform((given: YamlValue | undefined, context): z.output<L> | z.output<M> => {
    const result = (Array.isArray(given) ? whenList : whenLine).safeParse(given);
    if (result.success) return result.data;
    context.issues.push(...result.error.issues.map((issue) => ({...issue, input: given}) as z.core.$ZodRawIssue));
    return z.NEVER;
  });
}

/** A list, or a map that says more about each of its keys. */
export function listOrMap<L extends z.ZodType, M extends z.ZodType>(whenList: L, whenMap: M) {
  return z.any().transform((given: YamlValue | undefined, context): z.output<L> | z.output<M> => {
    const isMap = typeof given === 'object' && !Array.isArray(given);
    const result = (isMap ? whenMap : whenList).safeParse(given);
    if (result.success) return result.data;
    context.issues.push(...result.error.issues.map((issue) => ({...issue, input: given}) as z.core.$ZodRawIssue));
    return z.NEVER;
  });
}

/** One form for a line of text, another for a map. */
export function lineOrMap<L extends z.ZodType, M extends z.ZodType>(whenLine: L, whenMap: M) {
  return z.any().transform((given: YamlValue | undefined, context): z.output<L> | z.output<M> => {
    const isMap = typeof given === 'object' && !Array.isArray(given);
    const result = (isMap ? whenMap : whenLine).safeParse(given);
    if (result.success) return result.data;
    context.issues.push(...result.error.issues.map((issue) => ({...issue, input: given}) as z.core.$ZodRawIssue));
    return z.NEVER;
  });
}
