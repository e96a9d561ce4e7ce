import type {ExportLosses} from '../exportLosses';
import type {PortableQuiz} from '../portableQuiz';

/** What is graded all the same, but can't be told in the report of a question. */
export function lossesInScorm12({questions}: PortableQuiz, losses: ExportLosses): void {
  for (const question of questions) {
    const {task} = question;
    if (task.type === 'number' && task.tolerance > 0) losses.noPlace(question, 'its tolerance, in reports', 'ranges');
    if (task.type === 'blanks' && task.blanks.length > 1) {
      losses.ofQuestion(question, 'its blanks, in reports', 'SCORM 1.2 reports one text for each question.');
    }
  }
}
