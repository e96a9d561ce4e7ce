import type {Session} from '@deskbook/content/schemas/session';

/** Scales go from 1 to this. */
export const HIGHEST = 5;

/** Question ids for `feedback: yes`. The theme has their texts. */
const COMMON_QUESTIONS = ['useful', 'pace', 'unclear'] as const;
export type CommonQuestion = (typeof COMMON_QUESTIONS)[number];

export interface FeedbackQuestion {
  id: string;
  /** null for a common question */
  ask: string | null;
  form: 'scale' | 'text';
  /** Labels for 1 and 5; null for text questions and common questions */
  ends: readonly [string, string] | null;
}

/** Returns the questions to ask after a session, or [] if the page turns feedback off or doesn't mention it. */
export function feedbackQuestionsOf({feedback}: Pick<Session, 'feedback'>): FeedbackQuestion[] {
  if (feedback === true)
    return COMMON_QUESTIONS.map((id) => ({id, ask: null, form: id === 'unclear' ? 'text' : 'scale', ends: null}));
  return (feedback || []).map(({id, ask, scale}) => {
    const [lowest, highest] = scale ?? [];
    const ends = lowest !== undefined && highest !== undefined ? ([lowest, highest] as const) : null;
    return {id, ask, form: ends ? 'scale' : 'text', ends};
  });
}
