import type {LearningRecord} from '../learningRecord';
import type {ReportPerson} from './people';
import type {ReportSite} from './reportSite';

export interface Scope {
  site: ReportSite;
  people: readonly ReportPerson[];
  /** Sent something about the session but aren't on its roster */
  others: readonly ReportPerson[];
}

/**
 * Limits a report to one session: its roster, quiz and feedback. Without a roster, includes everyone who sent something
 * about the session.
 *
 * @param slug session slug
 */
export function limitToSession(slug: string, all: readonly ReportPerson[], site: ReportSite): Scope {
  const sessions = site.sessions.filter(({session}) => session === slug);
  const isAbout = (record: LearningRecord) =>
    record.type === 'quiz'
      ? sessions.some(({quiz}) => quiz === record.quiz)
      : record.type === 'feedback' && record.session === slug;
  const limited = all.map((person) => ({
    ...person,
    records: person.records.filter(isAbout),
    sessions: person.sessions.filter(({session}) => session === slug),
  }));
  const listed = limited.filter((person) => person.sessions.length > 0);
  const unlisted = limited.filter((person) => person.sessions.length === 0 && person.records.length > 0);
  return {
    site: {...site, sessions, pages: [], paths: []},
    people: listed.length > 0 ? listed : unlisted,
    others: listed.length > 0 ? unlisted : [],
  };
}
