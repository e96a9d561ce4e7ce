import type {Occurrence} from '@deskbook/content/occurrences';
import type {SessionOfPage} from './trainingSession';

/** Texts in the feeds. They're written at build time, for programs that don't know the site's locale. */
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
  /** Empty if a session simply takes place */
  status: {scheduled: '', full: 'Full', postponed: 'Postponed', cancelled: 'Canceled'} satisfies Record<
    Occurrence['status'],
    string
  >,
  titleWithStatus: (title: string, status: string) => `${status}: ${title}`,
};

/** The title of a session, or the committee's title for a meeting. */
export function titleOf({kind, title}: Pick<SessionOfPage, 'kind' | 'title'>): string {
  return {session: title, committee: `${title} meeting`}[kind];
}
