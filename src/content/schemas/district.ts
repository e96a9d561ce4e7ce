import type * as z from 'zod';
import {DISTRICT_ICONS} from '../../shared/districtIcons';
import {addToDate, parseDuration} from '../dates';
import {datesWithReasons, email, line, oneOfWords, text, timeZone, url, wholeNumber, yesNo} from './fields';
import {list, listUpTo, map, orMap, record} from './shapes';

/** The first column of the calendar. */
export const WEEK_STARTS = ['sunday', 'monday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** A path under the host, with a slash at both ends. */
const baseUrl = () =>
  line('a path with a slash at both ends', '/', (given, refuse) =>
    /^\/(?:[\w.~-]+\/)*$/.test(given)
      ? given
      : refuse('%s does not begin and end with a slash', {fix: `/${given.replace(/^\/+|\/+$/g, '')}/`}),
  );

/** The origin of the site: no path, which `base_url` has. */
const origin = () => {
  const expected = 'the address of the site without a path, such as https://staff.example.org';
  return line(expected, 'https://staff.example.org', (given, refuse) => {
    const parsed = /^https?:\/\//.test(given) && URL.canParse(given) ? new URL(given) : undefined;
    return parsed && given.replace(/\/$/, '') === parsed.origin
      ? parsed.origin
      : refuse('%s is not the address of a site', {fix: parsed?.origin});
  });
};

const dayOfYear = () =>
  line('a month and a day, MM-DD', '07-01', (given, refuse) =>
    /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(given)
      ? given
      : refuse('%s is not a day of the year', {fix: '07-01'}),
  );

const color = () =>
  line('a color of six hexadecimal digits', '"#0f5f63"', (given, refuse) =>
    /^#[0-9a-f]{6}$/i.test(given) ? given.toLowerCase() : refuse('%s is not a color', {fix: '"#0f5f63"'}),
  );

/** How far ahead is looked: whole days at least, and no further than anybody plans. */
const horizon = () => {
  const expected = 'a length of time from 1 day to 10 years, such as 18 months';
  const [first, last] = ['2026-01-01', '2036-01-01'];
  return line(expected, '18 months', (given, refuse) => {
    const parsed = parseDuration(given);
    const end = parsed ? addToDate(first, parsed) : first;
    return end > first && end <= last ? given : refuse('%s is not a length of time to plan ahead', {fix: '18 months'});
  });
};

/** `../checks.ts` follows it. */
const linkTarget = () => {
  const expected = 'the path of a page, relative to this file, or an address of this site such as /calendar/';
  return line(expected, 'procedures/load-receipt-paper.md', (given, refuse) =>
    isLinkTarget(given) ? given : refuse('%s is neither the path of a page nor an address of this site'),
  );
};

export function isLinkTarget(given: string): boolean {
  return /^\/(?!\/)/.test(given) || (/\.mdx?(?:#|$)/.test(given) && !/^[a-z][a-z0-9+.-]*:/i.test(given));
}

/** A page, or a map of a page and more. */
const linkTo = <S extends z.ZodRawShape>(more: S) =>
  orMap(
    linkTarget().transform((page) => ({page})),
    map({page: linkTarget(), label: text().optional(), ...more}),
  );

const icon = () => oneOfWords(DISTRICT_ICONS).optional();

/** More would not fit on a phone's home page, and nobody in a hurry reads a long list. */
const MOST_URGENT = 5;
const MOST_GROUPS = 4;
const MOST_LINKS = 6;
const MOST_EXAMPLES = 4;

const named = {name: text('The name that staff know')};

/** `docs/district.yml`: the facts that pages refer to by key. */
export const districtSchema = map({
  name: text('Westplex Library District'),
  url: origin(),
  base_url: baseUrl().optional(),
  time_zone: timeZone(),
  fiscal_year_start: dayOfYear().optional(),
  help_desk: map({
    ...named,
    email: email(),
    phone: text('555-0100').optional(),
    form: url().optional(),
    hours: text('Monday to Saturday, 8:00 AM to 6:00 PM').optional(),
    after_hours_phone: text('555-0109').optional(),
    after_hours_note: text('if a whole branch is down').optional(),
  }),
  broken_links: oneOfWords(['throw', 'warn']).optional(),
  search_engines: yesNo().optional(),
  compress: yesNo().optional(),
  hydrate_pages: yesNo().optional(),
  search_last: list(text('authors/')).optional(),
  wording: map({
    check: yesNo().optional(),
    phrases: list(map({avoid: text('kept by'), write: text('owner')})).optional(),
    allow: list(text('email')).optional(),
  }).optional(),
  search_examples: listUpTo(MOST_EXAMPLES, text('reset pin')).optional(),
  urgent: listUpTo(MOST_URGENT, linkTo({icon: icon()})).optional(),
  quick_links: listUpTo(
    MOST_GROUPS,
    map({
      title: text('How do I …'),
      icon: icon(),
      links: listUpTo(MOST_LINKS, linkTo({})),
      all: linkTo({}).optional(),
    }),
  ).optional(),
  logo: text('img/logo.svg').optional(),
  colors: map({primary: color().optional()}).optional(),
  calendar: map({horizon: horizon().optional(), week_starts_on: oneOfWords(WEEK_STARTS).optional()}).optional(),
  closed: datesWithReasons('Thanksgiving Day').optional(),
  branches: record(
    map({
      ...named,
      address: text('1 Main Street').optional(),
      closed: datesWithReasons('Inventory').optional(),
      rooms: record(map({...named, seats: wholeNumber({from: 1, to: 10_000}).optional()})).optional(),
    }),
  ).optional(),
  people: record(map({...named, email: email().optional(), public: yesNo().optional()})).optional(),
  roles: record(map({...named, everyone: yesNo().optional()})).optional(),
  systems: record(map(named)).optional(),
  funds: record(map(named)).optional(),
});

type Written = z.output<typeof districtSchema>;

/** The facts of the district, with everything that may be left out filled in. */
export type District = Required<Omit<Written, 'logo' | 'colors' | 'calendar' | 'wording'>> &
  Pick<Written, 'logo' | 'colors'> & {
    /** What the check says about words; see `wording/checkWording.ts`. */
    wording: Required<NonNullable<Written['wording']>>;
    calendar: {
      /** How far a series without an end runs, from the day of the build. */
      horizon: string;
      week_starts_on: WeekStart;
    };
  };
