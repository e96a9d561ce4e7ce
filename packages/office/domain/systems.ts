import {lastDayForNotice} from '@deskbook/content/lastDayForNotice';
import type {Page, PageOf} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import {compareText} from '@deskbook/text/compareText';
import {addToDate, daysBetween} from '@deskbook/text/dates/dates';
import {linkToPage} from './links';
import {pagesOfKind} from './pagesOfKind';
import type {Link, OfficeSource, Timeline, TimelineMark, TimelineRow} from './register';

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

const MONTHS = 24;

/** Returns every contract that runs, and every system whose support ends, in the 24 months from the current one on. */
export function timelineOf({catalog: {pages, district}, buildDay, addressOf}: OfficeSource): Timeline {
  const first = `${buildDay.slice(0, 7)}-01`;
  const last = addToDate(first, {amount: MONTHS, unit: 'month'});
  const isAhead = (date: string | undefined): date is string => !!date && date >= buildDay && date <= last;
  const at = (date: string) => Math.round((daysBetween(first, date) / daysBetween(first, last)) * 10_000) / 100;
  const rowOf = (page: Page, from: string, until: string, dates: readonly [TimelineMark['kind'], string?][]) => {
    const start = Math.max(0, at(from));
    return {
      link: linkToPage(page, addressOf),
      bar: {at: start, width: Math.round((Math.min(100, at(until)) - start) * 100) / 100},
      marks: dates.flatMap(([kind, date]) => (isAhead(date) ? {kind, date, at: at(date)} : [])),
    };
  };
  const contracts = pagesOfKind('contract', pages).flatMap((page) => {
    const {starts_on = buildDay, ends_on = last} = page.data;
    if (starts_on > last || ends_on < buildDay) return [];
    return rowOf(page, starts_on, ends_on, [
      ['notice', lastDayForNotice(page.data, district)],
      ['end', page.data.ends_on],
    ]);
  });
  const systems = pagesOfKind('system', pages).flatMap((page) => {
    const {support_until: until} = page.data;
    return isAhead(until) ? rowOf(page, buildDay, until, [['support', until]]) : [];
  });
  return {
    ...{first, last},
    today: at(buildDay),
    ticks: quartersAfter(first, last).map((date) => ({date, at: at(date)})),
    rows: [...contracts, ...systems].toSorted((a, b) => compareText(firstOf(a), firstOf(b))),
  };
}

function firstOf({marks}: TimelineRow): string {
  return marks[0]?.date ?? '~';
}

function quartersAfter(first: string, last: string): string[] {
  const january = `${first.slice(0, 4)}-01-01`;
  return Array.from({length: MONTHS}, (_, index) => addToDate(january, {amount: 3 * index, unit: 'month'})).filter(
    (date) => date > first && date < last,
  );
}
