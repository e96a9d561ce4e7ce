import type {Catalog} from '@deskbook/content/catalog';
import {reviewBy} from '@deskbook/content/reviews';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';

/** One entry of `/api/pages.json`. Fields are null if the page doesn't set them. */
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

/** Returns the content of `/api/pages.json`, sorted by path, without drafts and unlisted pages. */
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
