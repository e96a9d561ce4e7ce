import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Page} from './page';
import type {District} from './schemas/district';

/** Returns the roles shown in a page's header. For a learning path, they include the learners' roles. */
export function namedRoles({kind, data}: Page): string[] {
  const learners = kind === 'path' ? (data.roles ?? []) : [];
  return [...new Set([...learners, ...(data.audience ?? [])])];
}

/** Returns the role keys that a page is for: all roles if it names none, or names one that is for everyone. */
export function audienceOf(page: Page, district: District): string[] {
  const named = namedRoles(page);
  const isForEveryone = named.length === 0 || named.some((key) => district.roles[key]?.everyone);
  return isForEveryone ? everyRole(district) : named;
}

export function everyRole({roles}: District): string[] {
  return Object.keys(roles);
}

/** Returns a learning path's sort key: paths for everyone first, others by their first role in `district.yml`. */
export function placeByRoles(roles: readonly string[], district: District): number {
  const keys = everyRole(district);
  return roles.length === keys.length ? -1 : Math.min(...roles.map((role) => keys.indexOf(role)));
}

/** Reports a second role for everyone: it would show that role's pages to the whole staff. */
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
