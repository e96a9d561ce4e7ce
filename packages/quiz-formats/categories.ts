import type {ForeignFile, ForeignQuiz} from './format';
import {categoriesIn} from './moodle';
import {QuizBuilder} from './quizBuilder';

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
