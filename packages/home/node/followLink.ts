import {posix} from 'node:path';
import {kindsIn} from '@deskbook/content/kinds';
import type {District} from '@deskbook/content/schemas/district';
import type {IndexName} from '@deskbook/content/siteSections';
import type {QuickLink, QuickLinkGroup} from '../domain/frontDesk';
import type {FrontDeskSource} from './collectCards';

export type LinkSource = Pick<FrontDeskSource, 'catalog' | 'docs' | 'places'>;

export type WrittenLink = District['urgent'][number];

/** Returns null if readers can't open it, which the content check reports. */
export function followLink(entry: WrittenLink, {catalog, docs, places}: LinkSource): QuickLink | null {
  const label = 'label' in entry ? entry.label : undefined;
  const [target = '', anchor] = entry.page.split('#');
  const end = anchor ? `#${anchor}` : '';
  if (target.startsWith('/')) {
    const path = target.replace(/^\//, '');
    const title = places.find((place) => place.path === path || place.path === `${path}/`)?.title;
    return {label: label ?? title ?? target, to: catalog.district.base_url + path + end};
  }
  const doc = docs.get(posix.normalize(target));
  return doc ? {label: label ?? doc.title, to: doc.permalink + end} : null;
}

/** Returns a link to a section's index page; null if that would be empty. */
export function indexLink(index: IndexName, {catalog, docs}: LinkSource): QuickLinkGroup['all'] {
  const kinds = kindsIn(index);
  const pages = catalog.pages.filter(({kind, path}) => kind && kinds.includes(kind) && docs.has(path));
  return pages.length > 0 ? {index, to: `${catalog.district.base_url}${index}/`, count: pages.length} : null;
}
