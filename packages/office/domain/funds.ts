import {appropriationsOf, type ByYear} from '@deskbook/content/appropriations';
import type {Catalog} from '@deskbook/content/catalog';
import type {PageOf} from '@deskbook/content/page';
import {groupBy} from '@deskbook/text/groupBy';

export interface Project {
  key: string;
  name: string;
  appropriations: ByYear;
}

/** A fund of the district with the facts from all its pages. */
export interface Fund {
  key: string;
  name: string;
  pages: readonly PageOf<'fund'>[];
  appropriations: ByYear;
  projects: readonly Project[];
}

type Source = Pick<Catalog, 'pages' | 'district'>;

/** Returns the funds, in the district's order. */
export function fundsOf({pages, district}: Source): Fund[] {
  const ofFunds = pages.filter((page) => page.kind === 'fund');
  return Object.entries(district.funds).map(([key, {name}]) => {
    const own = ofFunds.filter(({data}) => data.key === key);
    return {
      key,
      name,
      pages: own,
      appropriations: Object.assign({}, ...own.map(({data}) => appropriationsOf(data))),
      projects: projectsOf(own),
    };
  });
}

/** A project may be on the pages of several years. */
function projectsOf(pages: readonly PageOf<'fund'>[]): Project[] {
  const named = groupBy(
    pages.flatMap(({data}) => Object.entries(data.projects ?? {})),
    ([key]) => [key],
  );
  return [...named].map(([key, all]) => ({
    key,
    name: all[0]?.[1].name ?? key,
    appropriations: Object.assign({}, ...all.map(([, project]) => project.appropriations)),
  }));
}

export function sum(cents: readonly number[]): number {
  return cents.reduce((total, each) => total + each, 0);
}
