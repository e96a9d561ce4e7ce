/** A count out of a total. */
export interface Count {
  got: number;
  of: number;
}

/** 0 of nothing. */
export function shareOf({got, of}: Count): number {
  return of === 0 ? 0 : got / of;
}

/** Of parts that count the same, how many are right; 0 of nothing. */
export function shareRight<T>(parts: readonly T[], isRight: (part: T, place: number) => boolean): number {
  return shareOf({got: parts.filter(isRight).length, of: parts.length});
}
