import {readFileSync} from 'node:fs';
import * as z from 'zod';

/** Variants of a query: correct, with a typo, and partly typed. */
export const FORMS = ['exact', 'typo', 'prefix'] as const;

export type Form = (typeof FORMS)[number];

const schema = z.array(
  z.strictObject({
    q: z.string().min(1),
    /** null if the query has no such variant */
    typo: z.string().min(1).nullish(),
    prefix: z.string().min(1).nullish(),
    /** Paths of pages, or of sections with anchors. Each is a correct answer. */
    relevant: z.array(z.string().min(1)).min(1),
    /** Excluded answers, such as the page that the query was taken from. */
    exclude: z.array(z.string().min(1)).default([]),
  }),
);

export type Query = z.infer<typeof schema>[number];

/** @throws Error that says in plain words which entry is wrong, and why */
export function readQueries(file: string): Query[] {
  const result = schema.safeParse(readJson(file));
  if (result.success) return result.data;
  throw new Error(`${file} is not a list of queries:\n${z.prettifyError(result.error)}`);
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new Error(code ? `${file} cannot be read (${code})` : `${file} is not JSON: ${message}`, {cause: error});
  }
}

/** Queries for sections count only in the sections' figures, all others only in the pages' figures. */
export function isForSection({relevant}: Query): boolean {
  return relevant.some((address) => address.includes('#'));
}

/** Returns a variant's words; null if the query doesn't have it. */
export function wordsOf({q, typo, prefix}: Query, form: Form): string | null {
  return {exact: q, typo: typo ?? null, prefix: prefix ?? null}[form];
}
