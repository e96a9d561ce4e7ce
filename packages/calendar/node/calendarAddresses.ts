import type {Catalog} from '@deskbook/content/catalog';
import {trainerPathOf} from '@deskbook/training/domain/trainer/trainerSession';
import {sessionsToLead} from '@deskbook/training/node/trainer/planTrainerPages';
import {calendarOf} from '../domain/calendar';
import {planCalendarPages} from '../domain/calendarPages';
import {calendarFiles} from './calendarFiles';
import {planSessions, type SessionSource} from './planSessions';

interface Source {
  catalog: Catalog;
  today: string;
  /** Returns the address of a page, by its path in the docs folder. */
  addressOf(path: string): string;
}

/** Returns the paths of the calendar's pages and files, as a build on this day makes them. */
export function calendarAddresses(source: Source): string[] {
  const {district} = source.catalog;
  const buildDay = source.today;
  const history = {histories: new Map(), gap: null};
  const planned = planSessions({...sessionSource(source), history, writtenAt: () => `${buildDay}T00:00:00Z`});
  const {months} = planCalendarPages(
    calendarOf({sessions: planned, district, buildDay}),
    district.calendar.week_starts_on,
  );
  return [...months.map(({month}) => `calendar/${month}/`), ...calendarFiles(planned, district, buildDay).keys()];
}

/** Returns the addresses of the trainers' pages. */
export function trainerAddresses(source: Source): string[] {
  return sessionsToLead(sessionSource(source)).map(({url}) => trainerPathOf(url));
}

function sessionSource({catalog, today: buildDay, addressOf}: Source): SessionSource {
  const published = catalog.pages.filter(({isDraft}) => !isDraft);
  const docs = published.map(
    ({path, data}) => [path, {permalink: addressOf(path), description: '', unlisted: data.unlisted === true}] as const,
  );
  return {catalog, buildDay, docs: new Map(docs)};
}
