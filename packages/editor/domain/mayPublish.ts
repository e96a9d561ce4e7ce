import type {Author} from '../api';

/** Returns why somebody can't change what readers see, as a message; null if they can. */
export function whyNotEditor(by: Author): string | null {
  return by.role === 'editor' ? null : 'Only an editor can publish. Ask for it, and an editor will see your pages.';
}

/**
 * Returns why somebody can't publish an author's pages, as a message; null if they can.
 *
 * @param needsSecond whether the district requires a second person to approve a page
 */
export function whyNotPublish(by: Author, author: string, needsSecond: boolean): string | null {
  const reason = whyNotEditor(by);
  if (reason) return reason;
  if (needsSecond && by.name === author)
    return 'In this library, a second person looks at a page before it goes out. Ask for it, and another editor will see your pages.';
  return null;
}
