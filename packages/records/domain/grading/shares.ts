export interface Count {
  got: number;
  of: number;
}

/** Returns 0 if the total is 0. */
export function shareOf({got, of}: Count): number {
  return of === 0 ? 0 : got / of;
}

/** Returns the share of equally weighted parts that are right; 0 if there are none. */
export function shareRight<T>(parts: readonly T[], isRight: (part: T, place: number) => boolean): number {
  return shareOf({got: parts.filter(isRight).length, of: parts.length});
}
