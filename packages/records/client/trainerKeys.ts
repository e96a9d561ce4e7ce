import {ROOT} from '@deskbook/ui/browser/storage';

/*
 * Keys in a trainer's browser:
 *
 *   deskbook:trainer:1:SLUG:DATE:roster
 *   deskbook:trainer:1:SLUG:DATE:presentation
 *   deskbook:trainer:1:SLUG:DATE:checklist
 *
 * DATE is the original date in the series, so a rescheduled session keeps its data. The 1 is the version of the format.
 */
export type TrainerRecordType = 'roster' | 'presentation' | 'checklist';

export function keyOf(slug: string, date: string, thing: TrainerRecordType): string {
  return `${keysOf(slug)}${date}:${thing}`;
}

/** Returns the prefix of all keys of a session. */
export function keysOf(slug: string): string {
  return `${EVERY_SESSION}${encodeURIComponent(slug)}:`;
}

export const EVERY_SESSION = `${ROOT}trainer:1:`;

/** Parses the key of a roster. Returns null for any other key. */
export function rosterOfKey(key: string): {session: string; date: string} | null {
  const [slug, date, thing] = key.slice(EVERY_SESSION.length).split(':');
  return slug && date && thing === 'roster' ? {session: decodeURIComponent(slug), date} : null;
}

/** Returns the date in a session's key, or null if the key isn't for this kind of item. */
export function dateOfKey(key: string, slug: string, thing: TrainerRecordType): string | null {
  const [date, named] = key.slice(keysOf(slug).length).split(':');
  return date && named === thing ? date : null;
}
