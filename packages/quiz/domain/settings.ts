import {validFor} from '@deskbook/content/schemas/page';
import {quizSettings, USUAL_PASSING_SCORE} from '@deskbook/content/schemas/quiz';
import * as z from 'zod';
import type {QuizSettings} from './quiz';

const schema = z.object({...quizSettings, valid_for: validFor().optional()});

/** The quiz settings in a page's front matter. */
export type WrittenSettings = z.output<typeof schema>;

/** Reads the settings from front matter. Ignores other fields; if one setting is invalid, returns none. */
export function readSettings(frontMatter: Readonly<Record<string, unknown>>): WrittenSettings {
  return schema.safeParse(frontMatter).data ?? {};
}

/** Fills in defaults. */
export function settingsOf(written: WrittenSettings): QuizSettings {
  return {
    passingScore: written.passing_score ?? USUAL_PASSING_SCORE,
    attempts: written.attempts ?? null,
    draw: written.draw ?? null,
    shuffle: written.shuffle ?? true,
    mode: written.mode ?? 'practice',
    confidence: written.confidence ?? false,
    validFor: written.valid_for ?? null,
  };
}

export function acceptsTypos({accept_typos: accepted}: WrittenSettings, questionId: string): boolean {
  return Array.isArray(accepted) ? accepted.includes(questionId) : accepted === true;
}

export function pointsOf({points}: WrittenSettings, questionId: string): number {
  return points?.[questionId] ?? 1;
}
