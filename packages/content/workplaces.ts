import {nearestFirst} from '@deskbook/text/nearest';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {mapIn, valueAt, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import {namedRoles} from './audience';
import type {Page} from './page';
import type {District} from './schemas/district';

/**
 * Returns the key of the workplace at which a task is done: the one that its page names, or else the first at which
 * someone works whom the page is for.
 */
export function workplaceOf(page: Page, {workplaces, roles}: District): string | undefined {
  const own = page.kind === 'procedure' ? page.data.workplace : undefined;
  if (own !== undefined) return own;
  const named = namedRoles(page);
  const readers = named.length > 0 ? named : Object.keys(roles).filter((key) => roles[key]?.everyone);
  return Object.keys(workplaces).find((key) => workplaces[key]?.roles?.some((role) => readers.includes(role)));
}

/** Reports roles of workplaces that aren't in "roles". */
export function checkWorkplaces({workplaces}: District, source: YamlSource): Problem[] {
  const known = Object.keys(mapIn(valueAt(source.value, ['roles'])));
  return Object.entries(workplaces).flatMap(([key, {roles: working = []}]) =>
    working.flatMap((role, place) =>
      known.includes(role)
        ? []
        : problemAt(source.placeOf(['workplaces', key, 'roles', place]), {
            message: `the workplace "${key}" has a role that is not in "roles"`,
            found: role,
            expected: 'a key of "roles"',
            fix: nearestFirst(role, known)[0],
          }),
    ),
  );
}
