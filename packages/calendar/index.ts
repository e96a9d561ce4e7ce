import {join} from 'node:path';
import {scheduledIn} from '@deskbook/content/scheduled';
import {defineScripts} from '@deskbook/engine/plugins/defineScripts';
import {type DocsContent, docsByPath} from '@deskbook/engine/plugins/docsContent';
import {lateFiles} from '@deskbook/engine/plugins/lateFiles';
import {sheets} from '@deskbook/engine/plugins/sheets';
import {writeFiles} from '@deskbook/engine/plugins/writeFiles';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {AllContent, LoadContext, Plugin, PluginModule} from '@docusaurus/types';
import {addCalendar} from './node/addCalendar';
import type {CalendarSource} from './node/planSessions';
import {readScheduleHistory} from './node/readScheduleHistory';
import {warnOnce} from './node/warnOnce';
import {writtenAt} from './node/writtenAt';

/**
 * The training calendar: its own pages, and for other programs calendar files, an Atom feed and `/api/sessions.json`. All but the last include committee meetings.
 */
function trainingCalendar({siteDir, baseUrl, outDir}: LoadContext): Plugin {
  let writeAll = (): Map<string, string> => new Map();
  return {
    name: 'deskbook-training-calendar',

    getThemePath: () => join(ENGINE_DIR, 'calendar/theme'),

    async allContentLoaded({allContent, actions}) {
      writeAll = await addCalendar(sourceFrom(allContent, siteDir), actions, baseUrl);
      lateFiles.set('training-calendar', {paths: /^calendar\/.*\.\w+$|^api\/sessions\.json$/, make: writeAll});
    },

    configureWebpack(_config, isServer, {currentBundler}) {
      const define = defineScripts(currentBundler, {READER_TIME_SCRIPT: 'tellReaderTimes'});
      if (isServer) return {plugins: [define]};
      return {
        ...sheets({
          'calendar-styles': /[\\/]calendar[\\/]theme[\\/](?:Calendar|UpcomingSessions)/,
          'session-styles': /[\\/]theme[\\/](?:Session(?:Block|Dates|Agenda|Materials)|MeetingDates|TrainerNotes)[\\/]/,
          'seat-styles': /[\\/]theme[\\/]RegisterButton[\\/]/,
        }),
        plugins: [define],
      };
    },

    async postBuild() {
      await writeFiles(outDir, writeAll());
    },
  };
}

function sourceFrom(allContent: AllContent, siteDir: string): CalendarSource {
  const content = allContent['docusaurus-plugin-content-docs']?.default as DocsContent;
  const {catalog, buildDay, sourceRoot} = content;
  const paths = scheduledIn(catalog.pages).map(({page}) => page.path);
  const docsPath = sourceRoot.replace(/^@site\/|\/$/g, '');
  const history = readScheduleHistory(siteDir, docsPath, paths);
  if (paths.length > 0 && !isPublicBuild()) warnOnce(history.gap);
  return {
    ...{catalog, buildDay, docs: docsByPath(content), history},
    writtenAt: (path) => writtenAt(siteDir, join(siteDir, docsPath, path), history.gap),
  };
}

export default trainingCalendar as unknown as PluginModule;
