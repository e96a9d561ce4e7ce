import {acknowledgedOn} from './acknowledge';
import {everyRole} from './audience';
import type {Catalog} from './catalog';
import {pageIdOf} from './page';

/** A page that people sign at its end, as My training names it. */
export interface PageToSign {
  /** The path of its page in the docs folder, without an ending. */
  id: string;
  title: string;
  /** With the base URL in front. */
  url: string;
  roles: readonly string[];
  isForAll: boolean;
  /** Who signed before this date is asked again; null where nobody is. */
  again: string | null;
  /** How long a signature counts; null for ever. */
  validFor: string | null;
}

type Docs = ReadonlyMap<string, {permalink: string; unlisted: boolean}>;

/** @param docs what Docusaurus knows of each page, by its path in the docs folder */
export function pagesToSign({district, pages}: Pick<Catalog, 'district' | 'pages'>, docs: Docs): PageToSign[] {
  return pages.flatMap((page) => {
    const asked = acknowledgedOn(page, district);
    const doc = docs.get(page.path);
    if (!asked || !doc || doc.unlisted) return [];
    const isForAll = asked.roles.length === everyRole(district).length;
    return [{id: pageIdOf(page), title: page.title, url: doc.permalink, isForAll, ...asked}];
  });
}
