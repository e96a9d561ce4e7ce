import type {Author} from '../api';

/**
 * Why somebody can't publish what an author has written, in words for them; null where they can.
 *
 * @param needsSecond whether the district asks for a second person before a page goes out
 */
export function whyNotPublish(by: Author, author: string, needsSecond: boolean): string | null {
  if (by.role !== 'editor') return 'Only an editor can publish. Ask for it, and an editor will see your pages.';
  if (needsSecond && by.name === author)
    return 'In this library, a second person looks at a page before it goes out. Ask for it, and another editor will see your pages.';
  return null;
}
