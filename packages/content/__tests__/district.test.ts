import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DISTRICT, namesOf, readDistrict} from '../district';
import {learningSettings, recipientOfResults} from '../learning';
import {change} from './readFrontMatter';
import {temporarySite} from './temporarySite';

const MINIMAL = `name: Westplex
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT, email: it@example.org}`;

const FULL = `${MINIMAL.replace('org}', 'org, phone: 555-0100, hours: By day, after_hours_phone: 555-0109, after_hours_note: if it burns}')}
search_examples: [reset pin]
urgent: [p.md, {page: p.md#a, label: No network, icon: network-off}]
desk: [equipment/p.md]
quick_links: [{title: How do I …, icon: list, links: [p.md, /calendar/], all: /procedures/}]
base_url: /staff/
fiscal_year_start: 10-01
broken_links: warn
search_engines: yes
compress: no
logo: img/logo.svg
colors: {primary: "#0F5F63"}
calendar: {horizon: 1 year, week_starts_on: monday}
branches:
  downtown: {name: Downtown, address: 1 Main Street, closed: [2026-12-25], rooms: {lab: {name: Lab, seats: 12}}}
learning: {identify_by: [name, staff_number], send_to: training@example.org, lrs: /xapi/}
people: {analyst: {name: Analyst, email: a@example.org, public: yes}}
roles: {circulation: {name: Circulation}}
systems: {listen: {name: LISTEN}}
workplaces: {desk: {name: At the desk, roles: [circulation]}}
funds: {general: {name: General Fund}}`;

function read(text: string) {
  const siteDir = temporarySite({'docs/district.yml': text, 'static/img/logo.svg': ''});
  return readDistrict(`${siteDir}/docs`, siteDir, 'docs');
}
const problemsIn = (text: string) => read(text).problems.map(formatProblem).join('\n');

describe('readDistrict', () => {
  it.each(['constructor', 'toString', '__proto__'])('returns nothing for the unwritten name "%s"', (name) => {
    const {branches, people} = read(FULL).district;
    expect(people[name]).toBeUndefined();
    expect(branches.downtown?.rooms?.[name]).toBeUndefined();
  });

  it('requires a name, an address, a time zone and a help desk, and fills in the rest', () => {
    const {district, problems} = read(MINIMAL);
    expect(problems).toEqual([]);
    expect(district).toEqual({
      ...DEFAULT_DISTRICT,
      name: 'Westplex',
      help_desk: {name: 'IT', email: 'it@example.org'},
    });
  });

  it('accepts all fields', () => {
    const {district, problems} = read(FULL);
    expect(problems).toEqual([]);
    expect(district).toMatchObject({
      base_url: '/staff/',
      fiscal_year_start: '10-01',
      broken_links: 'warn',
      search_engines: true,
      compress: false,
      logo: 'img/logo.svg',
      colors: {primary: '#0f5f63'},
      calendar: {horizon: '1 year', week_starts_on: 'monday'},
      branches: {downtown: {closed: ['2026-12-25'], rooms: {lab: {seats: 12}}}},
      people: {analyst: {public: true}},
      learning: {identify_by: ['name', 'staff_number'], send_to: 'training@example.org', lrs: '/xapi/'},
      help_desk: {hours: 'By day', after_hours_phone: '555-0109', after_hours_note: 'if it burns'},
      urgent: [{page: 'p.md'}, {page: 'p.md#a', label: 'No network', icon: 'network-off'}],
      desk: ['equipment/p.md'],
      quick_links: [{links: [{page: 'p.md'}, {page: '/calendar/'}], all: {page: '/procedures/'}}],
    });
    expect(namesOf(district)).toEqual({
      people: ['analyst'],
      roles: ['circulation'],
      systems: ['listen'],
      branches: ['downtown'],
      funds: ['general'],
      workplaces: ['desk'],
    });
  });

  it("fills in the calendar's defaults", () => {
    expect(read(`${MINIMAL}\ncalendar: {week_starts_on: monday}`).district.calendar).toEqual({
      horizon: '18 months',
      week_starts_on: 'monday',
    });
  });

  it('uses defaults if the file is missing', () => {
    const siteDir = temporarySite({});
    const {district, problems} = readDistrict(`${siteDir}/docs`, siteDir, 'docs');
    expect(district).toEqual(DEFAULT_DISTRICT);
    expect(problems.map(formatProblem)).toEqual([
      'docs/district.yml:1:1  error  docs/district.yml is missing\n    expected  a file district.yml in the docs folder',
    ]);
  });

  it("uses defaults if a folder has the file's name", () => {
    const siteDir = temporarySite({'docs/district.yml/a.md': ''});
    expect(readDistrict(`${siteDir}/docs`, siteDir, 'docs').district).toEqual(DEFAULT_DISTRICT);
  });

  it.each(['colour: blue', 'toString: x', 'time_zone: EST', 'people: {a: {name: A, mail: b}}'])(
    'keeps everything else if %j is invalid',
    (lines) => {
      const {district, problems} = read(change(FULL, lines));
      expect(problems).toHaveLength(1);
      expect(district).toMatchObject({
        name: 'Westplex',
        broken_links: 'warn',
        branches: {downtown: {name: 'Downtown'}},
      });
    },
  );

  it.each(['- a', 'text', '', '# comment', '\0', '*a'])('uses the defaults of %j', (text) => {
    const {district, problems} = read(text);
    expect(district).toEqual(DEFAULT_DISTRICT);
    expect(problems).not.toHaveLength(0);
  });

  it('reports broken YAML without its consequences', () => {
    expect(problemsIn(`${MINIMAL}\nroles: {a: {name: A}`)).toMatch(
      /^docs\/district\.yml:5:21 {2}error {2}this is not valid YAML: [^\n]*$/,
    );
  });
});

describe('district.yml is refused', () => {
  it.each([
    [
      'without a name',
      '-name',
      `1:1  error  "name" is missing
    expected  text
    fix       name: Westplex Library District`,
    ],
    [
      'with a path in its address',
      'url: https://example.org/staff',
      `4:6  error  "url" is not the address of a site
    found     https://example.org/staff
    expected  the address of the site without a path, such as https://staff.example.org
    fix       url: https://example.org`,
    ],
    [
      'with an address that is none',
      'url: staff.example.org',
      `4:6  error  "url" is not the address of a site
    found     staff.example.org
    expected  the address of the site without a path, such as https://staff.example.org`,
    ],
    [
      'with a base without slashes',
      'base_url: staff',
      `5:11  error  "base_url" does not begin and end with a slash
    found     staff
    expected  a path with a slash at both ends
    fix       base_url: /staff/`,
    ],
    [
      'with a zone that is an abbreviation',
      'time_zone: CST',
      `4:12  error  "time_zone" is not an IANA time zone
    found     CST
    expected  an IANA time zone such as America/Chicago
    fix       time_zone: America/Chicago`,
    ],
    [
      'with a year that begins on no day',
      'fiscal_year_start: July',
      `5:20  error  "fiscal_year_start" is not a day of the year
    found     July
    expected  a month and a day, MM-DD
    fix       fiscal_year_start: 07-01`,
    ],
    [
      'without the mail of the help desk',
      'help_desk: {name: IT}',
      `4:12  error  "help_desk.email" is missing
    expected  an e-mail address
    fix       email: helpdesk@example.org`,
    ],
    [
      'with a mail address that is none',
      'help_desk: {name: IT, email: it}',
      `4:30  error  "help_desk.email" is not an e-mail address
    found     it
    expected  an e-mail address`,
    ],
    [
      'with an unknown way to treat links',
      'broken_links: ignore',
      `5:15  error  "broken_links" cannot be "ignore"
    found     ignore
    expected  one of: throw, warn
    fix       broken_links: throw`,
    ],
    [
      'with neither yes nor no for search engines',
      'search_engines: google',
      `5:17  error  "search_engines" must be yes or no
    found     google
    expected  yes or no
    fix       search_engines: yes`,
    ],
    [
      'with a colour that is none',
      'colors: {primary: teal}',
      `5:19  error  "colors.primary" is not a color
    found     teal
    expected  a color of six hexadecimal digits
    fix       primary: "#0f5f63"`,
    ],
    [
      'with a horizon that is not a length of time',
      'calendar: {horizon: soon}',
      `5:21  error  "calendar.horizon" is not a length of time to plan ahead
    found     soon
    expected  a length of time from 1 day to 10 years, such as 18 months
    fix       horizon: 18 months`,
    ],
    [
      'with a horizon within a day',
      'calendar: {horizon: 90 min}',
      `5:21  error  "calendar.horizon" is not a length of time to plan ahead
    found     90 min
    expected  a length of time from 1 day to 10 years, such as 18 months
    fix       horizon: 18 months`,
    ],
    [
      'with a horizon that nobody will live to see',
      'calendar: {horizon: 100 years}',
      `5:21  error  "calendar.horizon" is not a length of time to plan ahead
    found     100 years
    expected  a length of time from 1 day to 10 years, such as 18 months
    fix       horizon: 18 months`,
    ],
    [
      'with a week that begins on another day',
      'calendar: {week_starts_on: friday}',
      `5:28  error  "calendar.week_starts_on" cannot be "friday"
    found     friday
    expected  one of: sunday, monday
    fix       week_starts_on: sunday`,
    ],
    [
      'with a logo that is not there',
      'logo: img/gone.svg',
      `5:7  error  the logo is not in the folder static
    found     img/gone.svg
    expected  the path of an image under static
    fix       logo: img/logo.svg`,
    ],
    [
      'with a branch that has no name',
      'branches: {downtown: {address: 1 Main Street}}',
      `5:22  error  "branches.downtown.name" is missing
    expected  text
    fix       name: Downtown`,
    ],
    [
      'with a list of branches',
      'branches: [downtown]',
      `5:11  error  "branches" is a list
    expected  a map of keys and values`,
    ],
    [
      'with a branch closed on no date',
      'branches: {downtown: {name: D, closed: [christmas]}}',
      `5:41  error  "branches.downtown.closed[1]" is not a valid date
    found     christmas
    expected  a date, YYYY-MM-DD`,
    ],
    [
      'with a room for nobody',
      'branches: {downtown: {name: D, rooms: {lab: {name: L, seats: 0}}}}',
      `5:62  error  "branches.downtown.rooms.lab.seats" is not a number in this range
    found     0
    expected  a whole number from 1 to 10000`,
    ],
    [
      'with more that is urgent than anyone reads',
      'urgent: [a.md, b.md, c.md, d.md, e.md, f.md]',
      `5:9  error  "urgent" has 6 entries
    expected  at most 5`,
    ],
    [
      'with a machine that has an address instead of a path',
      'desk: [/equipment/, e.md]',
      `5:8  error  "desk[1]" is not the path of a page
    found     /equipment/
    expected  the path of an equipment guide, relative to this file`,
    ],
    [
      'with a link out of the site',
      'urgent: [https://example.org/]',
      `5:10  error  "urgent[1]" is neither the path of a page nor an address of this site
    found     https://example.org/
    expected  the path of a page, relative to this file, or an address of this site such as /calendar/`,
    ],
    [
      'with a misspelt key',
      'branchs: {}',
      `5:1  error  "branchs" is not a key of district.yml
    found     branchs
    expected  one of: branches, roles, funds, name, url, urgent, colors, write, learning, systems, base_url, compress … (31 in all)
    fix       branches: …`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(`docs/district.yml:${says}`);
  });

  it('with only a warning if its color is too light', () => {
    expect(
      problemsIn(`${MINIMAL}\ncolors: {primary: "#ffff00"}`),
    ).toBe(`docs/district.yml:5:19  warning  the primary color has a contrast of 1.07 : 1 on white
    found     #ffff00
    expected  at least 4.5 : 1, so that links are readable
    fix       choose a darker color`);
  });
});

describe('training results', () => {
  const people = 'people: {trainer: {name: Trainer, email: t@example.org, public: yes}, clerk: {name: Clerk}}';
  const sentTo = (recipient: string) => read(`${MINIMAL}\n${people}\nlearning: {send_to: ${recipient}}`);

  it('are sent to a person, to an address, or wherever the learner likes', () => {
    expect(recipientOfResults(sentTo('trainer').district)).toEqual({email: 't@example.org', name: 'Trainer'});
    expect(recipientOfResults(sentTo('it@example.org').district)).toEqual({email: 'it@example.org', name: null});
    expect(recipientOfResults(read(MINIMAL).district)).toBeNull();
  });

  it.each([
    [
      'trainor',
      `6:21  error  learning.send_to is not in "people"
    found     trainor
    expected  a key of "people", or an e-mail address
    fix       trainer`,
    ],
    [
      'clerk',
      `6:21  error  "clerk" has no e-mail address that pages may show
    found     clerk
    expected  someone in "people" with "email" and "public: true"
    fix       give "clerk" both, or write the e-mail address here`,
    ],
  ])("aren't sent to %s", (recipient, problem) => {
    const {district, problems} = sentTo(recipient);
    expect(problems.map(formatProblem)).toEqual([`docs/district.yml:${problem}`]);
    expect(recipientOfResults(district)).toBeNull();
  });

  it("go to a record store through a path on the site's server", () => {
    const {district} = read(`${MINIMAL}\nlearning: {lrs: /xapi/}`);
    expect(learningSettings(district).recordStore).toBe('/xapi/');
    expect(learningSettings(read(MINIMAL).district).recordStore).toBeNull();
  });

  it.each([
    [
      'https://lrs.example.com/data/xAPI',
      `5:17  error  "learning.lrs" is a web address. Name a path here; your web server passes it on and adds the credentials
    found     https://lrs.example.com/data/xAPI
    expected  a path on the site's own web server, with a slash at both ends
    fix       lrs: /data/xAPI/`,
    ],
    [
      'xapi',
      `5:17  error  "learning.lrs" is not a path with a slash at both ends
    found     xapi
    expected  a path on the site's own web server, with a slash at both ends
    fix       lrs: /xapi/`,
    ],
    [
      '/',
      `5:17  error  "learning.lrs" is not a path with a slash at both ends
    found     /
    expected  a path on the site's own web server, with a slash at both ends
    fix       lrs: /xapi/`,
    ],
  ])('go to no record store at %s', (address, problem) => {
    expect(problemsIn(`${MINIMAL}\nlearning: {lrs: ${address}}`)).toBe(`docs/district.yml:${problem}`);
  });
});
