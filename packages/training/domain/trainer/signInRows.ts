/** Rows if the session has no seat limit: a typical room */
const USUAL_SEATS = 20;
/** The fewest rows for people who come unannounced */
const MIN_SPARE = 4;

export interface SignInRows<T> {
  /** One for each seat and name, numbered from 1; null if blank */
  seats: readonly (T | null)[];
  /** How many blank rows follow */
  spare: number;
}

/** The rows of a sign-in sheet: one for each seat, or each name if the roster is longer, and spare ones. */
export function signInRows<T>(capacity: number | null, roster: readonly T[]): SignInRows<T> {
  const count = Math.max(capacity ?? USUAL_SEATS, roster.length);
  return {
    seats: Array.from({length: count}, (_, index) => roster[index] ?? null),
    spare: Math.max(MIN_SPARE, Math.ceil(count / 10)),
  };
}
