import type {CalendarOccurrence} from './calendarData';
import {MOST_PAST} from './pageData';

/** An occurrence with the time in which a list shows it: instants, and whether it does on the day of the build. */
export interface Timed {
  occurrence: CalendarOccurrence;
  from?: string | undefined;
  until?: string | undefined;
  initially: boolean;
  /** From when on it is the next one; undefined where it never is. */
  next?: {from: string | undefined; initially: boolean} | undefined;
}

/**
 * Those to come: each until it is over.
 *
 * @param occurrences in the order of their start, none of which was over on the day of the build
 */
export function timeComing(occurrences: readonly CalendarOccurrence[]): Timed[] {
  const live = occurrences.filter(({status}) => status === 'scheduled' || status === 'full');
  const places = new Map(live.map((occurrence, place) => [occurrence, place]));
  return occurrences.map((occurrence) => {
    const place = places.get(occurrence);
    return {
      occurrence,
      until: occurrence.endsAt,
      initially: true,
      next: place === undefined ? undefined : {from: live[place - 1]?.endsAt, initially: place === 0},
    };
  });
}

/**
 * Past ones: each from its end on, until as many others have followed as are in sight.
 *
 * @param occurrences the last one first
 * @param buildDay `YYYY-MM-DD`
 */
export function timePast(occurrences: readonly CalendarOccurrence[], buildDay: string, shown = MOST_PAST): Timed[] {
  return occurrences.map((occurrence, index) => {
    const isOver = occurrence.end.slice(0, 10) < buildDay;
    const after = occurrences[index - shown];
    return {
      occurrence,
      from: occurrence.endsAt,
      until: after?.endsAt,
      initially: isOver && !(after && after.end.slice(0, 10) < buildDay),
    };
  });
}
