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
  /** Docusaurus's docs by their path in the docs folder; drafts are not among them. */
  docs: ReadonlyMap<string, DocMetadata>;
  history: ScheduleHistories;
  /** The instant at which a page was last written, by its path in the docs folder. */
  writtenAt(path: string): string;
}

/** Everything that takes place and that readers can find, in the order of the pages' paths. */
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
        // A session that names nobody is for everyone; a meeting is in the feeds of no role.
        audience: page.kind === 'session' ? audienceOf(page, catalog.district) : namedRoles(page),
        ruleDates: ruleDatesOf(data, options),
        occurrences: occurrencesOf(scheduled, options),
        revision: revisionOf(history.gap ? undefined : history.histories.get(page.path), written),
      },
    ];
  });
}
