import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {describe, expect, it, vi} from 'vitest';
import {temporarySite} from '../../../content/__tests__/temporarySite';
import {readCatalog} from '../../../content/catalog';
import trainingCalendar from '../index';
import {type CalendarOptions, DEFAULT_OPTIONS, validateOptions} from '../node/options';
import {DISTRICT, sessionText} from './calendarOf';
import {readIcs} from './readIcs';

/** Builds a site of these pages, outside any repository, as often as told; returns what the builds say and write. */
async function build(pages: Record<string, string>, times = 1) {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...Object.fromEntries(files)});
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
  const create = trainingCalendar as unknown as (context: LoadContext, options: CalendarOptions) => Plugin;
  const plugin = create({siteDir, outDir, baseUrl: '/'} as LoadContext, DEFAULT_OPTIONS);
  type Loaded = Parameters<NonNullable<Plugin['allContentLoaded']>>[0];
  type Built = Parameters<NonNullable<Plugin['postBuild']>>[0];
  const routes = new Map<string, unknown>();
  const actions = {
    createData: async (name: string) => name,
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
  return {says, routes, read: (path: string) => readFileSync(join(outDir, path), 'utf8'), outDir};
}

describe('a build with a calendar', () => {
  it('writes the feeds, and says once that it cannot count the changes', async () => {
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
    ]);
    expect(says).toEqual([
      'The commits cannot be read: this is no git repository, or git is not installed: how often a session\'s schedule has changed is taken from "sequence" in its front matter, 0 if left out. Build in a clone of the repository, or raise "sequence" whenever a date, a time or a place changes.\n',
    ]);
  });

  it('has a page for the trainer beside each session', async () => {
    const {routes} = await build({'a.md': sessionText('A')});
    expect(routes.get('/docs/a/run/')).toBe('@theme/TrainerPage');
  });

  it('writes empty feeds without any session, and says nothing', async () => {
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

describe('the options of the calendar', () => {
  const validate = (options: object) =>
    validateOptions({
      options,
      validate: (schema, given) => {
        const {error, value} = schema.validate(given);
        if (error) throw error;
        return value;
      },
    });

  it('have defaults', () => {
    expect(validate({})).toEqual({horizon: '18 months', weekStartsOn: 'sunday'});
  });

  it('are taken as given', () => {
    expect(validate({horizon: '1 year', weekStartsOn: 'monday'})).toEqual({horizon: '1 year', weekStartsOn: 'monday'});
  });

  it.each([
    [{horizon: 'soon'}, '"horizon" is to be a duration such as "18 months", "1 year" or "90 days"'],
    [{horizon: '90 min'}, '"horizon" is to be a duration such as "18 months", "1 year" or "90 days"'],
    [{weekStartsOn: 'friday'}, '"weekStartsOn" must be one of [sunday, monday]'],
    [{horizons: '1 year'}, '"horizons" is not allowed'],
  ])('refuse %j', (options, says) => {
    expect(() => validate(options)).toThrow(says);
  });
});
