import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor, type Occurrence, occurrencesOf} from '@deskbook/content/occurrences';
import {placeOfField, type Scheduled, scheduledIn} from '@deskbook/content/scheduled';
import type {Position} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';

/** An occurrence that takes up people and a room, and the page that schedules it. */
export interface Planned extends Scheduled {
  occurrence: Occurrence;
}

/** Returns all occurrences that take place, except those on draft pages. */
export function plannedIn({pages, district}: Catalog, buildDay: string): Planned[] {
  const options = expansionFor(district, buildDay);
  return scheduledIn(pages)
    .filter(({page}) => !page.isDraft)
    .flatMap((scheduled) => occurrencesOf(scheduled, options).map((occurrence) => ({...scheduled, occurrence})))
    .filter(({occurrence: {status}}) => status === 'scheduled' || status === 'full');
}

/** What a single date of a series may change. */
type Changeable = 'start' | 'room' | 'branch' | 'trainers';

/** Returns where a fact of an occurrence is written: under the moved date, or in the schedule itself. */
export function placeOfFact(planned: Planned, fact: Changeable, more: YamlPath = []): Position {
  const {data, occurrence} = planned;
  const moved = data.repeats?.moved?.[occurrence.originalDate];
  const isChanged = typeof moved === 'string' ? fact === 'start' : moved?.[fact] !== undefined;
  const path = isChanged
    ? ['repeats', 'moved', occurrence.originalDate, ...(typeof moved === 'string' ? [] : [fact, ...more])]
    : [fact, ...more];
  return placeOfField(planned, path);
}
