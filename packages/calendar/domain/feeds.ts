import {writeCalendar} from '@deskbook/content/icalendar/writeCalendar';
import type {Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import {fileName} from '@deskbook/text/strings';
import {addressOf, dateFilePath, sessionFilePath} from './address';
import {listedDates} from './listedDates';
import type {TrainingSession} from './trainingSession';
import {titleOf, WORDS} from './words';
import {writeEvent} from './writeEvent';
import {writeSeries} from './writeSeries';

const PRODUCT = 'Training calendar';

export interface FeedSource {
  sessions: readonly TrainingSession[];
  district: District;
}

/** An occurrence with its event, which is written once and added to every feed it belongs to. */
interface Entry {
  session: TrainingSession;
  occurrence: Occurrence;
  event: string;
}

/** Returns all calendar files by their paths under `calendar/`. Every branch, person and role has one, even if empty. */
export function writeFeeds(source: FeedSource): Map<string, string> {
  const {sessions, district} = source;
  const entries = sessions.flatMap((session) => entriesOf(session, district)).toSorted(byStart);
  const write = (path: string, part: string, own: readonly Entry[] = []) =>
    [path, fileOf(path, part, own, source)] as const;
  const byBranch = groupBy(entries, ({occurrence: {branch}}) => (branch ? [branch] : []));
  const byTrainer = groupBy(entries, ({occurrence}) => occurrence.trainers);
  const byAudience = groupBy(entries, ({session}) => session.audience);
  const named = (folder: string, names: Record<string, {name: string}>, groups: Map<string, Entry[]>) =>
    Object.entries(names).map(([key, {name}]) => write(`${folder}/${fileName(key)}.ics`, name, groups.get(key)));
  return new Map([
    write('all.ics', '', entries),
    ...named('branch', district.branches, byBranch),
    ...named('trainer', district.people, byTrainer),
    ...named('audience', district.roles, byAudience),
    ...sessions.map((session) => sessionFile(session, source)),
  ]);
}

function entriesOf(session: TrainingSession, district: District): Entry[] {
  return session.occurrences.map((occurrence) => ({
    session,
    occurrence,
    event: writeEvent(session, occurrence, district),
  }));
}

function byStart(a: Entry, b: Entry): number {
  return compareText(a.occurrence.startsAt, b.occurrence.startsAt) || compareText(a.session.slug, b.session.slug);
}

function fileOf(path: string, part: string, entries: readonly Entry[], {district}: FeedSource): string {
  return writeCalendar({
    product: PRODUCT,
    name: part ? WORDS.calendarOf(district.name, part) : WORDS.calendar(district.name),
    address: addressOf(path, district),
    zones: zonesOf(
      entries.map(({occurrence}) => occurrence),
      district,
    ),
    events: entries.map(({event}) => event),
  });
}

/** A session's own file has a series as one event with a rule. */
function sessionFile(session: TrainingSession, {district}: FeedSource): [string, string] {
  const {occurrences} = session;
  const path = sessionFilePath(session);
  const events =
    session.data.repeats && occurrences.length > 0
      ? [writeSeries(session, district)]
      : occurrences.map((occurrence) => writeEvent(session, occurrence, district));
  const zones = zonesOf(occurrences, district);
  const name = titleOf(session);
  return [path, writeCalendar({product: PRODUCT, name, address: addressOf(path, district), zones, events})];
}

/** The events' zones, or the district's if there are no events, since a calendar must have at least one component. */
function zonesOf(occurrences: readonly Occurrence[], {time_zone}: District): string[] {
  return occurrences.length > 0 ? occurrences.map(({timeZone}) => timeZone) : [time_zone];
}

/** Returns a file for each date of a series that the session's page lists, by its path under `calendar/`. */
export function writeDateFiles({sessions, district}: FeedSource, buildDay: string): Map<string, string> {
  return new Map(
    sessions
      .filter(({data}) => data.repeats)
      .flatMap((session) =>
        listedDates(session.occurrences, buildDay).map((occurrence) => {
          const {timeZone, originalDate} = occurrence;
          const events = [writeEvent(session, occurrence, district)];
          const file = {product: PRODUCT, name: titleOf(session), address: null, zones: [timeZone], events} as const;
          return [dateFilePath(session, originalDate), writeCalendar(file)];
        }),
      ),
  );
}
