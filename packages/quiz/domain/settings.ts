import {isDocusaurusField} from '@deskbook/content/docusaurusFrontMatter';
import {schemaProblems} from '@deskbook/content/schemaProblems';
import {validFor} from '@deskbook/content/schemas/page';
import {quizSettings, USUAL_PASSING_SCORE} from '@deskbook/content/schemas/quiz';
import {map} from '@deskbook/content/schemas/shapes';
import {nearest} from '@deskbook/text/nearest';
import type {Problem} from '@deskbook/text/problems/problems';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import * as z from 'zod';
import type {QuizSettings} from './quiz';

const fields = {...quizSettings, valid_for: validFor().optional()};
const schema = z.object(fields);

/** The quiz settings in a page's front matter. */
export type WrittenSettings = z.output<typeof schema>;

/** Reads the settings from front matter. Ignores other fields; if one setting is invalid, returns none. */
export function readSettings(frontMatter: Readonly<Record<string, unknown>>): WrittenSettings {
  return schema.safeParse(frontMatter).data ?? {};
}

/**
 * Reads the settings from the front matter of a site that has no fields of ours beside them. Other fields may be there,
 * but not one that is nearly a setting.
 */
export function checkSettings(source: YamlSource): {settings: WrittenSettings; problems: Problem[]} {
  const issues = map(fields).safeParse(source.value).error?.issues ?? [];
  const meant = issues.flatMap((issue): z.core.$ZodIssue[] => {
    if (issue.code !== 'unrecognized_keys') return [issue];
    const keys = issue.keys.filter((key) => !isDocusaurusField(key) && nearest(key, Object.keys(fields)));
    return keys.length > 0 ? [{...issue, keys}] : [];
  });
  return {settings: schema.safeParse(source.value).data ?? {}, problems: schemaProblems(meant, source)};
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
