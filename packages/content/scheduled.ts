import type {Position} from '@deskbook/text/problems/problems';
import {rememberFor} from '@deskbook/text/remember';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {docIdOf} from './docIds';
import type {Page, PageOf} from './page';
import type {Session} from './schemas/session';

/** Kinds with a schedule, and the field that has it; an empty path means the whole front matter. */
export const SCHEDULE_FIELDS = {session: [], committee: ['meetings']} as const satisfies Record<string, YamlPath>;

export type ScheduledKind = keyof typeof SCHEDULE_FIELDS;

/** A single or recurring event, and its page. */
export interface Scheduled {
  page: {[K in ScheduledKind]: PageOf<K>}[ScheduledKind];
  /** The schedule in a session's fields, plus the fields that all kinds share. */
  data: Session;
}

export function scheduledIn(pages: readonly Page[]): Scheduled[] {
  return pages.flatMap((page) => scheduledOn(page) ?? []);
}

/** Returns undefined for a page without a schedule. Memoized, since callers cache by the returned object. */
export const scheduledOn = rememberFor((page: Page): Scheduled | undefined => {
  if (page.kind === 'session') return {page, data: page.data};
  if (page.kind !== 'committee' || !page.data.meetings) return undefined;
  return {page, data: {...page.data, ...page.data.meetings}};
});

export function placeOfField({page}: Scheduled, path: YamlPath): Position {
  const written = [...SCHEDULE_FIELDS[page.kind], ...path];
  return page.source?.placeOf(written) ?? {file: page.path, line: 1, column: 1};
}

/** Returns the last part of a path: `/docs/training/self-check/` gives `self-check`. */
export function slugOf(url: string): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}

/** Returns the last part of the URL that Docusaurus gives a page; an index page takes its folder's name. */
export function slugOfPage({path, data}: Scheduled['page']): string {
  if (data.slug && slugOf(data.slug)) return slugOf(data.slug);
  const [name = '', folder = ''] = docIdOf(path).split('/').toReversed();
  const isIndex = /^(index|readme)$/i.test(name) || name.toLowerCase() === folder.toLowerCase();
  return isIndex && folder ? folder : (data.id ?? name);
}
