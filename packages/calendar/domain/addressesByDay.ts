import {addDays} from '@deskbook/text/dates/dates';

/** An address, and when a link leads there: wall times of the reader, undefined at both ends. */
export interface TimedAddress {
  to: string;
  from: string | undefined;
  until: string | undefined;
  /** Whether it applies on the day of the build. */
  initially: boolean;
}

/** Sites are built more often than that; later, the last address stays. There are pages for three months. */
const DAYS_AHEAD = 35;

/** Returns the addresses that a link leads to in turn, from the day of the build on. */
export function addressesByDay(buildDay: string, addressOn: (date: string) => string): TimedAddress[] {
  const days = Array.from({length: DAYS_AHEAD}, (_, place) => addDays(buildDay, place));
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
