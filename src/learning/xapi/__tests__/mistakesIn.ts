import validate from '@learninglocker/xapi-validation';

/** What Learning Locker's validator finds wrong with a statement. */
export function mistakesIn(statement: unknown): string[] {
  return validate(statement).map(String);
}
