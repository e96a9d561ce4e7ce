import {join} from 'node:path';
import {DEFAULT_DISTRICT} from '@deskbook/content/district';
import {reportToBuild} from '@deskbook/engine/plugins/reportToBuild';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {dateInZone} from '@deskbook/text/dates/dates';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {pageParts} from '../domain/pageParts';
import {addCalendar} from '../node/addCalendar';
import {readScheduleHistory} from '../node/readScheduleHistory';
import {warnOnce} from '../node/warnOnce';
import {writtenAt} from '../node/writtenAt';
import {FilesPlugin} from './node/FilesPlugin';
import {type Options, validateOptions} from './node/options';
import {writePageData} from './node/pageData';
import {readSessions} from './node/readSessions';

const isBuild = process.env.NODE_ENV === 'production';

/**
 * The calendar in a site of Docusaurus that has nothing else of ours: the site's own docs plugin, theme and React. What
 * it shows is made by the same code as in a district's site; only this entry differs.
 */
function calendar(context: LoadContext, options: Options): Plugin {
  const {siteDir, baseUrl} = context;
  let makeFiles: () => ReadonlyMap<string, string> = () => new Map();
  return {
    name: 'deskbook-training-calendar',

    getThemePath: () => join(ENGINE_DIR, 'calendar/standalone/theme'),

    async allContentLoaded({allContent, actions}) {
      const {docs, listed} = docsIn(allContent, context);
      const buildDay = dateInZone(buildTime(), options.timeZone);
      const {catalog, problems} = readSessions({siteDir, facts: factsOf(context, options), buildDay, docs});
      report(problems);
      const history = readScheduleHistory(siteDir, '.', [...catalog.byPath.keys()]);
      if (catalog.pages.length > 0) warnOnce(history.gap);
      const source = {
        ...{catalog, buildDay, history, docs: listed},
        writtenAt: (path: string) => writtenAt(siteDir, join(siteDir, path), history.gap),
      };
      makeFiles = await addCalendar(source, actions, baseUrl);
      const partsOf = pageParts(catalog, buildDay);
      const addressOf = (path: string) => docs.get(path)?.permalink;
      const parts = catalog.pages.flatMap((page) => {
        const {sessionPart} = partsOf(page, docs.get(page.path) as DocMetadata, addressOf);
        return sessionPart ? [[page.path, sessionPart] as const] : [];
      });
      await writePageData(new Map(parts), siteDir, actions);
    },

    configureWebpack: (_config, isServer) => ({plugins: isServer ? [] : [new FilesPlugin(() => makeFiles())]}),
  };
}

/** The pages of all docs plugins by their paths in the site. Only those of the current version are in the calendar. */
function docsIn(allContent: AllContent, {siteConfig: {baseUrl, trailingSlash}}: LoadContext) {
  const loaded = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as LoadedContent[];
  const versions = loaded.flatMap(({loadedVersions}) => loadedVersions);
  const byPath = (chosen: typeof versions) =>
    new Map(
      chosen
        .flatMap(({docs}) => docs)
        .map((doc) => [
          doc.source.replace(/^@site\//, ''),
          {...doc, permalink: applyTrailingSlash(doc.permalink, {baseUrl, trailingSlash})},
        ]),
    );
  return {docs: byPath(versions), listed: byPath(versions.filter(({isLast}) => isLast))};
}

function factsOf({siteConfig: {title, url}, baseUrl}: LoadContext, options: Options) {
  const {timeZone, weekStartsOn, horizon, contact = {name: '', email: ''}} = options;
  return {
    ...DEFAULT_DISTRICT,
    ...{name: title, url, base_url: baseUrl, time_zone: timeZone, help_desk: contact},
    calendar: {horizon, week_starts_on: weekStartsOn},
  };
}

/** A mistake stops a build. Under `npm start` the author sees it and goes on writing. */
function report(problems: Parameters<typeof reportToBuild>[0]): void {
  if (isBuild) reportToBuild(problems);
  else if (problems.length > 0) process.stderr.write(`${formatProblems(problems)}\n`);
}

export default Object.assign(calendar, {validateOptions});
