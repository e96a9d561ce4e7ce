import type {Catalog} from '../../../content/catalog';
import {calendarOf} from '../domain/calendar';
import {planCalendarPages} from '../domain/calendarPages';
import {calendarFiles} from './calendarFiles';
import {planSessions} from './planSessions';

interface Source {
  catalog: Catalog;
  today: string;
  /** Returns the address of a page, by its path in the docs folder. */
  addressOf(path: string): string;
}

/** Returns the paths of the calendar's pages and files, as a build on this day makes them. */
export function calendarAddresses({catalog, today: buildDay, addressOf}: Source): string[] {
  const {pages, district} = catalog;
  const docs = new Map(
    pages
      .filter(({isDraft}) => !isDraft)
      .map(({path, data}) => [path, {permalink: addressOf(path), description: '', unlisted: data.unlisted === true}]),
  );
  const history = {histories: new Map(), gap: null};
  const planned = planSessions({catalog, buildDay, docs, history, writtenAt: () => `${buildDay}T00:00:00Z`});
  const {months} = planCalendarPages(
    calendarOf({sessions: planned, district, buildDay}),
    district.calendar.week_starts_on,
  );
  return [...months.map(({month}) => `calendar/${month}/`), ...calendarFiles(planned, district, buildDay).keys()];
}
