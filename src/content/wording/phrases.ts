/** Words to avoid, and what to write instead. */
export interface Phrase {
  avoid: string;
  write: string;
}

/** What this site avoids unless a district decides otherwise: words that sound translated, dated or British. */
export const PHRASES: readonly Phrase[] = [
  {avoid: 'afterwards', write: 'afterward'},
  {avoid: 'all that', write: 'everything that'},
  {avoid: 'amongst', write: 'among'},
  {avoid: 'an own', write: 'its own, their own'},
  {avoid: 'anew', write: 'again'},
  {avoid: 'at present', write: 'now'},
  {avoid: 'at the moment', write: 'now'},
  {avoid: 'by post', write: 'by mail'},
  {avoid: 'centre', write: 'center'},
  {avoid: 'colour', write: 'color'},
  {avoid: 'colours', write: 'colors'},
  {avoid: 'dearer', write: 'more expensive'},
  {avoid: 'email', write: 'e-mail'},
  {avoid: 'emails', write: 'e-mails'},
  {avoid: 'fortnight', write: 'two weeks'},
  {avoid: 'furthermore', write: 'also'},
  {avoid: 'in any case', write: 'always, anyway'},
  {avoid: 'in order to', write: 'to'},
  {avoid: 'in the event that', write: 'if'},
  {avoid: 'kept by', write: 'owner'},
  {avoid: 'look whether', write: 'check whether'},
  {avoid: 'mend', write: 'fix'},
  {avoid: 'mended', write: 'fixed'},
  {avoid: 'mends', write: 'fixes'},
  {avoid: 'mobile telephone', write: 'cell phone'},
  {avoid: 'mobile telephones', write: 'cell phones'},
  {avoid: 'nobody but', write: 'only'},
  {avoid: 'offer the patron to', write: 'invite the patron to'},
  {avoid: 'prior to', write: 'before'},
  {avoid: 'programme', write: 'program'},
  {avoid: 'shall', write: 'will, must'},
  {avoid: 'stands in', write: 'is in'},
  {avoid: 'stands on the page', write: 'is on the page'},
  {avoid: 'stands there', write: 'is there'},
  {avoid: 'straight away', write: 'right away'},
  {avoid: 'tell the asset tag', write: 'give the asset tag'},
  {avoid: 'thus', write: 'so'},
  {avoid: 'towards', write: 'toward'},
  {avoid: 'utilize', write: 'use'},
  {avoid: 'whilst', write: 'while'},
];
