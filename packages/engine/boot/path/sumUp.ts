import {pluralForm} from '@deskbook/text/pluralForm';

/** Plural forms for each part of a sum. */
export interface SumWords {
  sessions: string;
  quizzes: string;
  minutes: string;
  hours: string;
}

/** Minimum number of minutes that is shown in hours. */
const LONG = 90;

/**
 * Formats `2 sessions, 6 quizzes, and about 3 hours of pages and tasks`. A step's share is `session`, `quiz` or a
 * number of minutes. The build sums up all steps of a path, and the browser those that are left.
 */
export function sumUp(shares: readonly (string | undefined)[], words: SumWords, locale: string): string {
  const count = (kind: string) => shares.filter((share) => share === kind).length;
  const minutes = shares.reduce((sum, share) => sum + (Number(share) || 0), 0);
  const parts: [number, string][] = [
    [count('session'), words.sessions],
    [count('quiz'), words.quizzes],
    minutes < LONG ? [minutes, words.minutes] : [Math.round(minutes / 60), words.hours],
  ];
  const list = new Intl.ListFormat(locale);
  return list.format(parts.flatMap(([number, forms]) => (number > 0 ? pluralForm(locale, number, forms) : [])));
}
