import type {WeekStart} from '../../../content/schemas/district';
import type {CalendarData, CalendarOccurrence, CalendarSession} from './calendarData';
import {planHome} from './homeMonths';
import {
  type CalendarFrame,
  type CalendarMonth,
  type HomeMonth,
  MOST_COMING,
  MOST_PAST,
  type OccurrenceList,
} from './pageData';
import {datesOfWeeks, monthOf, monthsAround} from './weeks';

/** Everything that the pages of the calendar show, each page with what it needs and no more. */
export interface CalendarPages {
  frame: CalendarFrame;
  months: readonly CalendarMonth[];
  coming: OccurrenceList;
  past: OccurrenceList;
  /** The months that the first page has, in their order. */
  home: readonly HomeMonth[];
}

/** How many upcoming dates are also among the past ones, to appear there when they are over. */
const SOON_PAST = 60;

export function planCalendarPages(data: CalendarData, weekStartsOn: WeekStart): CalendarPages {
  const {buildDay, timeZone, names, feeds, days, sessions, closed} = data;
  const all = days.flatMap(({occurrences}) => occurrences);
  const months = monthsAround(
    days.map(({date}) => date),
    buildDay,
  );
  const counts = countByMonth(days);

  const coming = all.filter(({end}) => end.slice(0, 10) >= buildDay);
  const shown = coming.slice(0, MOST_COMING);
  const over = all.filter(({end}) => end.slice(0, 10) < buildDay);
  const last = shown.at(-1)?.start.slice(0, 10) ?? buildDay;
  return {
    frame: {
      buildDay,
      timeZone,
      names,
      feeds,
      weekStartsOn,
      months: months.map((month) => ({month, count: counts.get(month) ?? 0})),
    },
    months: months.map((month) => monthPage(month, data, weekStartsOn)),
    coming: {
      ...listOf(shown, sessions),
      isWhole: coming.length <= MOST_COMING,
      closed: closed.filter(({date}) => date >= buildDay && date <= last),
    },
    past: {
      ...listOf([...over.slice(-MOST_PAST), ...coming.slice(0, SOON_PAST)].toReversed(), sessions),
      isWhole: over.length <= MOST_PAST,
      closed: [],
    },
    home: planHome(all, months, buildDay),
  };
}

function countByMonth(days: CalendarData['days']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {date, occurrences} of days) {
    counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + occurrences.length);
  }
  return counts;
}

/** Whole weeks, so that the first and the last hold days of the months beside it too. */
function monthPage(month: string, {days, sessions, closed}: CalendarData, weekStartsOn: WeekStart): CalendarMonth {
  const weeks = datesOfWeeks(month, weekStartsOn);
  const byDate = new Map(days.map(({date, occurrences}) => [date, occurrences]));
  const shown = weeks.flat().flatMap((date) => byDate.get(date) ?? []);
  const list = listOf(shown, sessions);
  const renumbered = new Map(shown.map((occurrence, index) => [occurrence, list.occurrences[index]]));
  return {
    month,
    sessions: list.sessions,
    weeks: weeks.map((dates) => ({
      start: dates[0] as string,
      days: dates.map((date) => ({
        date,
        closings: closed.find((each) => each.date === date)?.closings ?? [],
        occurrences: (byDate.get(date) ?? []).flatMap((occurrence) => renumbered.get(occurrence) ?? []),
      })),
    })),
  };
}

/** Some occurrences with the sessions that they are of, and no others. */
function listOf(
  occurrences: readonly CalendarOccurrence[],
  sessions: readonly CalendarSession[],
): Pick<OccurrenceList, 'sessions' | 'occurrences'> {
  const used = [...new Set(occurrences.map(({session}) => session))].toSorted((a, b) => a - b);
  const places = new Map(used.map((index, place) => [index, place]));
  return {
    sessions: used.map((index) => sessions[index] as CalendarSession),
    occurrences: occurrences.map((occurrence) => ({...occurrence, session: places.get(occurrence.session) as number})),
  };
}
