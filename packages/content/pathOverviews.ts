import {audienceOf, everyRole, placeByRoles} from './audience';
import type {Catalog} from './catalog';
import {type LearningStep, learningStepOf} from './learningSteps';
import {type Page, type PageOf, pageIdOf} from './page';
import {stepGroupsOf} from './pathSteps';
import {resolveFrom} from './references';

export interface PathOverview {
  /** Its path in the docs folder, without the extension. */
  id: string;
  /** Role keys. */
  roles: readonly string[];
  isForAll: boolean;
  /** Counted from the first day, such as `30 days`; null if there is no deadline. */
  dueIn: string | null;
  /** With the base URL. */
  url: string;
  title: string;
  description: string;
  steps: readonly PathOverviewStep[];
}

/** `to` is null for a topic and for a page that readers can't open. */
export interface PathOverviewStep extends LearningStep {
  title: string;
  to: string | null;
}

type Docs = ReadonlyMap<string, {permalink: string; description: string; unlisted: boolean}>;

/**
 * Returns all learning paths that lists show, those for everyone first.
 *
 * @param docs Docusaurus's data about pages, by path in the docs folder
 */
export function pathOverviews(catalog: Pick<Catalog, 'district' | 'pages' | 'byPath'>, docs: Docs): PathOverview[] {
  const listed = (page: Page) => {
    const doc = docs.get(page.path);
    return doc && !doc.unlisted ? doc : undefined;
  };
  const describeStep = (path: PageOf<'path'>, step: string): PathOverviewStep => {
    const page = catalog.byPath.get(resolveFrom(path.path, step));
    const known = learningStepOf(step, page, path, catalog.district);
    return {...known, title: page?.title ?? step, to: (page && listed(page)?.permalink) ?? null};
  };
  const placeOf = (path: Page) => placeByRoles(audienceOf(path, catalog.district), catalog.district);
  return catalog.pages
    .filter((page): page is PageOf<'path'> & Page => page.kind === 'path')
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, 'en'))
    .flatMap((page) => {
      const doc = listed(page);
      if (!doc) return [];
      const steps = stepGroupsOf(page).flatMap((group) => group.steps.map((step) => describeStep(page, step)));
      const roles = audienceOf(page, catalog.district);
      return [
        {
          id: pageIdOf(page),
          roles,
          isForAll: roles.length === everyRole(catalog.district).length,
          dueIn: page.data.due_in ?? null,
          url: doc.permalink,
          title: page.title,
          description: doc.description,
          steps,
        },
      ];
    });
}
