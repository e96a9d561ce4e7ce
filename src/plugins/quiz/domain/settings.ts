import * as z from 'zod';
import {quizSettings, USUAL_PASSING_SCORE} from '../../../content/schemas/quiz';
import type {QuizSettings} from './quiz';

const schema = z.object(quizSettings);

/** What the front matter of a quiz page says of how it is taken. */
export type WrittenSettings = z.output<typeof schema>;

/** Reads the settings out of front matter; what is no setting is passed over, and an unreadable one leaves all out. */
export function readSettings(frontMatter: Readonly<Record<string, unknown>>): WrittenSettings {
  return schema.safeParse(frontMatter).data ?? {};
}

/** How a quiz is taken; what its page leaves out has a value that suits most. */
export function settingsOf(written: WrittenSettings): QuizSettings {
  return {
    passingScore: written.passing_score ?? USUAL_PASSING_SCORE,
    attempts: written.attempts ?? null,
    draw: written.draw ?? null,
    shuffle: written.shuffle ?? true,
    mode: written.mode ?? 'practice',
    confidence: written.confidence ?? false,
  };
}

export function acceptsTypos({accept_typos: accepted}: WrittenSettings, questionId: string): boolean {
  return Array.isArray(accepted) ? accepted.includes(questionId) : accepted === true;
}

export function pointsOf({points}: WrittenSettings, questionId: string): number {
  return points?.[questionId] ?? 1;
}
