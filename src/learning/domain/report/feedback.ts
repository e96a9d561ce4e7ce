import {groupBy} from '../../../shared/groupBy';
import {mean} from '../statistics/moments';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';

/** What was answered to one question of a session's feedback. Texts are in no order that tells who wrote them. */
export interface FeedbackSummary {
  id: string;
  numbers: {count: number; mean: number} | null;
  texts: readonly string[];
}

export interface SessionFeedback {
  session: string;
  date: string;
  people: number;
  questions: readonly FeedbackSummary[];
}

/** What people say about each date of a session. */
export function feedbackOn(people: readonly ReportPerson[]): SessionFeedback[] {
  const records = people.flatMap((person) => recordsOf(person, 'feedback'));
  return [...groupBy(records, ({session, date}) => [`${session} ${date}`]).values()].map((given) => ({
    session: given[0]?.session ?? '',
    date: given[0]?.date ?? '',
    people: given.length,
    questions: summarize(given.flatMap(({answers}) => answers)),
  }));
}

function summarize(answers: readonly {id: string; value: number | string}[]): FeedbackSummary[] {
  return [...groupBy(answers, ({id}) => [id])].map(([id, given]) => {
    const numbers = given.flatMap(({value}) => (typeof value === 'number' ? [value] : []));
    const texts = given.flatMap(({value}) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
    return {
      id,
      numbers: numbers.length > 0 ? {count: numbers.length, mean: mean(numbers)} : null,
      texts: texts.sort((one, other) => one.localeCompare(other, 'en')),
    };
  });
}
