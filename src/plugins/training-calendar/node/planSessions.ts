import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {audienceOf} from '../../../content/audience';
import type {Catalog} from '../../../content/catalog';
import {expansionFor, occurrencesOf, ruleDatesOf} from '../../../content/occurrences';
import {sessionPages} from '../domain/planned';
import {revisionOf} from '../domain/revisionOf';
import {scheduleOf} from '../domain/schedule';
import {slugOf, type TrainingSession} from '../domain/trainingSession';
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

/** Every session that readers can find, in the order of the pages' paths. */
export function planSessions({catalog, buildDay, docs, history, writtenAt}: CalendarSource): TrainingSession[] {
  const options = expansionFor(catalog.district, buildDay);
  return sessionPages(catalog.pages).flatMap((page) => {
    const doc = docs.get(page.path);
    if (!doc || doc.unlisted) return [];
    const written = {
      schedule: scheduleOf(page.source?.value),
      sequence: page.data.sequence,
      writtenAt: writtenAt(page.path),
    };
    return [
      {
        slug: slugOf(doc.permalink),
        url: doc.permalink,
        title: page.title,
        description: doc.description,
        data: page.data,
        audience: audienceOf(page, catalog.district),
        ruleDates: ruleDatesOf(page.data, options),
        occurrences: occurrencesOf(page, options),
        revision: revisionOf(history.gap ? undefined : history.histories.get(page.path), written),
      },
    ];
  });
}
