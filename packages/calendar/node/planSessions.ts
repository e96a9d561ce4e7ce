import {audienceOf, namedRoles} from '@deskbook/content/audience';
import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor, occurrencesOf, ruleDatesOf} from '@deskbook/content/occurrences';
import {type Scheduled, scheduledIn, slugOf} from '@deskbook/content/scheduled';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {revisionOf} from '../domain/revisionOf';
import {scheduleOf} from '../domain/schedule';
import type {SessionOfPage, TrainingSession} from '../domain/trainingSession';
import type {ScheduleHistories} from './readScheduleHistory';

/** What is needed to know the sessions and their dates. */
export interface SessionSource {
  catalog: Catalog;
  buildDay: string;
  /** Docusaurus's docs by path in the docs folder, without drafts. */
  docs: ReadonlyMap<string, Pick<DocMetadata, 'permalink' | 'description' | 'unlisted'>>;
}

export interface CalendarSource extends SessionSource {
  history: ScheduleHistories;
  /** Returns the instant when a page was last written, by its path in the docs folder. */
  writtenAt(path: string): string;
}

/** Returns every scheduled session and meeting that readers can find, sorted by page path. */
export function planSessions(source: CalendarSource): TrainingSession[] {
  const {district} = source.catalog;
  const {history, writtenAt} = source;
  const options = expansionFor(district, source.buildDay);
  return findSessions(source).map(({page, ...session}) => ({
    ...session,
    // A session without an audience is for everyone; a meeting without one is in no role's feed.
    audience: page.kind === 'session' ? audienceOf(page, district) : namedRoles(page),
    ruleDates: ruleDatesOf(session.data, options),
    revision: revisionOf(history.gap ? undefined : history.histories.get(page.path), {
      schedule: scheduleOf(page.source?.value),
      sequence: session.data.sequence,
      writtenAt: writtenAt(page.path),
    }),
  }));
}

/** The same without what only events say, and with their pages. */
export function findSessions({catalog, buildDay, docs}: SessionSource): (SessionOfPage & Pick<Scheduled, 'page'>)[] {
  const options = expansionFor(catalog.district, buildDay);
  return scheduledIn(catalog.pages).flatMap((scheduled) => {
    const {page, data} = scheduled;
    const doc = docs.get(page.path);
    if (!doc || doc.unlisted) return [];
    const {permalink: url, description} = doc;
    const occurrences = occurrencesOf(scheduled, options);
    return [{page, kind: page.kind, slug: slugOf(url), url, title: page.title, description, data, occurrences}];
  });
}
