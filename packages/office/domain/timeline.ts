import {lastDayForNotice} from '@deskbook/content/lastDayForNotice';
import type {Page} from '@deskbook/content/page';
import {compareText} from '@deskbook/text/compareText';
import {addToDate} from '@deskbook/text/dates/dates';
import {linkToPage} from './links';
import {pagesOfKind} from './pagesOfKind';
import type {OfficeSource, Timeline, TimelineMark, TimelineRow} from './register';

const MONTHS = 24;

/** Returns every contract that runs, and every system whose support ends, in the next 24 months. */
export function timelineOf({catalog: {pages, district}, buildDay, addressOf}: OfficeSource): Timeline {
  const last = addToDate(buildDay, {amount: MONTHS, unit: 'month'});
  const isAhead = (date: string | undefined): date is string => !!date && date >= buildDay && date <= last;
  const at = (date: string) => Math.round((daysBetween(buildDay, date) / daysBetween(buildDay, last)) * 10_000) / 100;
  const rowOf = (page: Page, from: string, until: string, dates: readonly [TimelineMark['kind'], string?][]) => {
    const start = Math.max(0, at(from));
    return {
      link: linkToPage(page, addressOf),
      bar: {at: start, width: Math.round((Math.min(100, at(until)) - start) * 100) / 100},
      marks: dates.flatMap(([kind, date]) => (isAhead(date) ? {kind, date, at: at(date)} : [])),
    };
  };
  const contracts = pagesOfKind('contract', pages).flatMap((page) => {
    const {starts_on = buildDay, ends_on = last} = page.data;
    if (starts_on > last || ends_on < buildDay) return [];
    return rowOf(page, starts_on, ends_on, [
      ['notice', lastDayForNotice(page.data, district)],
      ['end', page.data.ends_on],
    ]);
  });
  const systems = pagesOfKind('system', pages).flatMap((page) => {
    const {support_until: until} = page.data;
    return isAhead(until) ? rowOf(page, buildDay, until, [['support', until]]) : [];
  });
  return {
    ticks: quartersAfter(buildDay, last).map((date) => ({date, at: at(date)})),
    rows: [...contracts, ...systems].toSorted((a, b) => compareText(firstOf(a), firstOf(b))),
  };
}

function firstOf({marks}: TimelineRow): string {
  return marks[0]?.date ?? '~';
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

function quartersAfter(first: string, last: string): string[] {
  const january = `${first.slice(0, 4)}-01-01`;
  return Array.from({length: MONTHS}, (_, index) => addToDate(january, {amount: 3 * index, unit: 'month'})).filter(
    (date) => date > first && date < last,
  );
}
