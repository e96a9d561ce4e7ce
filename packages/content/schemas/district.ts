import {addToDate, DURATION, parseDuration} from '@deskbook/text/dates/dates';
import {isMailAddress} from '@deskbook/text/mailAddress';
import type * as z from 'zod';
import {ASKED} from '../asked';
import {DISTRICT_ICONS} from '../districtIcons';
import {
  datesWithReasons,
  email,
  oneOfWords,
  SCALAR,
  scalarField,
  text,
  timeZone,
  url,
  wholeNumber,
  yesNo,
} from './fields';
import {list, listOrOne, listUpTo, map, orMap, record} from './shapes';

/** The calendar's first column. */
const WEEK_STARTS = ['sunday', 'monday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

const BASE_URL = /^\/(?:[\w.~-]+\/)*$/;

const baseUrl = () =>
  scalarField('a path with a slash at both ends', '/', BASE_URL, (given, refuse) =>
    BASE_URL.test(given)
      ? given
      : refuse('%s does not begin and end with a slash', {fix: `/${given.replace(/^\/+|\/+$/g, '')}/`}),
  );

const STORE = /^\/(?:[\w.~-]+\/)+$/;

/** Where the site's web server accepts statements. It adds the credentials, which a page can't keep secret. */
const recordStore = () =>
  scalarField("a path on the site's own web server, with a slash at both ends", '/xapi/', STORE, (given, refuse) => {
    if (STORE.test(given)) return given;
    const isAddress = /^https?:\/\//.test(given) && URL.canParse(given);
    const path = `/${(isAddress ? new URL(given).pathname : given).replace(/^\/+|\/+$/g, '')}/`;
    const fix = STORE.test(path) ? path : '/xapi/';
    return isAddress
      ? refuse('%s is a web address. Name a path here; your web server passes it on and adds the credentials', {fix})
      : refuse('%s is not a path with a slash at both ends', {fix});
  });

const ORIGIN = /^https?:\/\/[^\s/?#]+\/?$/;

/** The site's origin; `base_url` has the path. */
const origin = () => {
  const expected = 'the address of the site without a path, such as https://staff.example.org';
  return scalarField(expected, 'https://staff.example.org', ORIGIN, (given, refuse) => {
    const parsed = /^https?:\/\//.test(given) && URL.canParse(given) ? new URL(given) : undefined;
    return parsed && given.replace(/\/$/, '') === parsed.origin
      ? parsed.origin
      : refuse('%s is not the address of a site', {fix: parsed?.origin});
  });
};

const PUBLIC_URL = /^https?:\/\/[^\s/?#]+(?:\/[\w.~-]+)*\/?$/;

/** An origin, optionally with a folder on the server. */
const publicUrl = () =>
  scalarField(
    'a web address such as https://help.example.org',
    'https://help.example.org',
    PUBLIC_URL,
    (given, refuse) =>
      PUBLIC_URL.test(given) && URL.canParse(given)
        ? given.replace(/\/?$/, '/')
        : refuse('%s is not the address of a site', {fix: 'https://help.example.org'}),
  );

const DAY_OF_YEAR = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const dayOfYear = () =>
  scalarField('a month and a day, MM-DD', '07-01', DAY_OF_YEAR, (given, refuse) =>
    DAY_OF_YEAR.test(given) ? given : refuse('%s is not a day of the year', {fix: '07-01'}),
  );

const COLOR = /^#[0-9A-Fa-f]{6}$/;

const color = () =>
  scalarField('a color of six hexadecimal digits', '"#0f5f63"', COLOR, (given, refuse) =>
    COLOR.test(given) ? given.toLowerCase() : refuse('%s is not a color', {fix: '"#0f5f63"'}),
  );

/** How far ahead to expand series: at least a day, and no further than anyone plans. */
const horizon = () => {
  const expected = 'a length of time from 1 day to 10 years, such as 18 months';
  const [first, last] = ['2026-01-01', '2036-01-01'];
  return scalarField(expected, '18 months', DURATION, (given, refuse) => {
    const parsed = parseDuration(given);
    const end = parsed ? addToDate(first, parsed) : first;
    return end > first && end <= last ? given : refuse('%s is not a length of time to plan ahead', {fix: '18 months'});
  });
};

/** A link target. `../districtLinks.ts` checks it. */
const linkTarget = () => {
  const expected = 'the path of a page, relative to this file, or an address of this site such as /calendar/';
  return scalarField(expected, 'procedures/load-receipt-paper.md', SCALAR, (given, refuse) =>
    isLinkTarget(given) ? given : refuse('%s is neither the path of a page nor an address of this site'),
  );
};

export function isLinkTarget(given: string): boolean {
  return /^\/(?!\/)/.test(given) || (/\.mdx?(?:#|$)/.test(given) && !/^[a-z][a-z0-9+.-]*:/i.test(given));
}

/** A machine on the home page. `../desk.ts` checks that it is one. */
const machine = () => {
  const expected = 'the path of an equipment guide, relative to this file';
  return scalarField(expected, 'equipment/receipt-printer.md', SCALAR, (given, refuse) =>
    /^[^/].*\.mdx?$/.test(given) ? given : refuse('%s is not the path of a page'),
  );
};

/** Like other links, but the navigation can also lead to folders of `docs/` and to other sites. */
const navigationTarget = () => {
  const expected = 'the path of a page or folder, relative to this file, or an address such as /calendar/';
  return scalarField(expected, '/manuals/', SCALAR, (given, refuse) =>
    isLinkTarget(given) || isFolder(given) || isUrl(given)
      ? given
      : refuse('%s is neither the path of a page or folder nor an address'),
  );
};

/** A folder of `docs/`, with a trailing slash. */
export function isFolder(given: string): boolean {
  return /^[^/:?#][^:?#]*\/$/.test(given);
}

export function isUrl(given: string): boolean {
  return /^https?:\/\//.test(given) && URL.canParse(given);
}

/** A page, or a map with a page and more. */
const linkTo = <S extends z.ZodRawShape>(more: S) =>
  orMap(
    linkTarget().transform((page) => ({page})),
    map({
      page: linkTarget().describe('The page, or an address of this site'),
      label: text('The network is down').describe('What the link says; the title of the page, if left out').optional(),
      ...more,
    }),
  );

const icon = (of: string) => oneOfWords(DISTRICT_ICONS).describe(`The picture beside ${of}`).optional();

/** More wouldn't fit on a phone's home page, and nobody in a hurry reads a long list. */
const MAX_URGENT = 5;
const MAX_GROUPS = 4;
const MAX_LINKS = 6;
const MAX_EXAMPLES = 4;
const MAX_MACHINES = 10;
const MAX_SECTIONS = 20;

/** The drawing of a floor. `../checkPlans.ts` checks that it is one. */
const plan = () => {
  const expected = 'the path of a drawing, relative to this file, ending in .svg';
  return scalarField(expected, 'img/north-county.svg', SCALAR, (given, refuse) =>
    isDrawingFile(given) ? given : refuse('%s is not the path of an SVG file'),
  );
};

export function isDrawingFile(given: string): boolean {
  return /^[^/].*\.svg$/i.test(given);
}

const named = (example: string) => ({name: text(example).describe('The name that staff know')});

/** `../learning.ts` looks up the key. */
const recipient = () =>
  scalarField('a key of "people", or an e-mail address', 'training-librarian', SCALAR, (given, refuse) =>
    !given.includes('@') || isMailAddress(given) ? given : refuse('%s is not an e-mail address'),
  );

const escalation = () =>
  list(
    map({
      call: text('IT help desk').describe('Whom to call'),
      phone: text('555-0100').describe('The number').optional(),
      when: text('8:00 AM to 6:00 PM').describe('When, or for what').optional(),
    }),
  );

/** `docs/district.yml`: the facts that pages refer to by key. */
export const districtSchema = map({
  name: text('Westplex Library District').describe('The name of your library'),
  url: origin().describe('The address of the web server, without a path'),
  base_url: baseUrl().describe('The folder on the server that the site is in').optional(),
  public_url: publicUrl().describe('The address of the public site').optional(),
  time_zone: timeZone().describe('Your time zone'),
  fiscal_year_start: dayOfYear().describe('The first day of your fiscal year').optional(),
  help_desk: map({
    ...named('IT help desk'),
    email: email().describe('Its e-mail address'),
    phone: text('555-0100').describe('Its phone number').optional(),
    form: url().describe('A web form that takes reports of problems, in place of e-mail').optional(),
    hours: text('Monday to Saturday, 8:00 AM to 6:00 PM').describe('When it can be called').optional(),
    after_hours_phone: text('555-0109').describe('The number to call at other times').optional(),
    after_hours_note: text('if a whole branch is down').describe('When that number may be called').optional(),
  }).describe('The help desk that staff call'),
  broken_links: oneOfWords(['throw', 'warn']).describe('Whether broken links are errors or warnings').optional(),
  search_engines: yesNo().describe('Whether search engines may list the site').optional(),
  compress: yesNo().describe('Whether the build writes a compressed file beside each page').optional(),
  hydrate_pages: yesNo().describe("Whether every page loads Docusaurus's script at once").optional(),
  search_last: list(text('authors/')).describe('What the search lists after all others').optional(),
  wording: map({
    check: yesNo().describe('Whether words are checked at all').optional(),
    phrases: list(
      map({
        avoid: text('patron card').describe('The words to avoid'),
        write: text('library card').describe('What to write instead'),
      }),
    )
      .describe('Words of your own to avoid')
      .optional(),
    allow: list(text('email')).describe('Words that may be used here').optional(),
  })
    .describe('What the check says about words')
    .optional(),
  navigation: listUpTo(
    MAX_SECTIONS,
    orMap(
      navigationTarget().transform((page) => ({page})),
      map({
        page: navigationTarget().describe('Where it leads'),
        label: text('Handbooks').describe('What it is called in the bar').optional(),
      }),
    ),
  )
    .describe('What the bar on top leads to, in this order')
    .optional(),
  search_examples: listUpTo(MAX_EXAMPLES, text('reset pin')).describe('Sample searches on the home page').optional(),
  urgent: listUpTo(MAX_URGENT, linkTo({icon: icon('the link')}))
    .describe('What cannot wait, on the home page')
    .optional(),
  desk: listUpTo(MAX_MACHINES, machine())
    .describe('The machines in the drawing of the service desk on the home page, from left to right')
    .optional(),
  quick_links: listUpTo(
    MAX_GROUPS,
    map({
      title: text('How do I …').describe('The heading'),
      icon: icon('the heading'),
      links: listUpTo(MAX_LINKS, linkTo({})).describe('The pages'),
      all: linkTo({}).describe('The last link, which leads to more').optional(),
    }),
  )
    .describe('Groups of links on the home page')
    .optional(),
  logo: text('img/logo.svg').describe('The path of your logo in the folder static').optional(),
  colors: map({primary: color().describe('The color of links and buttons').optional()})
    .describe('Your color')
    .optional(),
  calendar: map({
    horizon: horizon().describe('How far a series without an end runs').optional(),
    week_starts_on: oneOfWords(WEEK_STARTS).describe('The first day of the week').optional(),
  })
    .describe('How far ahead series run, and the first day of the week')
    .optional(),
  write: map({
    second_person: yesNo().describe('Whether someone other than the author has to publish a page').optional(),
    url: origin()
      .describe('The address at which authors write, without a path, if it is not that of the site')
      .optional(),
    idle_minutes: wholeNumber(5, 720, '30')
      .describe('After how many minutes someone who does nothing is signed out')
      .optional(),
    // A word, not a command: editors can change this file in the browser.
    after_publish: oneOfWords(['deploy'])
      .describe('What follows a publication in the browser: bring it to the web server named in deploy.yml')
      .optional(),
  })
    .describe('How pages are written in the browser')
    .optional(),
  learning: map({
    identify_by: list(oneOfWords(ASKED))
      .describe('What those who send their results are asked about themselves; nothing, if left out')
      .optional(),
    send_to: recipient().describe('Whom they send them to: a key of people, or an e-mail address').optional(),
    lrs: recordStore()
      .describe('Where your web server takes xAPI statements for your learning record store')
      .optional(),
  })
    .describe('How results get to the trainer')
    .optional(),
  closed: datesWithReasons('Thanksgiving Day').describe('The days on which every branch is closed').optional(),
  branches: record(
    map({
      ...named('Downtown'),
      address: text('1 Main Street').describe('Where it is').optional(),
      phone: text('555-0120').describe('Its phone number').optional(),
      plan: listOrOne(plan())
        .describe('A drawing of its floor; or a list with one for each floor, from the first up')
        .optional(),
      escalation: escalation().describe('Whom to call from here, in place of the list of the district').optional(),
      closed: datesWithReasons('Inventory').describe('The days on which this branch alone is closed').optional(),
      rooms: record(
        map({
          ...named('Training lab'),
          seats: wholeNumber(1, 10_000).describe('How many people it holds').optional(),
        }),
        'training-lab',
      )
        .describe('Rooms for sessions')
        .optional(),
    }),
    'downtown',
  )
    .describe('Your branches, with their rooms')
    .optional(),
  people: record(
    map({
      ...named('IT support technician'),
      email: email().describe('Where reports about their pages go, if it is public').optional(),
      public: yesNo().describe('Whether the e-mail address may be published').optional(),
    }),
    'support-technician',
  )
    .describe('The jobs or people who own pages and give training')
    .optional(),
  roles: record(
    map({
      ...named('Circulation'),
      everyone: yesNo().describe('Whether everyone on the staff belongs to it').optional(),
    }),
    'circulation',
  )
    .describe('The job groups that pages are for')
    .optional(),
  workplaces: record(
    map({
      ...named('At the desk'),
      roles: list(text('circulation')).describe('The roles that work there').optional(),
    }),
    'desk',
  )
    .describe('Where work is done; the list of procedures has them in this order')
    .optional(),
  escalation: escalation().describe('Whom to call when the network is down, in this order').optional(),
  systems: record(map(named('LISTEN')), 'listen')
    .describe('The systems that pages are about')
    .optional(),
  funds: record(map(named('General Fund')), 'general')
    .describe('The funds that pay for purchases')
    .optional(),
}).describe('The facts of your district');

type DistrictFile = z.output<typeof districtSchema>;

/** The district's facts with all defaults filled in. */
export type District = Required<
  Omit<DistrictFile, 'logo' | 'colors' | 'public_url' | 'calendar' | 'wording' | 'write' | 'learning'>
> &
  Pick<DistrictFile, 'logo' | 'colors' | 'public_url'> & {
    /** Settings for writing in the browser; see `../../write`. */
    write: Required<Omit<NonNullable<DistrictFile['write']>, 'url' | 'after_publish'>> &
      Pick<NonNullable<DistrictFile['write']>, 'url' | 'after_publish'>;
    /** How results reach the trainer; see `../learning.ts`. */
    learning: Required<Pick<NonNullable<DistrictFile['learning']>, 'identify_by'>> &
      Pick<NonNullable<DistrictFile['learning']>, 'send_to' | 'lrs'>;
    /** Settings of the wording check; see `wording/checkWording.ts`. */
    wording: Required<NonNullable<DistrictFile['wording']>>;
    calendar: {
      /** How far to expand a series without an end, counted from the build day. */
      horizon: string;
      week_starts_on: WeekStart;
    };
  };
