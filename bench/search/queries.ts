import {readFileSync} from 'node:fs';
import * as z from 'zod';

/** What somebody types: as it is meant, with a slip, and as far as it is typed so far. */
export const FORMS = ['exact', 'typo', 'prefix'] as const;

export type Form = (typeof FORMS)[number];

const schema = z.array(
  z.strictObject({
    q: z.string().min(1),
    /** null: this query has no such form. */
    typo: z.string().min(1).nullish(),
    prefix: z.string().min(1).nullish(),
    /** Paths of pages, or of sections with their anchors: any of them is a right answer. */
    relevant: z.array(z.string().min(1)).min(1),
    /** What is no answer, such as the page that the query was taken from. */
    exclude: z.array(z.string().min(1)).default([]),
  }),
);

export type Query = z.infer<typeof schema>[number];

/** @throws Error that says in plain words what is wrong with the file, and with which entry */
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

/** A query for a section counts for the figures of sections alone, every other for those of pages alone. */
export function isForSection({relevant}: Query): boolean {
  return relevant.some((address) => address.includes('#'));
}

/** The words of a form; null where the query has none. */
export function wordsOf({q, typo, prefix}: Query, form: Form): string | null {
  return {exact: q, typo: typo ?? null, prefix: prefix ?? null}[form];
}
