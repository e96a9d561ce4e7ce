import type {ExportWarnings} from '../exportWarnings';
import type {PortableQuiz} from '../portableQuiz';
import {MOST_PATTERNS} from './patterns';

/** Lists what is graded as usual but can't be reported. */
export function lossesInScorm2004({questions}: PortableQuiz, losses: ExportWarnings): void {
  const most = MOST_PATTERNS['fill-in'];
  for (const question of questions) {
    const {task} = question;
    const texts = task.type === 'short-text' ? [task.accepted] : task.type === 'blanks' ? task.blanks : [];
    if (texts.some(({length}) => length > most)) {
      losses.ofQuestion(
        question,
        'accepted answers in reports',
        `SCORM 2004 reports only ${most} accepted answers. The others still count as correct.`,
      );
    }
  }
}
