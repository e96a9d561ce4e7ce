import type {District} from './schemas/district';

/** A link to a page. `to` is null while the page is a draft. */
export interface PageLink {
  title: string;
  to: string | null;
}

/** Fact names; the theme has their labels. */
export type FactName =
  | 'appliesTo'
  | 'timeNeeded'
  | 'interruptsService'
  | 'prerequisites'
  | 'machines'
  | 'owner'
  | 'audience'
  | 'systems'
  | 'branches'
  | 'category'
  | 'life'
  | 'unitCost'
  | 'supportUntil'
  | 'supplies'
  | 'passingScore'
  | 'vendor'
  | 'status'
  | 'partner'
  | 'startsOn'
  | 'endsOn'
  | 'notice'
  | 'noticeBy'
  | 'ourRole'
  | 'renew'
  | 'value'
  | 'accountNumber'
  | 'repairPhone'
  | 'circuits'
  | 'dependsOn'
  | 'fallback'
  | 'services'
  | 'contact'
  | 'fiscalYear'
  | 'appropriation'
  | 'projects'
  | 'figures'
  | 'fund'
  | 'amount'
  | 'stage'
  | 'project'
  | 'dates'
  | 'members'
  | 'termEnds'
  | 'meets';

export type FactValue =
  | {type: 'texts'; texts: readonly string[]}
  | {type: 'date'; date: string; insteadOf?: string}
  /** The date of a step; `isOpen` if it hasn't been taken, `isAhead` if the date was still to come on the build day */
  | {type: 'event'; date: string; isOpen: boolean; isAhead: boolean}
  | {type: 'duration'; duration: string}
  | {type: 'money'; cents: number}
  | {type: 'percent'; percent: number}
  | {type: 'yesNo'; yes: boolean}
  | {type: 'word'; word: string}
  | {type: 'phone'; phone: string}
  | {type: 'links'; links: readonly (PageLink | string)[]}
  | {type: 'entries'; entries: readonly {label: string; value: FactValue}[]};

/** Facts in the order in which a page shows them; undefined if the page doesn't have one. */
export type FactValues = {[Name in FactName]?: FactValue | undefined};

/** Resolves the names of keys, and the titles and addresses of pages, for display. */
export interface Lookups {
  district: District;
  /** The build's today, `YYYY-MM-DD` */
  today: string;
  /** Resolves a path in this page's front matter. */
  linkTo(path: string): PageLink | undefined;
  /** Returns the office's page about a system. */
  pageOfSystem(key: string): PageLink | undefined;
  projectOf(fund: string | undefined, key: string): string;
}

export const text = (given: string | undefined): FactValue | undefined => texts(given ? [given] : undefined);

export const texts = (given: readonly string[] | undefined): FactValue | undefined =>
  given?.length ? {type: 'texts', texts: given} : undefined;

/** @param counted the day by the calendar, if it may not be a working day */
export const date = (given: string | undefined, counted = given): FactValue | undefined =>
  given ? {type: 'date', date: given, ...(counted !== given && {insteadOf: counted})} : undefined;

export const event = (date: string, isOpen: boolean, today: string): FactValue => ({
  type: 'event',
  ...{date, isOpen},
  isAhead: isOpen ? date >= today : date > today,
});

export const duration = (given: string | undefined): FactValue | undefined =>
  given ? {type: 'duration', duration: given} : undefined;

export const money = (cents: number | undefined): FactValue | undefined =>
  cents === undefined ? undefined : {type: 'money', cents};

export const word = (given: string | undefined): FactValue | undefined =>
  given ? {type: 'word', word: given} : undefined;

export const phone = (given: string | undefined): FactValue | undefined =>
  given ? {type: 'phone', phone: given} : undefined;

export const yesNo = (yes: boolean | undefined): FactValue | undefined =>
  yes === undefined ? undefined : {type: 'yesNo', yes};

export const links = (paths: readonly string[] | undefined, {linkTo}: Lookups): FactValue | undefined =>
  paths?.length ? {type: 'links', links: paths.map((path) => linkTo(path) ?? path)} : undefined;

/** Labeled values of one kind, such as dates by stage of a purchase, or amounts by fiscal year. */
export const entries = <T>(
  given: Readonly<Record<string, T | undefined>> | undefined,
  factOf: (value: T | undefined, label: string) => FactValue | undefined,
): FactValue | undefined => {
  const known = Object.entries(given ?? {}).flatMap(([label, inner]) => {
    const value = factOf(inner, label);
    return value ? {label, value} : [];
  });
  return known.length > 0 ? {type: 'entries', entries: known} : undefined;
};

/** Systems, linked to their pages if they have one. */
export const systemLinks = (
  keys: readonly string[] | undefined,
  {district, pageOfSystem}: Lookups,
): FactValue | undefined =>
  keys?.length
    ? {type: 'links', links: keys.map((key) => pageOfSystem(key) ?? district.systems[key]?.name ?? key)}
    : undefined;

/** Names for keys of `district.yml`. */
export const names = (
  named: Readonly<Record<string, {name: string}>>,
  keys: readonly (string | undefined)[] | undefined,
): FactValue | undefined => texts(keys?.flatMap((key) => (key ? [named[key]?.name ?? key] : [])));
