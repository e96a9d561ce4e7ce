import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {Catalog} from '../../../content/catalog';
import {reviewBy} from '../../../content/reviews';

/** One entry of `/api/pages.json`. Lists and values are null where the page does not give them. */
export interface PageEntry {
  url: string;
  kind: string | null;
  title: string;
  owner: string | null;
  last_reviewed_on: string | null;
  review_by: string | null;
  audience: readonly string[] | null;
  systems: readonly string[] | null;
  branches: readonly string[] | null;
}

/** What `/api/pages.json` says, in the order of the pages' paths. Drafts and unlisted pages are not in it. */
export function pagesJson(catalog: Catalog, docs: ReadonlyMap<string, DocMetadata>): {pages: PageEntry[]} {
  return {
    pages: catalog.pages.flatMap((page) => {
      const doc = docs.get(page.path);
      if (!doc || doc.unlisted) return [];
      const {owner, last_reviewed_on, audience, systems, branches} = page.data;
      return {
        url: doc.permalink,
        kind: page.kind,
        title: doc.title,
        owner: owner ?? null,
        last_reviewed_on: last_reviewed_on ?? null,
        review_by: reviewBy(page),
        audience: audience ?? null,
        systems: systems ?? null,
        branches: branches ?? null,
      };
    }),
  };
}
