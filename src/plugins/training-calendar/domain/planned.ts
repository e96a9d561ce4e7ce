import type {Catalog} from '../../../content/catalog';
import {expansionFor, type Occurrence, occurrencesOf} from '../../../content/occurrences';
import type {Page, PageOf} from '../../../content/page';
import type {Place} from '../../../content/problems';
import type {YamlPath} from '../../../content/yamlSource';

/** An occurrence that takes people and a room, with the page that plans it. */
export interface Planned {
  page: PageOf<'session'>;
  occurrence: Occurrence;
}

/** All occurrences that take place, of all sessions but drafts. */
export function plannedIn({pages, district}: Catalog, buildDay: string): Planned[] {
  const options = expansionFor(district, buildDay);
  return sessionPages(pages)
    .filter(({isDraft}) => !isDraft)
    .flatMap((page) => occurrencesOf(page, options).map((occurrence) => ({page, occurrence})))
    .filter(({occurrence: {status}}) => status === 'scheduled' || status === 'full');
}

export function sessionPages(pages: readonly Page[]): PageOf<'session'>[] {
  return pages.filter((page): page is PageOf<'session'> => page.kind === 'session');
}

/** What may differ on a date of a series. */
type Changeable = 'start' | 'room' | 'branch' | 'trainers';

/** Where a fact of an occurrence is written: with the date that was moved, or with the whole session. */
export function placeOfFact({page, occurrence}: Planned, fact: Changeable, more: YamlPath = []): Place {
  const moved = page.data.repeats?.moved?.[occurrence.originalDate];
  const isChanged = typeof moved === 'string' ? fact === 'start' : moved?.[fact] !== undefined;
  const path = isChanged
    ? ['repeats', 'moved', occurrence.originalDate, ...(typeof moved === 'string' ? [] : [fact, ...more])]
    : [fact, ...more];
  return page.source?.placeOf(path) ?? {file: page.path, line: 1, column: 1};
}
