/** Lines of a sheet where nobody counts seats: a room of usual size. */
const USUAL_SEATS = 20;
/** At least this many lines for people who come unannounced. */
const FEWEST_SPARE = 4;

export interface SignInRows<T> {
  /** One for each seat and each name, numbered from 1; null where nobody is written in. */
  seats: readonly (T | null)[];
  /** How many lines follow them. */
  spare: number;
}

/** The lines of a sign-in sheet: as many as there are seats, more where more are on the roster, and spare ones. */
export function signInRows<T>(capacity: number | null, roster: readonly T[]): SignInRows<T> {
  const count = Math.max(capacity ?? USUAL_SEATS, roster.length);
  return {
    seats: Array.from({length: count}, (_, index) => roster[index] ?? null),
    spare: Math.max(FEWEST_SPARE, Math.ceil(count / 10)),
  };
}
