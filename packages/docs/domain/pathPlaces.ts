import {audienceOf, namedRoles, placeByRoles} from '@deskbook/content/audience';
import type {PageLink} from '@deskbook/content/facts';
import type {Page, PageOf} from '@deskbook/content/page';
import {stepGroupsOf} from '@deskbook/content/pathSteps';
import {resolveFrom} from '@deskbook/content/references';
import type {District} from '@deskbook/content/schemas/district';

/** A page as a step of a learning path. */
export interface PathPlace {
  path: PageLink;
  /** Counted from 1. */
  step: number;
  total: number;
  /** The step after it; null for the last one. */
  next: PageLink | null;
}

/** No page grows with the number of paths. */
const MOST = 3;

interface Lookups {
  district: District;
  /** The published pages that have to do with this one. */
  neighbors: readonly Page[];
  byPath: ReadonlyMap<string, Page>;
  link(page: Page): PageLink;
}

/** Where a page is on the learning paths of its readers, those for everyone first. */
export function pathPlacesOf(page: Page, {district, neighbors, byPath, link}: Lookups): PathPlace[] {
  const placeOf = (path: Page) => placeByRoles(audienceOf(path, district), district);
  return neighbors
    .filter((other): other is PageOf<'path'> & Page => other.kind === 'path')
    .filter((path) => haveReadersInCommon(page, path, district))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((path) => {
      const steps = stepsOf(path);
      const place = steps.findIndex((step) => resolveFrom(path.path, step) === page.path);
      const next = steps[place + 1];
      if (place < 0) return [];
      const nextPage = next === undefined ? undefined : byPath.get(resolveFrom(path.path, next));
      return [
        {
          path: link(path),
          step: place + 1,
          total: steps.length,
          next: nextPage ? link(nextPage) : next === undefined ? null : {title: next, to: null},
        },
      ];
    })
    .slice(0, MOST);
}

/** What a learning path lists, in order. */
export function stepsOf(page: Page): string[] {
  return page.kind === 'path' ? stepGroupsOf(page).flatMap(({steps}) => steps) : [];
}

/** A page for some roles, or for all staff, does not show the learning paths of other roles. */
function haveReadersInCommon(page: Page, path: Page, district: District): boolean {
  const [readers, learners] = [page, path].map(namedRoles) as [string[], string[]];
  const isForEveryone = learners.length === 0 || learners.some((key) => district.roles[key]?.everyone);
  return isForEveryone || readers.length === 0 || learners.some((role) => readers.includes(role));
}
