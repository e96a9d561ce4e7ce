import type {Page} from './page';
import {type Problem, problemAt} from './problems';
import type {District} from './schemas/district';
import type {YamlSource} from './yamlSource';

/** The roles that a page names, as readers see them in its header. A path also names who learns it. */
export function namedRoles({kind, data}: Page): string[] {
  const learners = kind === 'path' ? (data.roles ?? []) : [];
  return [...new Set([...learners, ...(data.audience ?? [])])];
}

/** Whom a page is for: the keys of the roles that it names, and of every role where it names none or one for everyone. */
export function audienceOf(page: Page, district: District): string[] {
  const named = namedRoles(page);
  const isForEveryone = named.length === 0 || named.some((key) => district.roles[key]?.everyone);
  return isForEveryone ? everyRole(district) : named;
}

export function everyRole({roles}: District): string[] {
  return Object.keys(roles);
}

/** Where to list a learning path: before all others for everyone, else at the first of its roles in `district.yml`. */
export function placeByRoles(roles: readonly string[], district: District): number {
  const keys = everyRole(district);
  return roles.length === keys.length ? -1 : Math.min(...roles.map((role) => keys.indexOf(role)));
}

/** A second role for everyone is a misunderstanding, and would show the pages of that role to the whole staff. */
export function checkEveryone({roles}: District, source: YamlSource): Problem[] {
  const [first, ...others] = Object.keys(roles).filter((key) => roles[key]?.everyone);
  return others.map((key) =>
    problemAt(source.placeOf(['roles', key, 'everyone']), {
      message: `the roles "${first}" and "${key}" are both for everyone`,
      expected: '"everyone" on one role only: the one for the whole staff',
      fix: `remove "everyone" from "${key}" or from "${first}"`,
    }),
  );
}
