import type {ExportLosses} from '../exportLosses';
import type {PortableQuiz} from '../portableQuiz';
import {MOST_PATTERNS} from './patterns';

/** What is graded all the same, but can't be told in the report of a question. */
export function lossesInScorm2004({questions}: PortableQuiz, losses: ExportLosses): void {
  const most = MOST_PATTERNS['fill-in'];
  for (const question of questions) {
    const {task} = question;
    const texts = task.type === 'short-text' ? [task.accepted] : task.type === 'blanks' ? task.blanks : [];
    if (texts.some(({length}) => length > most)) {
      losses.ofQuestion(question, 'some accepted texts, in reports', `SCORM 2004 promises room for ${most} of them.`);
    }
  }
}
