import type {Page, PageOf} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import {linkToPage} from './links';
import {pagesOfKind} from './pagesOfKind';
import type {Link, OfficeSource} from './register';

/** A system in `district.yml`, with its record and everything related to it. */
export interface System {
  key: string;
  name: string;
  /** null if nobody has written it yet */
  page: PageOf<'system'> | null;
  /** Contracts that it names or that name it */
  contracts: readonly PageOf<'contract'>[];
  /** Keys of the systems it needs to work */
  dependsOn: readonly string[];
  /** Keys of the systems that need it to work */
  neededBy: readonly string[];
  /** Pages about it that aren't records of the office */
  equipment: readonly Page[];
  procedures: readonly Page[];
  manuals: readonly Page[];
}

/** Returns all systems by key, in the order of `district.yml`. */
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

/** Returns what to do without a system, as links to pages and plain text. */
export function fallbacksFor({page}: System, {catalog, addressOf}: OfficeSource): Link[] {
  return (page?.data.fallback ?? []).map((way) => {
    const found = page && catalog.byPath.get(resolveFrom(page.path, way));
    return found ? linkToPage(found, addressOf) : {text: way, to: null};
  });
}

/** Returns the given systems and all that fail with them, in the order of the map. */
export function failingWith(keys: readonly string[], systems: ReadonlyMap<string, System>): System[] {
  const failing = new Set(keys);
  for (const key of failing) for (const other of systems.get(key)?.neededBy ?? []) failing.add(other);
  return [...systems.values()].filter(({key}) => failing.has(key));
}

/** A system and those that fail when it does */
export interface Failure {
  system: System;
  followedBy: readonly Failure[];
}

/**
 * Returns the tree of failures: the systems that need no other, and under each those that need it. A system that fails
 * through another one is listed only under that one.
 */
export function failuresOf(systems: ReadonlyMap<string, System>): Failure[] {
  // The content check reports cycles, but `npm start` keeps running, so they must not recurse forever.
  const failureOf = (system: System, before: readonly string[]): Failure => {
    const next = system.neededBy.filter((key) => !before.includes(key));
    const later = new Set(next.flatMap((key) => followers(key, systems)));
    const direct = next.filter((key) => !later.has(key)).flatMap((key) => systems.get(key) ?? []);
    return {system, followedBy: direct.map((each) => failureOf(each, [...before, system.key]))};
  };
  return [...systems.values()].filter(({dependsOn}) => dependsOn.length === 0).map((root) => failureOf(root, []));
}

/** Returns the keys of the systems that fail after this one, without itself. */
function followers(key: string, systems: ReadonlyMap<string, System>): string[] {
  return failingWith([key], systems).flatMap((each) => (each.key === key ? [] : each.key));
}
