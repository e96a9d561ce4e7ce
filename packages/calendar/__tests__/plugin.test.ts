import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {describe, expect, it, vi} from 'vitest';
import type {CalendarMonth} from '../domain/pageData';
import trainingCalendar from '../index';
import {DISTRICT, sessionText} from './calendarOf';
import {readIcs} from './readIcs';

/** Builds a site of these pages, outside any repository, as often as asked; returns what the builds print and write. */
async function build(pages: Record<string, string>, times = 1, district = DISTRICT) {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': district, ...Object.fromEntries(files)});
  vi.stubEnv('GIT_CEILING_DIRECTORIES', siteDir);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const outDir = join(siteDir, 'build');
  const {catalog} = readCatalog({siteDir, docsPath: 'docs'});
  const docs = catalog.pages.map(({path, title}) => ({
    source: `@site/docs/${path}`,
    permalink: `/docs/${path.replace(/\.md$/, '')}/`,
    title,
    description: '',
  }));
  const content = {catalog, buildDay: '2026-10-01', sourceRoot: '@site/docs/', loadedVersions: [{docs}]};
  const allContent = {'docusaurus-plugin-content-docs': {default: content}};
  const plugin = trainingCalendar.docusaurus(new Map())({siteDir, outDir, baseUrl: '/'} as LoadContext);
  type Loaded = Parameters<NonNullable<Plugin['allContentLoaded']>>[0];
  type Built = Parameters<NonNullable<Plugin['postBuild']>>[0];
  const routes = new Map<string, unknown>();
  const data = new Map<string, unknown>();
  const actions = {
    createData: async (name: string, value: unknown) => {
      data.set(name, value);
      return name;
    },
    addRoute: (route: RouteConfig) => {
      for (const {path, component} of route.routes ?? [route]) routes.set(path, component);
    },
  };
  for (let time = 0; time < times; time++) {
    await plugin.allContentLoaded?.({allContent, actions} as unknown as Loaded);
    await plugin.postBuild?.({} as Built);
  }
  const says = said.mock.calls.map(([text]) => String(text));
  said.mockRestore();
  vi.unstubAllEnvs();
  return {says, routes, data, read: (path: string) => readFileSync(join(outDir, path), 'utf8'), outDir};
}

describe('a build with a calendar', () => {
  it('writes the feeds, and warns once that it can’t count the changes', async () => {
    const {says, read, outDir} = await build({'a.md': sessionText('A', 'sequence: 2')}, 2);
    expect(readIcs(read('calendar/all.ics')).events).toMatchObject([{uid: 'a@staff.example.org', sequence: 2}]);
    expect(JSON.parse(read('api/sessions.json')).sessions).toHaveLength(1);
    expect(readdirSync(join(outDir, 'calendar')).toSorted()).toEqual([
      'all.ics',
      'atom.xml',
      'audience',
      'branch',
      'session',
      'trainer',
      'words.json',
    ]);
    expect(says).toEqual([
      'The commits cannot be read: git is not installed, or this is not a repository, or another user owns it: how often a session\'s schedule has changed is taken from "sequence" in its front matter, 0 if left out. Build in a clone of the repository, or raise "sequence" whenever a date, a time or a place changes.\n',
    ]);
  });

  it('keeps committee meetings out of the sessions for other programs', async () => {
    const board =
      '---\nkind: committee\ntitle: Board\nmeetings: {start: 2026-12-01 14:00, duration: 1 hour, branch: downtown}\n---\n';
    const {read} = await build({'a.md': sessionText('A'), 'board.md': board});
    expect(readIcs(read('calendar/all.ics')).events).toHaveLength(2);
    expect(JSON.parse(read('api/sessions.json')).sessions).toMatchObject([{title: 'A'}]);
  });

  it('starts its weeks on the day that the district sets', async () => {
    const weeksOf = async (district: string) => {
      const {data} = await build({'a.md': sessionText('A')}, 1, district);
      return (data.get('month-2026-12.json') as CalendarMonth).weeks.map(([first]) => first?.date);
    };
    expect((await weeksOf(DISTRICT))[0]).toBe('2026-11-29');
    expect((await weeksOf(`${DISTRICT}\ncalendar: {week_starts_on: monday}`))[0]).toBe('2026-11-30');
  });

  it('writes empty feeds if there are no sessions, without a warning', async () => {
    const {says, read, routes} = await build({'a.md': '# A'});
    expect(readIcs(read('calendar/all.ics')).events).toEqual([]);
    expect(JSON.parse(read('api/sessions.json'))).toEqual({sessions: []});
    expect(says).toEqual([]);
    expect([...routes.keys()]).toEqual([
      '/calendar/2026-10/',
      '/calendar/2026-11/',
      '/calendar/2026-12/',
      '/calendar/',
      '/calendar/past/',
    ]);
  });
});
