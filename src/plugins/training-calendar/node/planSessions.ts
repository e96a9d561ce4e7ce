import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {audienceOf, namedRoles} from '../../../content/audience';
import type {Catalog} from '../../../content/catalog';
import {expansionFor, occurrencesOf, ruleDatesOf} from '../../../content/occurrences';
import {scheduledIn} from '../../../content/scheduled';
import {slugOf} from '../../../content/sessionSlug';
import {revisionOf} from '../domain/revisionOf';
import {scheduleOf} from '../domain/schedule';
import type {TrainingSession} from '../domain/trainingSession';
import type {ScheduleHistories} from './readScheduleHistory';

export interface CalendarSource {
  catalog: Catalog;
  buildDay: string;
  /** Docusaurus's docs by path in the docs folder, without drafts. */
  docs: ReadonlyMap<string, DocMetadata>;
  history: ScheduleHistories;
  /** Returns the instant when a page was last written, by its path in the docs folder. */
  writtenAt(path: string): string;
}

/** Returns every scheduled session and meeting that readers can find, sorted by page path. */
export function planSessions({catalog, buildDay, docs, history, writtenAt}: CalendarSource): TrainingSession[] {
  const options = expansionFor(catalog.district, buildDay);
  return scheduledIn(catalog.pages).flatMap((scheduled) => {
    const {page, data} = scheduled;
    const doc = docs.get(page.path);
    if (!doc || doc.unlisted) return [];
    const written = {
      schedule: scheduleOf(page.source?.value),
      sequence: data.sequence,
      writtenAt: writtenAt(page.path),
    };
    return [
      {
        kind: page.kind,
        slug: slugOf(doc.permalink),
        url: doc.permalink,
        title: page.title,
        description: doc.description,
        data,
        // A session without an audience is for everyone; a meeting without one is in no role's feed.
        audience: page.kind === 'session' ? audienceOf(page, catalog.district) : namedRoles(page),
        ruleDates: ruleDatesOf(data, options),
        occurrences: occurrencesOf(scheduled, options),
        revision: revisionOf(history.gap ? undefined : history.histories.get(page.path), written),
      },
    ];
  });
}
