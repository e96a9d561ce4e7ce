import {ROOT} from '../../browser/storage';

/*
 * What a trainer's browser keeps, each thing under a key of its own:
 *
 *   deskbook:trainer:1:SLUG:DATE:roster
 *   deskbook:trainer:1:SLUG:DATE:presentation
 *   deskbook:trainer:1:SLUG:DATE:checklist
 *
 * DATE is the one that the series gave, so that all stays with a date that moves. The 1 is the version of what is kept.
 */
export type Thing = 'roster' | 'presentation' | 'checklist';

export function keyOf(slug: string, date: string, thing: Thing): string {
  return `${keysOf(slug)}${date}:${thing}`;
}

/** What all keys of a session begin with. */
export function keysOf(slug: string): string {
  return `${EVERY_SESSION}${encodeURIComponent(slug)}:`;
}

export const EVERY_SESSION = `${ROOT}trainer:1:`;

/** The session and the date whose roster a key is of; null in a key of another thing. */
export function rosterOfKey(key: string): {session: string; date: string} | null {
  const [slug, date, thing] = key.slice(EVERY_SESSION.length).split(':');
  return slug && date && thing === 'roster' ? {session: decodeURIComponent(slug), date} : null;
}

/** The date in a key of a session; null in one of another thing. */
export function dateOfKey(key: string, slug: string, thing: Thing): string | null {
  const [date, named] = key.slice(keysOf(slug).length).split(':');
  return date && named === thing ? date : null;
}
