import type {Page, PageOf} from '../../../content/page';
import {resolveFrom} from '../../../content/references';
import {linkToPage} from './links';
import {pagesOfKind} from './pagesOfKind';
import type {Link, OfficeSource} from './register';

/** A system of `district.yml`, with its record and everything that hangs on it. */
export interface System {
  key: string;
  name: string;
  /** Null where nobody has written it yet. */
  page: PageOf<'system'> | null;
  /** Those it names, and those that name it. */
  contracts: readonly PageOf<'contract'>[];
  /** The keys of the systems that it does not work without. */
  dependsOn: readonly string[];
  /** The keys of the systems that do not work without it. */
  neededBy: readonly string[];
  /** The pages about it that are not records of the office. */
  equipment: readonly Page[];
  procedures: readonly Page[];
  manuals: readonly Page[];
}

/** All systems by their keys, in the order of `district.yml`. */
export function systemsOf({pages, district, relations}: OfficeSource['catalog']): Map<string, System> {
  const records = new Map(pagesOfKind('system', pages).map((page) => [page.data.key, page]));
  const dependsOn = (key: string) => records.get(key)?.data.depends_on ?? [];
  const keys = Object.keys(district.systems);
  return new Map(
    keys.map((key): [string, System] => {
      const page = records.get(key) ?? null;
      const related = page && relations.get(page.path);
      const isAbout = ({kind, data}: Page) => kind !== null && (data.systems ?? []).includes(key);
      return [
        key,
        {
          ...{key, page},
          name: district.systems[key]?.name ?? key,
          contracts: pagesOfKind('contract', pages).filter((each) => isAbout(each) || related?.has(each.path)),
          dependsOn: dependsOn(key),
          neededBy: keys.filter((other) => dependsOn(other).includes(key)),
          equipment: pagesOfKind('equipment', pages).filter(isAbout),
          procedures: pagesOfKind('procedure', pages).filter(isAbout),
          manuals: pagesOfKind('manual', pages).filter(isAbout),
        },
      ];
    }),
  );
}

/** What to do without a system: pages, and words. */
export function waysWithout({page}: System, {catalog, addressOf}: OfficeSource): Link[] {
  return (page?.data.fallback ?? []).map((way) => {
    const found = page && catalog.byPath.get(resolveFrom(page.path, way));
    return found ? linkToPage(found, addressOf) : {text: way, to: null};
  });
}

/** Every system that fails with some of them, those included, in the order of the map. */
export function failingWith(keys: readonly string[], systems: ReadonlyMap<string, System>): System[] {
  const failing = new Set(keys);
  for (const key of failing) for (const other of systems.get(key)?.neededBy ?? []) failing.add(other);
  return [...systems.values()].filter(({key}) => failing.has(key));
}

/** A system with those that fail when it does. */
export interface Failure {
  system: System;
  followedBy: readonly Failure[];
}

/**
 * What fails with what: under each system that needs no other, those that need it, and so on. What fails by way of
 * another is listed under that one alone.
 */
export function failuresOf(systems: ReadonlyMap<string, System>): Failure[] {
  // The check reports a circle, but `npm start` goes on.
  const failureOf = (system: System, before: readonly string[]): Failure => {
    const next = system.neededBy.filter((key) => !before.includes(key));
    const later = new Set(next.flatMap((key) => followers(key, systems)));
    const direct = next.filter((key) => !later.has(key)).flatMap((key) => systems.get(key) ?? []);
    return {system, followedBy: direct.map((each) => failureOf(each, [...before, system.key]))};
  };
  return [...systems.values()].filter(({dependsOn}) => dependsOn.length === 0).map((root) => failureOf(root, []));
}

/** The keys of those that fail after a system, and not that of itself. */
function followers(key: string, systems: ReadonlyMap<string, System>): string[] {
  return failingWith([key], systems).flatMap((each) => (each.key === key ? [] : each.key));
}
