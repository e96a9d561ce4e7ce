import type {LoadContext, Plugin} from '@docusaurus/types';
import type {DocsContent} from '../docsContent';
import {writeFeeds} from './domain/feeds';
import {sessionsJson} from './domain/sessionsJson';
import {atomFeed} from './node/atomFeed';
import {planSessions, sessionPages} from './node/planSessions';
import {readScheduleHistory} from './node/readScheduleHistory';
import {sayGapOnce} from './node/sayGapOnce';
import {writeFiles} from './node/writeFiles';

/** The training calendar for other programs: calendar files, an Atom feed and `/api/sessions.json`. */
export default function trainingCalendar({siteDir, outDir}: LoadContext): Plugin {
  let writeAll = (): Map<string, string> => new Map();
  return {
    name: 'deskbook-training-calendar',

    async allContentLoaded({allContent}) {
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
      const sessions = planSessions({catalog, buildDay, docs: new Map(docs), history});
      writeAll = () =>
        new Map([
          ...[...writeFeeds({sessions, district})].map(([path, text]) => [`calendar/${path}`, text] as const),
          ['calendar/atom.xml', atomFeed(sessions, district, buildDay)],
          ['api/sessions.json', `${JSON.stringify(sessionsJson(sessions))}\n`],
        ]);
    },

    async postBuild() {
      await writeFiles(outDir, writeAll());
    },
  };
}
