import type {Catalog} from '@deskbook/content/catalog';
import {modelName, replacementDue, unitsInService} from '@deskbook/content/equipment';
import {type FactName, type FactValues, type Lookups, names, type PageLink, systemLinks} from '@deskbook/content/facts';
import {descriptorOf} from '@deskbook/content/kinds';
import {learningStepOf} from '@deskbook/content/learningSteps';
import {machineOf} from '@deskbook/content/machineOf';
import {expansionFor, occurrencesOf} from '@deskbook/content/occurrences';
import type {PageWithKind} from '@deskbook/content/page';
import {mainSystemOf, type Page, type PageOf} from '@deskbook/content/page';
import {floorsOf, placeAt, planPath} from '@deskbook/content/plans';
import {resolveFrom} from '@deskbook/content/references';
import {manualOfChapter} from '@deskbook/content/relations';
import {reviewBy} from '@deskbook/content/reviews';
import {signUpOf} from '@deskbook/content/signUps';
import {INDEX_NAMES, type IndexName} from '@deskbook/content/siteSections';
import type {History} from '@deskbook/text/history/history';
import {rememberFor} from '@deskbook/text/remember';
import type {ComingDates} from './comingDates';
import {comingDatesOf} from './comingDates';
import type {BranchUnits, CommitteeFacts, Fact, PageFacts, RelatedLink, Review} from './pageFacts';
import {pathFactsOf} from './pathFacts';
import {pathPlacesOf, stepsOf} from './pathPlaces';
import {printAddress, shownChapters} from './printAddresses';
import {shownMachines} from './shownMachines';

export interface PageContext {
  catalog: Catalog;
  history: History;
  /** The build's today, `YYYY-MM-DD` */
  buildDay: string;
  /** The docs folder's name in the history */
  docsPath: string;
  /** Returns a page's address by its path; undefined if it's a draft. */
  addressOf(path: string): string | undefined;
}

/** Returns everything that a page shows besides its text. */
export function describePage(page: Page, context: PageContext): PageFacts {
  const {catalog, history, addressOf, docsPath} = context;
  const link = (target: Page): PageLink => ({title: target.title, to: addressOf(target.path) ?? null});
  const pageAt = (path: string) => catalog.byPath.get(resolveFrom(page.path, path));
  const own = machineOf(page, catalog);
  const pictureFor = (target: Page) => {
    const machine = WITH_PICTURE.has(target.kind ?? '') ? machineOf(target, catalog) : undefined;
    const address = machine && (machine === target || machine !== own) && addressOf(machine.path);
    return address ? {machine: address} : {};
  };
  const linkRelated = (target: PageWithKind): RelatedLink => ({
    ...link(target),
    kind: target.kind,
    ...pictureFor(target),
    ...(target.kind === 'procedure' && target.data.time_needed ? {timeNeeded: target.data.time_needed} : {}),
  });
  const linkTo = (path: string) => {
    const target = pageAt(path);
    return target && link(target);
  };
  const comingDates = (session: PageOf<'session'>) => comingDatesOf(session, context);
  const signUp = (session: PageOf<'session'>) => {
    const url = addressOf(session.path);
    if (!url) return null;
    const {district} = catalog;
    const occurrences = occurrencesOf(session, expansionFor(district, context.buildDay));
    return signUpOf(session, url, {occurrences, district, buildDay: context.buildDay});
  };
  const describePath = (path: PageOf<'path'>) => {
    const learningStep = (step: string, target: Page | undefined) =>
      learningStepOf(step, target, path, catalog.district);
    return pathFactsOf(path, {pageAt, link, comingDates, signUp, learningStep});
  };
  const pageOfSystem = (key: string) => {
    const found = systemPages(catalog.pages).get(key);
    return found && found !== page
      ? {...link(found), title: catalog.district.systems[key]?.name ?? found.title}
      : undefined;
  };
  const projectOf = (fund: string | undefined, key: string) => {
    const projects = catalog.pages.map(({kind, data}) => (kind === 'fund' && data.key === fund ? data.projects : null));
    return projects.find((each) => each?.[key])?.[key]?.name ?? key;
  };
  const neighbors = neighborsOf(page, context);
  const manual = manualOfChapter(page, catalog.pages);
  const isShown = ({path}: Page) => addressOf(path) !== undefined;
  const chapters = shownChapters(page, catalog.pages, isShown);
  const address = addressOf(page.path);
  return {
    kind: page.kind,
    isUrgent: catalog.district.urgent.some((entry) => resolveFrom('', entry.page.replace(/#.*/, '')) === page.path),
    model: page.kind === 'equipment' ? modelName(page.data) : '',
    facts: placeFacts(page, {district: catalog.district, today: context.buildDay, linkTo, pageOfSystem, projectOf}),
    review: reviewOf(page, context.buildDay),
    session:
      page.kind === 'session'
        ? {isSeries: page.data.repeats !== undefined, hasAgenda: (page.data.agenda ?? []).length > 0}
        : null,
    committee: page.kind === 'committee' ? committeeFactsOf(page) : null,
    path: page.kind === 'path' ? describePath(page) : null,
    unitsByBranch: page.kind === 'equipment' ? unitsByBranch(page, context) : [],
    partOf: manual ? link(manual) : null,
    chapters: chapters.map((chapter) => ({
      ...link(chapter),
      description: (chapter.kind && chapter.data.description) || null,
    })),
    machines: shownMachines(page, chapters, catalog).filter(isShown).slice(0, MOST_MACHINES).map(link),
    printAs: chapters.length > 0 && address ? printAddress(address) : null,
    onPaths: pathPlacesOf(page, {district: catalog.district, neighbors, byPath: catalog.byPath, link}),
    related: relatedTo(neighbors, [manual, ...chapters, ...stepsOf(page).map(pageAt)])
      .map(({name, pages}) => {
        const isByDate = name === 'sessions';
        const found = isByDate ? comingSessions(pages, context, linkRelated) : pages.map(linkRelated);
        const most = isByDate ? MOST_SESSIONS : MOST_RELATED;
        const links = found.slice(0, most);
        return {
          name,
          links: isByDate ? links : links.toSorted(byTitle),
          more: Math.max(found.length - most, 0),
          all: indexOf(name, page),
        };
      })
      .filter(({links}) => links.length > 0),
    changes: history.get(`${docsPath}/${page.path}`) ?? [],
    reportTo: publicAddressOf(page, catalog),
  };
}

/** The page of each system by key; the first one if there are several */
const systemPages = rememberFor(
  (pages: readonly Page[]) =>
    new Map(pages.flatMap((page) => (page.kind === 'system' ? [[page.data.key, page] as const] : [])).toReversed()),
);

/** Facts that all kinds share come first among those at the end of a page, starting with the owner. */
function placeFacts(page: Page, lookups: Lookups): PageFacts['facts'] {
  const {district} = lookups;
  const {kind, data} = page;
  if (!kind) return {before: [], model: [], about: []};
  const {before = {}, model = {}, about = {}} = descriptorOf(kind).facts(page, lookups);
  const ofAllKinds: FactValues = {
    owner: names(district.people, [data.owner]),
    audience: names(district.roles, data.audience),
    systems: systemLinks(data.systems, lookups),
    branches: names(district.branches, data.branches),
  };
  return {before: written(before), model: written(model), about: written({...ofAllKinds, ...about})};
}

function written(facts: FactValues): Fact[] {
  return Object.entries(facts).flatMap(([name, value]) => (value ? [{name: name as FactName, value}] : []));
}

function reviewOf(page: Page, buildDay: string): Review | null {
  const by = reviewBy(page);
  return by && page.kind && page.data.last_reviewed_on
    ? {
        on: page.data.last_reviewed_on,
        ...(page.data.last_reviewed_on > buildDay && {isExpected: true}),
        by,
        lapsed: by < buildDay,
      }
    : null;
}

function committeeFactsOf({data: {meetings, decisions = []}}: PageOf<'committee'>): CommitteeFacts {
  return {
    hasMeetings: meetings !== undefined,
    hasFollowUps: decisions.some(({follow_ups = []}) => follow_ups.some(({done}) => !done)),
    hasDecisions: decisions.length > 0,
  };
}

function unitsByBranch(page: PageOf<'equipment'>, {catalog: {district, plans}, buildDay}: PageContext): BranchUnits[] {
  const units = unitsInService(page.data);
  return Object.entries(district.branches)
    .map(([key, {name}]) => ({
      key,
      name,
      units: units
        .filter(({branch}) => branch === key)
        .map((unit) => ({
          assetTag: unit.asset_tag,
          location: unit.location ?? null,
          place: placeAt(unit, plans),
          purchased: unit.purchased ?? null,
          ...(unit.purchased && unit.purchased > buildDay && {isExpected: true}),
          replaceBy: replacementDue(unit, page.data)?.date ?? null,
          fund: unit.fund ? (district.funds[unit.fund]?.name ?? unit.fund) : null,
          serial: unit.serial ?? null,
          warrantyUntil: unit.warranty_until ?? null,
          status: unit.status ?? 'in-use',
        })),
    }))
    .filter((branch) => branch.units.length > 0)
    .map(({key, name, units: here}) => {
      const floors = floorsOf(here.flatMap(({place}) => place ?? []));
      return {branch: name, plan: floors.length > 0 ? {path: planPath(key), floors} : null, units: here};
    });
}

/** As many as fit beside each other on a phone. */
const MOST_MACHINES = 3;

/** Each machine is a file of its own, so the icon of a procedure or a quiz is enough. */
const WITH_PICTURE: ReadonlySet<string> = new Set(['equipment', 'session']);

const MOST_RELATED = 12;

/** Fewer than other kinds, because each also shows its dates */
const MOST_SESSIONS = 6;

/** Returns the published pages that are related to a page, explicit references first. */
function neighborsOf({path}: Page, {catalog, addressOf}: PageContext): PageWithKind[] {
  return [...(catalog.relations.get(path) ?? [])]
    .map((other) => catalog.byPath.get(other))
    .filter((other): other is PageWithKind => Boolean(other?.kind) && addressOf(other?.path ?? '') !== undefined);
}

/** Returns related pages by kind. Leaves out the page's chapters and learning paths, which are listed elsewhere. */
function relatedTo(neighbors: readonly PageWithKind[], leftOut: readonly (Page | undefined)[]) {
  const pages = neighbors.filter((other) => other.kind !== 'path' && !leftOut.includes(other));
  return INDEX_NAMES.map((name) => ({
    name,
    pages: pages.filter(({kind}) => descriptorOf(kind).index === name),
  })).filter((group) => group.pages.length > 0);
}

/** Returns sessions with upcoming dates, soonest first. Leaves out sessions that are over. */
function comingSessions(
  pages: readonly PageWithKind[],
  context: PageContext,
  link: (page: PageWithKind) => RelatedLink,
): RelatedLink[] {
  return pages
    .flatMap((page) => {
      const coming = page.kind === 'session' ? comingDatesOf(page, context) : null;
      return coming ? [{...link(page), coming}] : [];
    })
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

function startOf({coming}: {coming: ComingDates}): string {
  return coming.dates[0]?.startsAt ?? '';
}

function byTitle(one: RelatedLink, other: RelatedLink): number {
  return one.title.localeCompare(other.title, 'en');
}

/** Path of the list of all pages of a kind, filtered by the page's system if it has one. */
function indexOf(name: IndexName, page: Page): string {
  const system = mainSystemOf(page);
  return system ? `${name}/?system=${encodeURIComponent(system)}` : `${name}/`;
}

function publicAddressOf(page: Page, {district}: Catalog): string | null {
  const owner = page.kind && page.data.owner ? district.people[page.data.owner] : undefined;
  return (owner?.public && owner.email) || null;
}
