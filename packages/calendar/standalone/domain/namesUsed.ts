import type {District} from '@deskbook/content/schemas/district';
import {compareText} from '@deskbook/text/compareText';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';

type Names = Pick<District, 'branches' | 'people' | 'roles' | 'systems'>;

/** Fields that hold a key of `district.yml` in a site that has one. */
const FIELDS: Readonly<Record<string, keyof Names>> = {
  branch: 'branches',
  branches: 'branches',
  owner: 'people',
  trainers: 'people',
  audience: 'roles',
  acknowledge: 'roles',
  systems: 'systems',
  main_system: 'systems',
};

/**
 * Returns the district that pages of sessions name in plain words, as in `branch: Main Library`. Each word is its own
 * key, so everything that reads a `district.yml` works without one.
 */
export function namesUsed(frontMatters: readonly YamlValue[]): Names {
  const found = frontMatters.flatMap(wordsIn);
  const named = (map: keyof Names) => {
    const words = found.filter((each) => each.map === map).map(({word}) => word);
    const entries = [...new Set(words)].toSorted(compareText).map((name) => [name, {name}]);
    // Without a prototype, since people can be called anything.
    return Object.assign(Object.create(null), Object.fromEntries(entries));
  };
  return {branches: named('branches'), people: named('people'), roles: named('roles'), systems: named('systems')};
}

function wordsIn(value: YamlValue): {map: keyof Names; word: string}[] {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return Object.entries(value).flatMap(([field, inner]) => {
    const map = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (!map) return wordsIn(inner);
    const words = (Array.isArray(inner) ? inner : [inner]).filter((word) => typeof word === 'string');
    return words.map((word) => ({map, word: word.trim()})).filter(({word}) => word !== '');
  });
}
