import type {ForeignFile, ForeignQuiz} from './format';
import {QuizBuilder} from './quizBuilder';

/** What changes in Moodle, whichever format it imports. */
export const COMPARED_IN_MOODLE = [
  'lenient spelling',
  "Moodle is stricter with typed answers: capitals don't matter, but accents, punctuation and spaces do.",
] as const;

export const UNITS_IN_MOODLE = ['unit', 'Moodle takes the number alone, without a unit.'] as const;

export const SHARES_IN_MOODLE = [
  'partial credit',
  'Moodle cannot divide the credit among so many options exactly. When you import the file, choose "Nearest grade if not listed".',
] as const;

/** Escapes slashes, which would start a subcategory. */
export function moodleCategory(title: string): string {
  return title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
}

/** Returns the categories of a path, outermost first. */
function categoriesIn(path: string): string[] {
  return path.split(/(?<!\/)\/(?!\/)/).map((name) => name.replaceAll('//', '/').trim());
}

/** Escapes `*`, which Moodle reads as a wildcard in accepted answers. */
export function withoutWildcards(words: string): string {
  return words.replaceAll('*', '\\*');
}

/** Returns the unescaped text, and whether it has a wildcard. */
export function readWildcards(words: string): {words: string; hasWildcard: boolean} {
  return {words: words.replaceAll('\\*', '*'), hasWildcard: /(?<!\\)\*/.test(words)};
}

/** Collects a file's quizzes, one per category. A category's questions may be scattered through the file. */
export class Categories {
  current: QuizBuilder;
  private readonly byPath = new Map<string, QuizBuilder>();

  constructor(file: ForeignFile) {
    this.current = new QuizBuilder(QuizBuilder.titleOf(file));
    this.byPath.set('', this.current);
  }

  open(path: string): void {
    const known = this.byPath.get(path);
    this.current = known ?? new QuizBuilder(this.titleOf(path) || this.current.title);
    this.byPath.set(path, this.current);
  }

  finish(): ForeignQuiz[] {
    const quizzes = [...this.byPath.values()].map((quiz) => quiz.finish());
    return quizzes.filter(({quiz, losses}) => quiz.questions.length > 0 || losses.length > 0);
  }

  /** Returns the name of the innermost category, prefixed with its parent if the name is taken. */
  private titleOf(path: string): string {
    const names = categoriesIn(path);
    const title = names.at(-1) ?? '';
    const isTaken = [...this.byPath.values()].some((quiz) => quiz.title === title && !quiz.isEmpty);
    return isTaken ? names.slice(-2).join(': ') : title;
  }
}
