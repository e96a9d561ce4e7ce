import {join} from 'node:path';
import {scheduledIn} from '@deskbook/content/scheduled';
import type {BuildContext} from '@deskbook/engine/plugins/definePlugin';
import type {CalendarSource} from './planSessions';
import {readScheduleHistory} from './readScheduleHistory';
import {warnOnce} from './warnOnce';
import {writtenAt} from './writtenAt';

export function calendarSource({content, docs, siteDir, audience}: BuildContext): CalendarSource {
  const {catalog, buildDay, sourceRoot} = content;
  const paths = scheduledIn(catalog.pages).map(({page}) => page.path);
  const docsPath = sourceRoot.replace(/^@site\/|\/$/g, '');
  const history = readScheduleHistory(siteDir, docsPath, paths);
  if (paths.length > 0 && audience === 'staff') warnOnce(history.gap);
  return {
    ...{catalog, buildDay, docs, history},
    writtenAt: (path) => writtenAt(siteDir, join(siteDir, docsPath, path), history.gap),
  };
}
