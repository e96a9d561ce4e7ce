import type {ForeignFile, ForeignQuiz} from './format';
import {categoriesIn} from './moodle';
import {QuizBuilder} from './quizBuilder';

/** The quizzes of a file that has categories: each category is one, and its questions may come in several places. */
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

  /** The name of the innermost category, after the one around it if there are two of that name. */
  private titleOf(path: string): string {
    const names = categoriesIn(path);
    const title = names.at(-1) ?? '';
    const isTaken = [...this.byPath.values()].some((quiz) => quiz.title === title && !quiz.isEmpty);
    return isTaken ? names.slice(-2).join(': ') : title;
  }
}
