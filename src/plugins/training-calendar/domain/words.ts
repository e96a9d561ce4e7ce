import type {Occurrence} from '../../../content/occurrences';

/** The words of the feeds. They are written when the site is built, for programs that know no locale of the site. */
export const WORDS = {
  calendar: (district: string) => `${district}: training`,
  calendarOf: (district: string, part: string) => `${district}: training, ${part}`,
  changes: (district: string) => `${district}: new and changed training`,
  trainers: (names: readonly string[]) => `${names.length > 1 ? 'Trainers' : 'Trainer'}: ${names.join(', ')}`,
  online: (address: string) => `Online: ${address}`,
  joinOnline: 'Join online',
  isNew: (title: string) => `New: ${title}`,
  hasChanged: (title: string) => `Changed: ${title}`,
};

/** What stands before the title where the session does not simply take place. */
export const STATUS_PREFIX: Readonly<Record<Occurrence['status'], string>> = {
  scheduled: '',
  full: 'Full: ',
  postponed: 'Postponed: ',
  cancelled: 'Cancelled: ',
};
