import {calendarOf} from '@deskbook/calendar/domain/calendar';
import {writeFeeds} from '@deskbook/calendar/domain/feeds';
import {type PageParts, pageParts} from '@deskbook/calendar/domain/pageParts';
import {sessionsJson} from '@deskbook/calendar/domain/sessionsJson';
import {planSessions} from '@deskbook/calendar/node/planSessions';
import {checkSite} from '@deskbook/content/__tests__/checkSite';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import type {Page} from '@deskbook/content/page';
import {attachFacts} from '@deskbook/docs/node/attachFacts';
import {collectCards} from '@deskbook/home/node/collectCards';
import {folderNamesOf, searchedPage} from '@deskbook/search/node/searchedPage';
import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import {EXTENSIONS} from '../plugins';

const BUILD_DAY = '2026-10-01';
const NOW = new Date(`${BUILD_DAY}T12:00:00Z`);
const DATES = ['2026-10-06', '2026-11-03', '2026-12-01'];

const DISTRICT = `name: Westplex
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT, email: it@example.org}
branches: {downtown: {name: Downtown}}
calendar: {horizon: 3 months}
`;

const series = (title: string, start: string) =>
  `---\nkind: session\ntitle: ${title}\nstart: ${start} 10:00\nduration: 1 hour\nbranch: downtown\nrepeats: {every: month, on: 1st tue}\n---\n`;

const SITE = {
  'docs/district.yml': DISTRICT,
  'docs/monthly.md': series('Monthly', '2026-10-06'),
  'docs/late.md': series('Late', '2027-01-05'),
};

const DOCS = new Map(
  ['monthly', 'late'].map((name) => [
    `${name}.md`,
    {
      frontMatter: {},
      source: `@site/docs/${name}.md`,
      permalink: `/docs/${name}/`,
      description: '',
      unlisted: false,
    } as DocMetadata,
  ]),
);

const NO_COMMITS = {histories: new Map(), gap: 'no-git'} as const;

const check = () => checkContent(contentOf(temporarySite(SITE)), NOW, EXTENSIONS);
const datesOf = (times: readonly {start: string}[] | undefined) => times?.map(({start}) => start.slice(0, 10));

describe('a series without an end runs exactly to the horizon in district.yml,', () => {
  it('in the content check', async () => {
    const {problems} = await checkSite(temporarySite(SITE), NOW);
    expect(problems.map(({file, message, expected}) => `${file}: ${message}, ${expected}`)).toEqual([
      'docs/late.md: the series starts so late that none of its dates are shown yet, a start up to 2027-01-01, or an "until" or "count" under "repeats"',
    ]);
  });

  it('in the calendar, its files and the API', async () => {
    const {catalog} = await check();
    const {district} = catalog;
    const sessions = planSessions({
      catalog,
      buildDay: BUILD_DAY,
      docs: DOCS,
      history: NO_COMMITS,
      writtenAt: () => `${BUILD_DAY}T00:00:00Z`,
    });
    const {occurrences} = calendarOf({sessions, district, buildDay: BUILD_DAY});
    expect(occurrences.map(({start}) => start.slice(0, 10))).toEqual(DATES);
    const feeds = writeFeeds({sessions, district});
    const starts = feeds.get('all.ics')?.matchAll(/DTSTART;TZID=America\/Chicago:(\d{4})(\d\d)(\d\d)/g) ?? [];
    expect([...starts].map(([, ...date]) => date.join('-'))).toEqual(DATES);
    expect(feeds.get('session/monthly.ics')).toContain('UNTIL=20261201T160000Z');
    expect(datesOf(sessionsJson(sessions).sessions)).toEqual(DATES);
  });

  it("on the session's page", async () => {
    const {catalog} = await check();
    const content = {loadedVersions: [{docs: [...DOCS.values()]}]} as unknown as LoadedContent;
    const described = attachFacts(content, {
      catalog,
      history: new Map(),
      buildDay: BUILD_DAY,
      docsPath: 'docs',
      pageData: [pageParts(catalog, BUILD_DAY)],
    });
    const [doc] = described.loadedVersions.flatMap(({docs}) => docs as PageParts[]);
    expect(datesOf(doc?.sessionPart?.dates)).toEqual(DATES);
  });

  it('on the home page and in lists of pages', async () => {
    const {catalog} = await check();
    const {cards} = collectCards({catalog, buildDay: BUILD_DAY, docs: DOCS});
    expect(datesOf(cards.find(({title}) => title === 'Monthly')?.dates)).toEqual(DATES);
  });

  it('in the search, which finds it through its last date', async () => {
    const {catalog} = await check();
    const folderNames = folderNamesOf(catalog.pages);
    const monthly = catalog.byPath.get('monthly.md') as Page;
    const {endsAt} = searchedPage(monthly, '/docs/monthly/', {catalog, buildDay: BUILD_DAY, folderNames});
    expect(endsAt).toBe(Date.parse('2026-12-01T17:00:00Z'));
  });
});
