import type {WeekStart} from '@deskbook/content/schemas/district';
import {groupBy} from '@deskbook/text/groupBy';
import type {CalendarData} from './calendarData';
import {planHome} from './homeMonths';
import {isUpcoming} from './listedDates';
import {
  type CalendarFrame,
  type CalendarMonth,
  type HomeMonth,
  MAX_PAST,
  MAX_UPCOMING,
  type OccurrenceList,
  type UpcomingList,
} from './pageData';
import {datesOfWeeks, monthOf, monthsAround} from './weeks';

/** What each calendar page shows, and no more than it needs. */
export interface CalendarPages {
  frame: CalendarFrame;
  months: readonly CalendarMonth[];
  upcoming: UpcomingList;
  /** Latest first */
  past: OccurrenceList;
  /** The months on the first page, sorted. */
  home: readonly HomeMonth[];
}

/** How many upcoming dates are also in the past list, so they appear there once they're over. */
const SOON_PAST = 60;

export function planCalendarPages(data: CalendarData, weekStartsOn: WeekStart): CalendarPages {
  const {buildDay, timeZone, names, feeds, signUps, occurrences, closed} = data;
  const byDate = groupBy(occurrences, ({start}) => [start.slice(0, 10)]);
  const months = monthsAround([...byDate.keys()], buildDay);
  const monthPage = (month: string): CalendarMonth => ({
    month,
    weeks: datesOfWeeks(month, weekStartsOn).map((dates) =>
      dates.map((date) => ({
        date,
        closings: closed.find((each) => each.date === date)?.closings ?? [],
        occurrences: byDate.get(date) ?? [],
      })),
    ),
  });
  const upcoming = occurrences.filter((each) => isUpcoming(each, buildDay));
  const over = occurrences.filter((each) => !isUpcoming(each, buildDay));
  const listed = upcoming.slice(0, MAX_UPCOMING);
  const last = listed.at(-1)?.start.slice(0, 10) ?? buildDay;
  return {
    frame: {
      buildDay,
      timeZone,
      names,
      feeds,
      signUps,
      weekStartsOn,
      months: months.map((month) => ({
        month,
        count: occurrences.filter(({start}) => monthOf(start) === month).length,
      })),
    },
    months: months.map(monthPage),
    upcoming: {
      occurrences: listed,
      isWhole: upcoming.length <= MAX_UPCOMING,
      closed: closed.filter(({date}) => date >= buildDay && date <= last),
    },
    past: {
      occurrences: [...over.slice(-MAX_PAST), ...upcoming.slice(0, SOON_PAST)].toReversed(),
      isWhole: over.length <= MAX_PAST,
    },
    home: planHome(occurrences, months, buildDay),
  };
}
