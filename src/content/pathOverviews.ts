import {audienceOf, everyRole, placeByRoles} from './audience';
import type {Catalog} from './catalog';
import {type LearningStep, learningStepOf} from './learningSteps';
import type {Page, PageOf} from './page';
import {pageIdOf} from './pageId';
import {stepGroupsOf} from './pathSteps';
import {resolveFrom} from './references';

/** A learning path as other pages name it. */
export interface PathOverview {
  /** The path of its page in the docs folder, without an ending. */
  id: string;
  /** Keys of the roles that it is for. */
  roles: readonly string[];
  isForAll: boolean;
  /** `30 days` from the first day on it; null where it may take any time. */
  dueIn: string | null;
  /** With the base URL in front. */
  url: string;
  title: string;
  description: string;
  steps: readonly PathOverviewStep[];
}

/** `to` is null for a topic, and for a page that readers cannot open. */
export interface PathOverviewStep extends LearningStep {
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
