/** Under this key are the quizzes of the person at this desk, the first due first. */
export const DUE = 'deskbook:due';

export interface DueQuiz {
  id: string;
  title: string;
  /** An instant. */
  due: string;
}
