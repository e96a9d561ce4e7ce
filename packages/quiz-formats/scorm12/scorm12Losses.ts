import type {ExportWarnings} from '../exportWarnings';
import type {PortableQuiz} from '../portableQuiz';

/** Lists what is graded as usual but can't be reported. */
export function lossesInScorm12({questions}: PortableQuiz, losses: ExportWarnings): void {
  for (const question of questions) {
    const {task} = question;
    if (task.type === 'number' && task.tolerance > 0)
      losses.ofQuestion(
        question,
        'tolerance in reports',
        "SCORM 1.2 can't report how far off an answer may be. Its reports show only the exact number as correct.",
      );
    if (task.type === 'blanks' && task.blanks.length > 1) {
      losses.ofQuestion(
        question,
        'blanks in reports',
        'SCORM 1.2 reports one text for each question, so its reports show the words of all blanks in a row.',
      );
    }
  }
}
