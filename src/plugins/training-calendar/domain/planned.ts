import type {Catalog} from '../../../content/catalog';
import {expansionFor, type Occurrence, occurrencesOf} from '../../../content/occurrences';
import type {Place} from '../../../content/problems';
import {placeOfField, type Scheduled, scheduledIn} from '../../../content/scheduled';
import type {YamlPath} from '../../../content/yamlSource';

/** An occurrence that takes people and a room, with the page that plans it. */
export interface Planned extends Scheduled {
  occurrence: Occurrence;
}

/** All occurrences that take place, of all pages but drafts. */
export function plannedIn({pages, district}: Catalog, buildDay: string): Planned[] {
  const options = expansionFor(district, buildDay);
  return scheduledIn(pages)
    .filter(({page}) => !page.isDraft)
    .flatMap((scheduled) => occurrencesOf(scheduled, options).map((occurrence) => ({...scheduled, occurrence})))
    .filter(({occurrence: {status}}) => status === 'scheduled' || status === 'full');
}

/** What may differ on a date of a series. */
type Changeable = 'start' | 'room' | 'branch' | 'trainers';

/** Where a fact of an occurrence is written: with the date that was moved, or with the whole schedule. */
export function placeOfFact(planned: Planned, fact: Changeable, more: YamlPath = []): Place {
  const {data, occurrence} = planned;
  const moved = data.repeats?.moved?.[occurrence.originalDate];
  const isChanged = typeof moved === 'string' ? fact === 'start' : moved?.[fact] !== undefined;
  const path = isChanged
    ? ['repeats', 'moved', occurrence.originalDate, ...(typeof moved === 'string' ? [] : [fact, ...more])]
    : [fact, ...more];
  return placeOfField(planned, path);
}
