import {describeDate} from '@deskbook/calendar/domain/sessionDate';
import type {SessionOfPage} from '@deskbook/calendar/domain/trainingSession';
import {findSessions, type SessionSource} from '@deskbook/calendar/node/planSessions';
import {materialsOf} from '@deskbook/content/materials';
import {minutesOf} from '@deskbook/text/dates/dates';
import {rememberLast} from '@deskbook/text/remember';
import {drawCodes} from '@deskbook/ui/qrCode';
import {type DrawnCode, type Material, nextDate, type PlannedSession} from '../../domain/trainer/trainerSession';

export function sessionsToLead(source: SessionSource): SessionOfPage[] {
  return findSessions(source).filter(({kind, occurrences}) => kind === 'session' && occurrences.length > 0);
}

export function planTrainerPages(source: SessionSource): PlannedSession[] {
  const {catalog, docs} = source;
  const pathOf = new Map([...docs].map(([path, {permalink}]) => [permalink, path]));
  const linkTo = (path: string): Material => {
    const doc = docs.get(path);
    return {
      title: catalog.byPath.get(path)?.title ?? path,
      to: doc && !doc.unlisted ? doc.permalink : null,
    };
  };
  const addressOf = (path: string) => linkTo(path).to ?? undefined;
  const named = (url: string, field: 'teaches' | 'quiz') =>
    catalog.references
      .filter((reference) => reference.field === field && reference.from === pathOf.get(url))
      .map(({to}) => linkTo(to));
  return sessionsToLead(source).map((session) =>
    describeSession(session, source, {
      teaches: named(session.url, 'teaches'),
      quiz: named(session.url, 'quiz')[0] ?? null,
      materials: materialsOf(
        {path: pathOf.get(session.url) ?? '', data: session.data},
        catalog.district.base_url,
        addressOf,
      ),
    }),
  );
}

function describeSession(
  {slug, title, url, data, occurrences}: SessionOfPage,
  {catalog: {district}, buildDay}: SessionSource,
  {teaches, quiz, materials}: Pick<PlannedSession, 'teaches' | 'quiz' | 'materials'>,
): PlannedSession {
  const dates = occurrences.map((occurrence) => ({
    id: occurrence.originalDate,
    ...describeDate(occurrence, district),
  }));
  return {
    slug,
    title,
    to: url,
    capacity: data.capacity ?? null,
    branches: Object.values(district.branches).map(({name}) => name),
    agenda: data.agenda ?? [],
    setup: minutesOf(data.setup) ?? null,
    teardown: minutesOf(data.teardown) ?? null,
    teaches,
    materials,
    quiz,
    codes: codesFor(url, quiz?.to ?? null, district.url),
    dates,
    shown: nextDate(dates, buildDay),
  };
}

const codesFor = rememberLast((session: string, quiz: string | null, siteUrl: string): DrawnCode[] => {
  const addresses = [session, quiz].filter((path) => path !== null).map((path) => siteUrl + path);
  return drawCodes(addresses).map((code, place) => ({leadsTo: place === 0 ? 'session' : 'quiz', ...code}));
});
