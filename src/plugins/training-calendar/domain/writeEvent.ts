import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import type {Occurrence} from '../../../content/occurrences';
import type {District} from '../../../content/schemas/district';
import {contentLine, escapeText, quoteParameter} from './contentLine';
import {utcTime, writeTimes} from './eventTimes';
import {namesOfPeople, placeOf, sayPlace} from './place';
import type {TrainingSession} from './trainingSession';
import {WORDS} from './words';

const STATUS: Readonly<Record<Occurrence['status'], string>> = {
  scheduled: 'CONFIRMED',
  full: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** The name of an occurrence that stays when it moves: the slug, and in a series the date that the series gave it. */
export function uidOf({slug, data}: TrainingSession, originalDate: string, {url}: District): string {
  return `${data.repeats ? `${slug}-${originalDate}` : slug}@${hostOf(url)}`;
}

/** The name of a whole series, under which its file has it. */
export function seriesUidOf({slug}: TrainingSession, {url}: District): string {
  return `${slug}@${hostOf(url)}`;
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

export function writeEvent(session: TrainingSession, occurrence: Occurrence, district: District): string {
  const uid = uidOf(session, occurrence.originalDate, district);
  return wrapEvent(uid, writeTimes(occurrence) + writeFacts(session, occurrence, district));
}

export function wrapEvent(uid: string, lines: string): string {
  return `BEGIN:VEVENT\r\n${contentLine('UID', uid)}${lines}END:VEVENT\r\n`;
}

/** Everything about an occurrence but its name and its times. */
export function writeFacts(session: TrainingSession, occurrence: Occurrence, district: District): string {
  const {revision, title, url, data} = session;
  const {status, online} = occurrence;
  const place = placeOf(occurrence, district);
  const location = place ? sayPlace(place) : online;
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
    contentLine(`ORGANIZER;CN=${quoteParameter(district.name)}`, `mailto:${district.help_desk.email}`),
    categories.length > 0 && contentLine('CATEGORIES', categories.join(',')),
  ]
    .filter(Boolean)
    .join('');
}

/** A short plain text for programs that show nothing else. */
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

/** An address as a value of type URI: it is not escaped, so nothing in it may break the line. */
function encodeUri(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address);
}
