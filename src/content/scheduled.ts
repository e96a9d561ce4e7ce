import {rememberFor} from '../shared/rememberFor';
import type {Page, PageOf} from './page';
import type {Place} from './problems';
import type {Session} from './schemas/session';
import type {YamlPath} from './yamlSource';

/** The kinds whose pages say when something takes place, with the field that does; all fields, where it is empty. */
export const SCHEDULE_FIELDS = {session: [], committee: ['meetings']} as const satisfies Record<string, YamlPath>;

export type ScheduledKind = keyof typeof SCHEDULE_FIELDS;

/** Something that takes place, once or again and again, and the page that says so. */
export interface Scheduled {
  page: {[K in ScheduledKind]: PageOf<K>}[ScheduledKind];
  /** When and where, in the words of a session: what the page has of all kinds, and its schedule. */
  data: Session;
}

/** Everything that takes place, by the pages that say so. */
export function scheduledIn(pages: readonly Page[]): Scheduled[] {
  return pages.flatMap((page) => scheduledOn(page) ?? []);
}

/** Undefined for a page that says nothing of the kind. The same for the same page, for what is remembered of it. */
export const scheduledOn = rememberFor((page: Page): Scheduled | undefined => {
  if (page.kind === 'session') return {page, data: page.data};
  if (page.kind !== 'committee' || !page.data.meetings) return undefined;
  return {page, data: {...page.data, ...page.data.meetings}};
});

/** Where a field of a schedule is written. */
export function placeOfField({page}: Scheduled, path: YamlPath): Place {
  const written = [...SCHEDULE_FIELDS[page.kind], ...path];
  return page.source?.placeOf(written) ?? {file: page.path, line: 1, column: 1};
}
