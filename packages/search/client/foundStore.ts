import {browserStorage, ROOT} from '@deskbook/ui/browser/storage';

/** What a result hands to the page that it opens */
export interface Found {
  /** The words to highlight, as the page spells them */
  readonly words: readonly string[];
  /** The anchor that was opened, with its #; empty for the introduction */
  readonly hash: string;
}

/** Until the page that was opened has read it, `at` milliseconds since 1970 */
type StoredFound = Found & {readonly at: number};

const PREFIX = `${ROOT}search:`;
/** Tells this document that a result has been opened, in case it's this page. */
export const KEPT = 'deskbook:found';
/** A page that takes longer to load than this shows no highlights, in milliseconds. */
const MAX_AGE = 60_000;

/** The part of a storage key that loads the search's island on the page (`data-kept`). */
export function foundKey(pathname: string): string {
  return `found:${pathname}:`;
}

/**
 * Keeps the words by which a result was found until its page reads them. The browser's storage, and not the address,
 * carries them: an address is copied, bookmarked and logged. Unlike a tab's own storage, it also reaches a new tab.
 */
export function keepFound(url: string, words: readonly string[]): void {
  const {pathname, hash} = new URL(url, window.location.href);
  const {entries, unreadable} = browserStorage.list(`${PREFIX}found:`, isStored);
  const old = entries.filter(({value}) => isOld(value)).map(({key}) => key);
  for (const key of [...old, ...unreadable]) browserStorage.remove(key);
  if (words.length === 0) return;
  browserStorage.write(keyFor(pathname), {words, hash, at: Date.now()} satisfies StoredFound);
  dispatchEvent(new Event(KEPT));
}

/** Returns the words once, and removes them. */
export function takeFound(pathname: string): Found | null {
  const stored = browserStorage.read(keyFor(pathname), isStored);
  browserStorage.remove(keyFor(pathname));
  return stored && !isOld(stored) ? {words: stored.words, hash: stored.hash} : null;
}

function keyFor(pathname: string): string {
  return PREFIX + foundKey(pathname);
}

function isOld({at}: StoredFound): boolean {
  return Math.abs(Date.now() - at) > MAX_AGE;
}

function isStored(value: unknown): value is StoredFound {
  const {words, hash, at} = (value ?? {}) as Partial<StoredFound>;
  return (
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string') &&
    typeof hash === 'string' &&
    typeof at === 'number'
  );
}
