import * as z from 'zod';
import {readJson} from '../queries';

/** Represents the card with the help desk's number above the results. */
export const HELP_DESK = 'help-desk';

const schema = z.array(
  z.strictObject({
    q: z.string().min(1),
    /** Who asks. */
    role: z.string().min(1),
    /** The type of query, such as a symptom or a code. */
    kind: z.string().min(1),
    /** Paths of pages in `docs/`, addresses of the site, or the help desk's card; empty if no page answers. */
    answers: z.array(z.union([z.literal(HELP_DESK), z.string().regex(/^\/|\.mdx?$/)])),
  }),
);

export type DeskQuery = z.infer<typeof schema>[number];

/** @throws Error that says which entry is wrong, and why */
export function readDeskQueries(file: string): DeskQuery[] {
  const result = schema.safeParse(readJson(file));
  if (result.success) return result.data;
  throw new Error(`${file} is not a list of desk queries:\n${z.prettifyError(result.error)}`);
}
