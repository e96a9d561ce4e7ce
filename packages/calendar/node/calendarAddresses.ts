import type {AddressedContent} from '@deskbook/content/checkContent';
import {calendarOf} from '../domain/calendar';
import {planCalendarPages} from '../domain/calendarPages';
import {calendarFiles} from './calendarFiles';
import {planSessions, type SessionSource} from './planSessions';

type Source = Pick<AddressedContent, 'catalog' | 'today' | 'addressOf'>;

/** Returns the paths of the calendar's pages and files, as a build on this day makes them. */
export function calendarAddresses(source: Source): string[] {
  const {district} = source.catalog;
  const buildDay = source.today;
  const history = {histories: new Map(), gap: null};
  const planned = planSessions({...checkedSource(source), history, writtenAt: () => `${buildDay}T00:00:00Z`});
  const {months} = planCalendarPages(
    calendarOf({sessions: planned, district, buildDay}),
    district.calendar.week_starts_on,
  );
  return [...months.map(({month}) => `calendar/${month}/`), ...calendarFiles(planned, district, buildDay).keys()];
}

/** Returns the published pages, as a check knows them: without their history. */
export function checkedSource({catalog, today: buildDay, addressOf}: Source): SessionSource {
  const published = catalog.pages.filter(({isDraft}) => !isDraft);
  const docs = published.map(
    ({path, data}) => [path, {permalink: addressOf(path), description: '', unlisted: data.unlisted === true}] as const,
  );
  return {catalog, buildDay, docs: new Map(docs)};
}
