import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {latest} from '@deskbook/text/dates/dates';
import type {CalendarOccurrence} from './calendarData';
import {isUpcoming} from './listedDates';
import {type HomeMonth, MAX_HOME_MONTHS, MAX_HOME_SESSIONS} from './pageData';
import {monthAfter, monthOf} from './weeks';

/**
 * Returns the months that the calendar opens on as time goes by: each is the month of the next session on the day of
 * reading, or the current month if nothing is planned. The last one stays.
 *
 * @param occurrences sorted by start
 * @param months those that have a page
 */
export function planHome(
  occurrences: readonly CalendarOccurrence[],
  months: readonly string[],
  buildDay: string,
): HomeMonth[] {
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay) && !isCancelledOrPostponed(each));
  const busy = [...new Set(upcoming.map(({start}) => monthOf(start)))];
  const chosen = busy.length > 0 ? fewEnough(busy, occurrences) : months.filter((month) => month >= monthOf(buildDay));
  const endOf = (month: string) => (busy.length > 0 ? lastEndIn(month, upcoming) : `${monthAfter(month)}-01T00:00`);
  return chosen.map((month, place) => ({
    month,
    from: place === 0 ? undefined : endOf(chosen[place - 1] as string),
    until: place === chosen.length - 1 ? undefined : endOf(month),
  }));
}

/** At least two months, and more while the page stays light. */
function fewEnough(months: readonly string[], occurrences: readonly CalendarOccurrence[]): string[] {
  let count = 0;
  return months.slice(0, MAX_HOME_MONTHS).filter((month, place) => {
    count += occurrences.filter(({start}) => monthOf(start) === month).length;
    return place < 2 || count <= MAX_HOME_SESSIONS;
  });
}

function lastEndIn(month: string, occurrences: readonly CalendarOccurrence[]): string | undefined {
  return latest(occurrences.filter(({start}) => monthOf(start) === month).map(({endsAt}) => endsAt));
}
