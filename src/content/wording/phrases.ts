/** Words to avoid, and what to write instead. */
export interface Phrase {
  avoid: string;
  write: string;
}

/** What this site avoids unless a district decides otherwise: words that sound translated, dated or British. */
export const PHRASES: readonly Phrase[] = [
  {avoid: 'all that', write: 'everything that'},
  {avoid: 'an own', write: 'its own, their own'},
  {avoid: 'anew', write: 'again'},
  {avoid: 'at the moment', write: 'now'},
  {avoid: 'centre', write: 'center'},
  {avoid: 'colour', write: 'color'},
  {avoid: 'colours', write: 'colors'},
  {avoid: 'dearer', write: 'more expensive'},
  {avoid: 'email', write: 'e-mail'},
  {avoid: 'emails', write: 'e-mails'},
  {avoid: 'fortnight', write: 'two weeks'},
  {avoid: 'furthermore', write: 'also'},
  {avoid: 'in order to', write: 'to'},
  {avoid: 'kept by', write: 'owner'},
  {avoid: 'look whether', write: 'check whether'},
  {avoid: 'mend', write: 'fix'},
  {avoid: 'mended', write: 'fixed'},
  {avoid: 'mends', write: 'fixes'},
  {avoid: 'nobody but', write: 'only'},
  {avoid: 'offer the patron to', write: 'invite the patron to'},
  {avoid: 'prior to', write: 'before'},
  {avoid: 'programme', write: 'program'},
  {avoid: 'shall', write: 'will, must'},
  {avoid: 'stands in', write: 'is in'},
  {avoid: 'stands on the page', write: 'is on the page'},
  {avoid: 'stands there', write: 'is there'},
  {avoid: 'tell the asset tag', write: 'give the asset tag'},
  {avoid: 'thus', write: 'so'},
  {avoid: 'utilize', write: 'use'},
  {avoid: 'whilst', write: 'while'},
];
