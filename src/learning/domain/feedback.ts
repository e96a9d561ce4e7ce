import type {Session} from '../../content/schemas/session';
import type {FeedbackRecord} from './learningRecord';

/** Answers to a scale go from 1 to this. */
export const HIGHEST = 5;

/** Ids of the questions that `feedback: yes` asks; the theme knows their words. */
const COMMON_QUESTIONS = ['useful', 'pace', 'unclear'] as const;
export type CommonQuestion = (typeof COMMON_QUESTIONS)[number];

export interface FeedbackQuestion {
  id: string;
  /** Null for one of the common questions. */
  ask: string | null;
  form: 'scale' | 'text';
  /** The words for 1 and for 5; null where the theme knows them, and for a text. */
  ends: readonly [string, string] | null;
}

/** What learners are asked after a session; nothing where its page says so, or nothing of it. */
export function feedbackQuestionsOf({feedback}: Pick<Session, 'feedback'>): FeedbackQuestion[] {
  if (feedback === true)
    return COMMON_QUESTIONS.map((id) => ({id, ask: null, form: id === 'unclear' ? 'text' : 'scale', ends: null}));
  return (feedback || []).map(({id, ask, scale}) => {
    const [lowest, highest] = scale ?? [];
    const ends = lowest !== undefined && highest !== undefined ? ([lowest, highest] as const) : null;
    return {id, ask, form: ends ? 'scale' : 'text', ends};
  });
}

export interface QuestionSummary extends FeedbackQuestion {
  /** How many answered it. */
  answers: number;
  /** Of a scale: how many chose 1, 2 and so on. */
  counts: readonly number[];
  /** Of a scale; null without an answer. */
  average: number | null;
  /** Of a text, in the order in which they were written. */
  texts: readonly string[];
}

export interface FeedbackSummary {
  /** How many people sent feedback. */
  forms: number;
  questions: readonly QuestionSummary[];
}

/**
 * What learners thought of one date of a session. An answer outside a scale, or to a question that is no longer asked,
 * does not count.
 *
 * @param records one for each person
 */
export function summarizeFeedback(
  questions: readonly FeedbackQuestion[],
  records: readonly FeedbackRecord[],
): FeedbackSummary {
  const inOrder = records.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return {forms: records.length, questions: questions.map((question) => summarizeQuestion(question, inOrder))};
}

function summarizeQuestion(question: FeedbackQuestion, records: readonly FeedbackRecord[]): QuestionSummary {
  const values = records.flatMap(({answers}) => answers.filter(({id}) => id === question.id).map(({value}) => value));
  if (question.form === 'text') {
    const texts = values.filter((value) => typeof value === 'string').map((text) => text.trim());
    const written = texts.filter((text) => text !== '');
    return {...question, answers: written.length, counts: [], average: null, texts: written};
  }
  const chosen = values.filter(isOnScale);
  const counts = Array.from({length: HIGHEST}, (_, place) => chosen.filter((value) => value === place + 1).length);
  const sum = chosen.reduce((total, value) => total + value, 0);
  const average = chosen.length > 0 ? sum / chosen.length : null;
  return {...question, answers: chosen.length, counts, average, texts: []};
}

function isOnScale(value: number | string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= HIGHEST;
}
