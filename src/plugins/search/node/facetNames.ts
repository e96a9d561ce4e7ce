import type {District} from '../../../content/schemas/district';

/** What the box calls the keys of `district.yml`. */
export function facetNames({branches, systems, roles}: District): Record<string, Record<string, string>> {
  return {branch: namesOf(branches), system: namesOf(systems), audience: namesOf(roles)};
}

function namesOf(named: Readonly<Record<string, {name: string}>>): Record<string, string> {
  return Object.fromEntries(Object.entries(named).map(([key, {name}]) => [key, name]));
}
