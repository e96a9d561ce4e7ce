import validate from '@learninglocker/xapi-validation';

/** Returns the mistakes that Learning Locker's validator finds in a statement. */
export function mistakesIn(statement: unknown): string[] {
  return validate(statement).map(String);
}
