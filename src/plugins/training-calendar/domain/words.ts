import type {Occurrence} from '../../../content/occurrences';
import type {SessionOfPage} from './trainingSession';

/** The words of the feeds. They are written when the site is built, for programs that know no locale of the site. */
export const WORDS = {
  calendar: (district: string) => `${district}: training`,
  calendarOf: (district: string, part: string) => `${district}: training, ${part}`,
  changes: (district: string) => `${district}: new and changed training`,
  trainers: (names: readonly string[]) => `${names.length > 1 ? 'Trainers' : 'Trainer'}: ${names.join(', ')}`,
  online: (address: string) => `Online: ${address}`,
  note: (reason: string) => `Please note: ${reason}`,
  joinOnline: 'Join online',
  isNew: (title: string) => `New: ${title}`,
  hasChanged: (title: string) => `Changed: ${title}`,
  time: (start: string, end: string, zone: string) => `${start}–${end} (${zone})`,
  /** Where a session does not simply take place. */
  status: {scheduled: '', full: 'Full', postponed: 'Postponed', cancelled: 'Canceled'} satisfies Record<
    Occurrence['status'],
    string
  >,
  titleWithStatus: (title: string, status: string) => `${status}: ${title}`,
};

/** What takes place: a session by its title, a meeting by that of its committee. */
export function titleOf({kind, title}: Pick<SessionOfPage, 'kind' | 'title'>): string {
  return {session: title, committee: `${title} meeting`}[kind];
}
