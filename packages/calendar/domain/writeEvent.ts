import {
  contentLine,
  encodeUri,
  escapeText,
  organizer,
  quoteParameter,
  uidAt,
  utcTime,
  wrapEvent,
} from '@deskbook/content/icalendar/contentLine';
import {isCancelledOrPostponed, type Occurrence} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import {writeTimes} from './eventTimes';
import {formatLocation, namesOfPeople, resolveLocation} from './location';
import type {TrainingSession} from './trainingSession';
import {titleOf, WORDS} from './words';

const STATUS: Readonly<Record<Occurrence['status'], string>> = {
  scheduled: 'CONFIRMED',
  full: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** The permanent ID of an occurrence, even if it moves: the slug, plus the original date in a series. */
export function uidOf({slug, data}: TrainingSession, originalDate: string, district: District): string {
  return uidAt(district, data.repeats ? `${slug}-${originalDate}` : slug);
}

export function seriesUidOf({slug}: TrainingSession, district: District): string {
  return uidAt(district, slug);
}

export function writeEvent(session: TrainingSession, occurrence: Occurrence, district: District): string {
  const uid = uidOf(session, occurrence.originalDate, district);
  return wrapEvent(uid, writeTimes(occurrence) + writeFacts(session, occurrence, district));
}

/** Writes everything about an occurrence except its ID and times. */
export function writeFacts(session: TrainingSession, occurrence: Occurrence, district: District): string {
  const {revision, url, data} = session;
  const title = titleOf(session);
  const {status, online} = occurrence;
  const place = resolveLocation(occurrence, district);
  const location = place ? formatLocation(place) : online;
  const categories = (data.audience ?? []).map((key) => escapeText(district.roles[key]?.name ?? key));
  const takesPlace = !isCancelledOrPostponed({status});
  return [
    contentLine(
      'SUMMARY',
      escapeText(WORDS.status[status] ? WORDS.titleWithStatus(title, WORDS.status[status]) : title),
    ),
    contentLine('DTSTAMP', utcTime(revision.stampedAt)),
    revision.changedAt && contentLine('LAST-MODIFIED', utcTime(revision.changedAt)),
    contentLine('SEQUENCE', revision.sequence),
    contentLine('STATUS', STATUS[status]),
    contentLine('TRANSP', takesPlace ? 'OPAQUE' : 'TRANSPARENT'),
    location && contentLine('LOCATION', escapeText(location)),
    online && contentLine(`CONFERENCE;VALUE=URI;LABEL=${quoteParameter(WORDS.joinOnline)}`, encodeUri(online)),
    contentLine('DESCRIPTION', escapeText(plainText(session, occurrence, district))),
    contentLine('URL', encodeUri(district.url + url)),
    organizer(district),
    categories.length > 0 && contentLine('CATEGORIES', categories.join(',')),
  ]
    .filter(Boolean)
    .join('');
}

/** A short plain text for programs that show nothing else */
function plainText(
  {description, url}: TrainingSession,
  {trainers, online, reason}: Occurrence,
  district: District,
): string {
  const lines = [
    reason && WORDS.note(reason),
    trainers.length > 0 && WORDS.trainers(namesOfPeople(trainers, district)),
    online && WORDS.online(online),
    district.url + url,
  ];
  return [description, lines.filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}
