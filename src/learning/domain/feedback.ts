import type {Session} from '../../content/schemas/session';

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
