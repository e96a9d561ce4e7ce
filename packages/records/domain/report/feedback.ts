import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import {type FeedbackQuestion, HIGHEST} from '../feedback';
import type {FeedbackRecord} from '../learningRecord';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';
import type {ReportSession, ReportSite} from './reportSite';

export interface SessionFeedback {
  session: ReportSession;
  /** Originally scheduled date */
  date: string;
  /** How many people sent feedback */
  forms: number;
  questions: readonly QuestionSummary[];
}

export interface QuestionSummary extends FeedbackQuestion {
  answers: number;
  /** For scales; null without answers */
  average: number | null;
  /** For text questions, oldest first */
  texts: readonly string[];
}

/** Summarizes feedback by session and date, without answers outside the scale or to questions no longer asked. */
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
