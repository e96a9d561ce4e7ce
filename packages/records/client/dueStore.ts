/** Storage key for what is due for the current person, the first due first. */
export const DUE = 'deskbook:due';

/** A quiz to take again or to review, or a page to sign again. */
export interface DueItem {
  id: string;
  title: string;
  /** An instant */
  due: string;
}
