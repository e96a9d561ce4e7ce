import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DocsContent} from '../docsContent';
import {writeFeeds} from './domain/feeds';
import {sessionsJson} from './domain/sessionsJson';
import {atomFeed} from './node/atomFeed';
import {planSessions, sessionPages} from './node/planSessions';
import {readScheduleHistory} from './node/readScheduleHistory';
import {sayGapOnce} from './node/sayGapOnce';
import {addTrainerPages} from './node/trainer/addTrainerPages';
import {TRAINER_STYLES} from './node/trainer/trainerStyles';
import {writeFiles} from './node/writeFiles';

/** The training calendar: calendar files, an Atom feed, `/api/sessions.json`, and a page for the trainer of each session. */
export default function trainingCalendar({siteDir, outDir}: LoadContext): Plugin {
  let writeAll = (): Map<string, string> => new Map();
  return {
    name: 'deskbook-training-calendar',

    getThemePath: () => join(siteDir, 'src/plugins/training-calendar/theme'),

    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
      const {catalog, buildDay, sourceRoot} = content;
      const {district} = catalog;
      const docsPath = sourceRoot.replace(/^@site\/|\/$/g, '');
      const docs = content.loadedVersions.flatMap((version) =>
        version.docs.map((doc) => [doc.source.replace(sourceRoot, ''), doc] as const),
      );
      const paths = sessionPages(catalog.pages).map(({path}) => path);
      const history = readScheduleHistory(siteDir, docsPath, paths);
      if (paths.length > 0) sayGapOnce(history.gap);
      const byPath = new Map(docs);
      const sessions = planSessions({catalog, buildDay, docs: byPath, history});
      await addTrainerPages({sessions, catalog, buildDay, docs: byPath}, actions);
      writeAll = () =>
        new Map([
          ...[...writeFeeds({sessions, district})].map(([path, text]) => [`calendar/${path}`, text] as const),
          ['calendar/atom.xml', atomFeed(sessions, district, buildDay)],
          ['api/sessions.json', `${JSON.stringify(sessionsJson(sessions))}\n`],
        ]);
    },

    configureWebpack(_config, isServer) {
      return isServer ? {} : {optimization: {splitChunks: {cacheGroups: {trainerStyles: TRAINER_STYLES}}}};
    },

    async postBuild() {
      await writeFiles(outDir, writeAll());
    },
  };
}
