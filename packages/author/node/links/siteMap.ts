import {docIdOf} from '@deskbook/content/docIds';
import type {Page} from '@deskbook/content/page';
import {pageFinder, slugOf} from '@deskbook/content/pageNames';
import type {Kind} from '@deskbook/content/schemas/index';

/** A page or post that links can lead to. Its path is relative to the site. */
export interface LinkablePage {
  path: string;
  /** From the server's root: `/docs/procedures/load-paper/`. */
  address: string;
  /** null for a post, which front matter can't reference by title or slug */
  page: Page | null;
}

/** Everything a link can lead to. */
export interface SiteMap {
  /** The site's origin and base URL. */
  url: string;
  baseUrl: string;
  addressOf(path: string): string | undefined;
  /** undefined for a list, the calendar, or a missing page */
  pageAt(address: string): string | undefined;
  has(path: string): boolean;
  /** By title or slug, as front matter references pages. */
  pagesNamed(name: string, kinds: readonly Kind[]): string[];
  slugOf(path: string): string | undefined;
  pageWithId(id: string): string | undefined;
}

const DOCS = 'docs/';

export function siteMap(places: readonly LinkablePage[], {url, baseUrl}: Pick<SiteMap, 'url' | 'baseUrl'>): SiteMap {
  const byPath = new Map(places.map((place) => [place.path, place]));
  const byAddress = new Map(places.map(({address, path}) => [address.toLowerCase(), path]));
  const pages = places.flatMap(({page}) => page ?? []);
  const byId = new Map(pages.map(({path}) => [docIdOf(path), DOCS + path]));
  const findByName = pageFinder(pages);
  return {
    url: url.replace(/\/$/, ''),
    baseUrl,
    addressOf: (path) => byPath.get(path)?.address,
    pageAt: (address) => byAddress.get(address.toLowerCase()),
    has: (path) => byPath.has(path),
    pagesNamed: (name, kinds) => findByName(name, kinds).map(({path}) => DOCS + path),
    slugOf: (path) => {
      const page = byPath.get(path)?.page;
      return page ? slugOf(page) : undefined;
    },
    pageWithId: (id) => byId.get(id),
  };
}
