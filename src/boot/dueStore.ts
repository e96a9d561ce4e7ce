/** Storage key for the current person's due quizzes, the first due first. */
export const DUE = 'deskbook:due';

export interface DueQuiz {
  id: string;
  title: string;
  due: string;
}
