import {daysAfter} from './weeks';

/** An address, and the time in which a link leads to it: wall times of the reader, none at the two ends. */
export interface TimedAddress {
  to: string;
  from: string | undefined;
  until: string | undefined;
  /** Whether it is the one on the day of the build. */
  initially: boolean;
}

/** A site is built more often than that; on a later day, the last one stays. There are pages for three months. */
const DAYS_AHEAD = 35;

/** The addresses that a link leads to one after the other, as the days after that of the build go by. */
export function addressesByDay(buildDay: string, addressOn: (date: string) => string): TimedAddress[] {
  const days = Array.from({length: DAYS_AHEAD}, (_, place) => daysAfter(buildDay, place));
  const all = days.map((date) => ({date, to: addressOn(date)}));
  const changes = all.filter(({to}, place) => to !== all[place - 1]?.to);
  return changes.map(({date, to}, place) => {
    const next = changes[place + 1]?.date;
    return {
      to,
      from: place === 0 ? undefined : `${date}T00:00`,
      until: next && `${next}T00:00`,
      initially: place === 0,
    };
  });
}
