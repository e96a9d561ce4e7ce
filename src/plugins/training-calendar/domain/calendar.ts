import {closedDatesOf} from '../../../content/closings';
import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import {fileName, pathOf} from './address';
import type {CalendarData, CalendarDay, CalendarFeeds, CalendarOccurrence, CalendarSession} from './calendarData';
import {describeDate, movedFrom} from './sessionDate';
import type {TrainingSession} from './trainingSession';

export interface CalendarFacts {
  sessions: readonly TrainingSession[];
  district: District;
  buildDay: string;
}

export function calendarOf({sessions, district, buildDay}: CalendarFacts): CalendarData {
  const all = sessions
    .flatMap((session, index) => session.occurrences.map((each) => describeOccurrence(each, session, index, district)))
    .toSorted((a, b) => compareText(a.startsAt, b.startsAt) || a.session - b.session);
  const names = namesIn(sessions, all, district);
  return {
    buildDay,
    timeZone: district.time_zone,
    sessions: sessions.map((session) => describeSession(session, district)),
    days: daysOf(all),
    closed: closedDatesOf(district),
    names,
    feeds: feedsOf(names, district),
  };
}

function describeOccurrence(
  occurrence: Occurrence,
  {slug, data}: TrainingSession,
  session: number,
  district: District,
): CalendarOccurrence {
  const {reason, branch, trainers, originalDate} = occurrence;
  return {
    ...describeDate(occurrence, district),
    session,
    id: data.repeats ? `${slug}-${originalDate}` : slug,
    reason,
    branch,
    trainerKeys: trainers,
    movedFrom: movedFrom(occurrence),
  };
}

function describeSession(
  {title, description, url, data, audience}: TrainingSession,
  {roles}: District,
): CalendarSession {
  return {
    title,
    description,
    to: url,
    roles: audience,
    isForAll: Object.keys(roles).every((key) => audience.includes(key)),
    systems: data.systems ?? [],
    keywords: data.keywords ?? [],
  };
}

/** By the day on the clock of each session's own zone. */
function daysOf(occurrences: readonly CalendarOccurrence[]): CalendarDay[] {
  return [...groupBy(occurrences, ({start}) => [start.slice(0, 10)])]
    .map(([date, each]) => ({date, occurrences: each}))
    .toSorted((a, b) => compareText(a.date, b.date));
}

function namesIn(
  sessions: readonly TrainingSession[],
  occurrences: readonly CalendarOccurrence[],
  {branches, people, roles, systems}: District,
): CalendarData['names'] {
  const pick = (names: Record<string, {name: string}>, keys: readonly (string | null)[]) => {
    const used = new Set(keys);
    return Object.fromEntries(
      Object.entries(names).flatMap(([key, {name}]) => (used.has(key) ? [[key, name] as const] : [])),
    );
  };
  return {
    branches: pick(
      branches,
      occurrences.map(({branch}) => branch),
    ),
    trainers: pick(
      people,
      occurrences.flatMap(({trainerKeys}) => trainerKeys),
    ),
    roles: pick(
      roles,
      sessions.flatMap(({audience}) => audience),
    ),
    systems: pick(
      systems,
      sessions.flatMap(({data}) => data.systems ?? []),
    ),
  };
}

function feedsOf({branches, trainers, roles}: CalendarData['names'], {base_url}: District): CalendarFeeds {
  const files = (folder: string, names: Record<string, string>) =>
    Object.fromEntries(Object.keys(names).map((key) => [key, pathOf(`${folder}/${fileName(key)}.ics`, base_url)]));
  return {
    all: pathOf('all.ics', base_url),
    branches: files('branch', branches),
    trainers: files('trainer', trainers),
    roles: files('audience', roles),
  };
}
