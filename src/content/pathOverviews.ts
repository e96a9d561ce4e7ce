import {audienceOf, placeByRoles} from './audience';
import type {Catalog} from './catalog';
import type {Page, PageOf} from './page';
import {stepGroupsOf} from './pathSteps';
import {resolveFrom} from './references';

/** A learning path as other pages name it. */
export interface PathOverview {
  /** With the base URL in front. */
  url: string;
  title: string;
  description: string;
  steps: readonly PathOverviewStep[];
}

/** `to` is null for a topic, and for a page that readers cannot open. Its tick has the name `to`, or the title. */
export interface PathOverviewStep {
  title: string;
  to: string | null;
}

type Docs = ReadonlyMap<string, {permalink: string; description: string; unlisted: boolean}>;

/**
 * All learning paths that readers find in lists, those for everyone first.
 *
 * @param docs what Docusaurus knows of each page, by its path in the docs folder
 */
export function pathOverviews(catalog: Pick<Catalog, 'district' | 'pages' | 'byPath'>, docs: Docs): PathOverview[] {
  const listed = (page: Page) => {
    const doc = docs.get(page.path);
    return doc && !doc.unlisted ? doc : undefined;
  };
  const describeStep = (path: PageOf<'path'>, step: string): PathOverviewStep => {
    const page = catalog.byPath.get(resolveFrom(path.path, step));
    return page ? {title: page.title, to: listed(page)?.permalink ?? null} : {title: step, to: null};
  };
  const placeOf = (path: Page) => placeByRoles(audienceOf(path, catalog.district), catalog.district);
  return catalog.pages
    .filter((page): page is PageOf<'path'> & Page => page.kind === 'path')
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, 'en'))
    .flatMap((page) => {
      const doc = listed(page);
      if (!doc) return [];
      const steps = stepGroupsOf(page).flatMap((group) => group.steps.map((step) => describeStep(page, step)));
      return [{url: doc.permalink, title: page.title, description: doc.description, steps}];
    });
}
