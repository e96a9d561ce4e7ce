import {ROOT} from '@deskbook/ui/browser/storage';

/*
 * Each item has its own key, so that a damaged one doesn't affect the others and tabs don't overwrite each other:
 *
 *   deskbook:person                                the name chosen last in this browser
 *   deskbook:1:PERSON:name                         marks a name that was typed in
 *   deskbook:1:PERSON:attempt:QUIZ:main            the latest attempt (`review`: at single questions)
 *   deskbook:1:PERSON:answer:QUIZ:ATTEMPT:QUESTION
 *   deskbook:1:PERSON:result:QUIZ:ATTEMPT
 *   deskbook:1:PERSON:receipt:PAGE:VERSION         this version of the page was signed
 *   deskbook:1:PERSON:step:PATH:STEP               this step of the learning path was checked off
 *   deskbook:1:PERSON:start:PATH                   the first day on a learning path
 *   deskbook:1:PERSON:feedback:SESSION:DATE        answers to the questions about a session
 *   deskbook:1:PERSON:confirmed:SESSION:DATE       attendance confirmed by the trainer's roster
 *   deskbook:1:PERSON:role                         the role they chose
 *   deskbook:1:PERSON:sender                       the code they send results under, and when they last did
 *   deskbook:1:PERSON:asked                        when they were asked whose the results without a name are
 *   deskbook:1:PERSON:agreed                       permission to send without asking, and since when
 *   deskbook:1:PERSON:statement:ID                 a statement for the record store: waiting, refused or stored
 *
 * The 1 is the version of the format.
 */

export const CURRENT_PERSON = `${ROOT}person`;
export const EVERYBODY = `${ROOT}1:`;

export type RecordType =
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
  | 'asked'
  | 'agreed'
  | 'statement';

/** Attempts at single questions have their own slot, so they don't replace the attempt at the quiz. */
export type Slot = 'main' | 'review';

/** Returns a key, or, if the last part is empty, the prefix of all keys below it. */
export function keyOf(person: string, thing?: RecordType, ...parts: readonly string[]): string {
  const path = thing === undefined ? [person, ''] : [person, thing, ...parts];
  return EVERYBODY + path.map(escapePart).join(':');
}

/** Escapes the separator, since names and ids may contain colons. */
function escapePart(part: string): string {
  return part.replace(/[%:]/g, encodeURIComponent);
}

/** Returns the part of a key after the person, for `data-kept` (`packages/engine/boot/kept.ts`). */
export function markOf(thing: RecordType, ...parts: readonly string[]): string {
  return `:${[thing, ...parts].map(escapePart).join(':')}:`;
}
