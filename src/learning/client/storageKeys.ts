import {ROOT} from '../../browser/storage';

/*
 * Each thing has a key of its own, so that none takes another with it and two tabs do not overwrite each other:
 *
 *   deskbook:person                                the name last chosen in this browser
 *   deskbook:1:PERSON:name                         that this name was typed in
 *   deskbook:1:PERSON:attempt:QUIZ:main            the attempt begun or finished last (`review`: of single questions)
 *   deskbook:1:PERSON:answer:QUIZ:ATTEMPT:QUESTION
 *   deskbook:1:PERSON:result:QUIZ:ATTEMPT
 *   deskbook:1:PERSON:receipt:PAGE:VERSION         that this version of a page was read
 *   deskbook:1:PERSON:step:PATH:STEP               that a step of a learning path was ticked
 *   deskbook:1:PERSON:start:PATH                   the first day on a learning path
 *   deskbook:1:PERSON:feedback:SESSION:DATE        what was answered after a session
 *   deskbook:1:PERSON:confirmed:SESSION:DATE       that the trainer's roster says so
 *   deskbook:1:PERSON:role                         the job for which they learn
 *   deskbook:1:PERSON:sender                       the code under which results are sent
 *   deskbook:1:PERSON:agreed                       to what they let the site send by itself, and since when
 *   deskbook:1:PERSON:statement:ID                 one that waits for the record store, was refused, or is there
 *
 * The 1 is the version of what is stored.
 */

export const CURRENT_PERSON = `${ROOT}person`;
export const EVERYBODY = `${ROOT}1:`;

export type Thing =
  | 'name'
  | 'attempt'
  | 'answer'
  | 'result'
  | 'receipt'
  | 'step'
  | 'start'
  | 'feedback'
  | 'confirmed'
  | 'role'
  | 'sender'
  | 'agreed'
  | 'statement';

/** Where an attempt is kept: one at single questions does not take the place of one at the quiz. */
export type Slot = 'main' | 'review';

/** A key, or, with a last empty part, what all keys under it begin with. */
export function keyOf(person: string, thing?: Thing, ...parts: readonly string[]): string {
  const path = thing === undefined ? [person, ''] : [person, thing, ...parts];
  return EVERYBODY + path.map(escapePart).join(':');
}

/** Colons part the parts; names and ids may have some. */
function escapePart(part: string): string {
  return part.replace(/[%:]/g, encodeURIComponent);
}

/** What a key of anybody's thing has in it, for `data-kept` (`src/boot/kept.ts`). */
export function markOf(thing: Thing, ...parts: readonly string[]): string {
  return `:${[thing, ...parts].map(escapePart).join(':')}:`;
}
