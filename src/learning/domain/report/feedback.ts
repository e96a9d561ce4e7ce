import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import {type FeedbackQuestion, HIGHEST} from '../feedback';
import type {FeedbackRecord} from '../learningRecord';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';
import type {ReportSession, ReportSite} from './reportSite';

/** What people said about one date of a session. */
export interface SessionFeedback {
  session: ReportSession;
  /** The date that was planned first. */
  date: string;
  /** How many people sent feedback */
  forms: number;
  questions: readonly QuestionSummary[];
}

export interface QuestionSummary extends FeedbackQuestion {
  /** How many answered it */
  answers: number;
  /** Of a scale; null without an answer */
  average: number | null;
  /** Of a text, oldest first */
  texts: readonly string[];
}

/** Sums up each date of each session. Answers outside a scale, or to questions no longer asked, don't count. */
export function feedbackOn(people: readonly ReportPerson[], {sessions}: ReportSite): SessionFeedback[] {
  const records = people
    .flatMap((person) => recordsOf(person, 'feedback'))
    .sort((one, other) => compareText(one.at, other.at));
  return sessions.flatMap((session) => {
    const own = records.filter((record) => record.session === session.session);
    const byDate = [...groupBy(own, ({date}) => [date])].sort(([one], [other]) => compareText(one, other));
    return byDate.map(([date, given]) => ({
      session,
      date,
      forms: given.length,
      questions: session.feedback.map((question) => summarize(question, given)),
    }));
  });
}

function summarize(question: FeedbackQuestion, records: readonly FeedbackRecord[]): QuestionSummary {
  const values = records.flatMap(({answers}) => answers.filter(({id}) => id === question.id).map(({value}) => value));
  if (question.form === 'text') {
    const texts = values.flatMap((value) => (typeof value === 'string' ? value.trim() : [])).filter(Boolean);
    return {...question, answers: texts.length, average: null, texts};
  }
  const chosen = values.filter(isOnScale);
  const sum = chosen.reduce((total, value) => total + value, 0);
  return {...question, answers: chosen.length, average: chosen.length > 0 ? sum / chosen.length : null, texts: []};
}

function isOnScale(value: number | string): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= HIGHEST;
}
