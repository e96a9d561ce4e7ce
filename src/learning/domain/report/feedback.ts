import {groupBy} from '../../../shared/groupBy';
import {type FeedbackSummary, summarizeFeedback} from '../feedback';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';
import type {ReportSession, ReportSite} from './reportSite';

export interface SessionFeedback extends FeedbackSummary {
  session: ReportSession;
  /** The date that was planned first. */
  date: string;
}

/** What people say about each date of the sessions of this site. */
export function feedbackOn(people: readonly ReportPerson[], {sessions}: ReportSite): SessionFeedback[] {
  const records = people.flatMap((person) => recordsOf(person, 'feedback'));
  return sessions.flatMap((session) => {
    const own = records.filter((record) => record.session === session.session);
    const byDate = [...groupBy(own, ({date}) => [date])].sort(([one], [other]) => (one < other ? -1 : 1));
    return byDate.map(([date, given]) => ({session, date, ...summarizeFeedback(session.feedback, given)}));
  });
}
