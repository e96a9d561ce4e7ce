import type {District} from '@deskbook/content/schemas/district';
import {writeDateFiles, writeFeeds} from '../domain/feeds';
import {hiddenWords} from '../domain/filteredBy';
import {sessionsJson} from '../domain/sessionsJson';
import type {TrainingSession} from '../domain/trainingSession';
import {atomFeed} from './atomFeed';

/** Returns what other programs read, by path under the base URL. */
export function calendarFiles(
  planned: readonly TrainingSession[],
  district: District,
  buildDay: string,
): Map<string, string> {
  const feeds = {sessions: planned, district};
  const sessions = planned.filter(({kind}) => kind === 'session');
  return new Map([
    ...[...writeFeeds(feeds), ...writeDateFiles(feeds, buildDay)].map(
      ([path, text]) => [`calendar/${path}`, text] as const,
    ),
    ['calendar/atom.xml', atomFeed(planned, district)],
    ['calendar/words.json', `${JSON.stringify(hiddenWords(planned, district))}\n`],
    ['api/sessions.json', `${JSON.stringify(sessionsJson(sessions))}\n`],
  ]);
}
