import {closedDatesOf} from '@deskbook/content/closedDays';
import type {Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {type SignUp, signUpOf} from '@deskbook/content/signUps';
import {compareText} from '@deskbook/text/compareText';
import {fileName} from '@deskbook/text/strings';
import {pathOf} from './address';
import type {CalendarData, CalendarFeeds, CalendarOccurrence} from './calendarData';
import {filteredBy} from './filteredBy';
import {describeDate, movedFrom} from './sessionDate';
import type {TrainingSession} from './trainingSession';

export interface CalendarFacts {
  sessions: readonly TrainingSession[];
  district: District;
  buildDay: string;
}

export function calendarOf({sessions, district, buildDay}: CalendarFacts): CalendarData {
  const names = namesIn(sessions, district);
  return {
    buildDay,
    timeZone: district.time_zone,
    occurrences: sessions
      .flatMap((session) => session.occurrences.map((each) => describeOccurrence(each, session, district)))
      .toSorted((a, b) => compareText(a.startsAt, b.startsAt)),
    closed: closedDatesOf(district),
    names,
    feeds: feedsOf(names, district),
    signUps: Object.fromEntries(
      sessions
        .filter(({kind}) => kind === 'session')
        .map(
          (session) =>
            [session.url, signUpOf(session, session.url, {...session, district, buildDay}, Infinity)] as const,
        )
        .filter(([, signUp]) => isNeeded(signUp)),
    ),
  };
}

const isNeeded = ({registration, dates}: SignUp) =>
  registration.to !== null || dates.some(({status}) => status === 'full');

function describeOccurrence(occurrence: Occurrence, session: TrainingSession, district: District): CalendarOccurrence {
  const {kind, slug, title, url, data} = session;
  return {
    ...describeDate(occurrence, district),
    id: data.repeats ? `${slug}-${occurrence.originalDate}` : slug,
    kind,
    title,
    to: url,
    filteredBy: filteredBy(occurrence, session, district),
    reason: occurrence.reason,
    movedFrom: movedFrom(occurrence),
  };
}

function namesIn(
  sessions: readonly TrainingSession[],
  {branches, people, roles, systems}: District,
): CalendarData['names'] {
  const occurrences = sessions.flatMap((session) => session.occurrences);
  const pick = (names: Record<string, {name: string}>, used: readonly (string | null)[]) =>
    Object.fromEntries(
      Object.entries(names)
        .filter(([key]) => used.includes(key))
        .map(([key, {name}]) => [key, name]),
    );
  const branchKeys = occurrences.map(({branch}) => branch);
  const trainerKeys = occurrences.flatMap(({trainers}) => trainers);
  const roleKeys = sessions.flatMap(({audience}) => audience);
  const systemKeys = sessions.flatMap(({data}) => data.systems ?? []);
  return {
    branches: pick(branches, branchKeys),
    trainers: pick(people, trainerKeys),
    roles: pick(roles, roleKeys),
    systems: pick(systems, systemKeys),
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
