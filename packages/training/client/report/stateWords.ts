import {isToDo, type PathProgress} from '@deskbook/records/domain/report/pathProgress';
import type {QuizCell} from '@deskbook/records/domain/report/quizTable';
import type {ReceiptState} from '@deskbook/records/domain/report/receipts';
import {translate} from '@docusaurus/Translate';

type State = QuizCell['state'] | ReceiptState | PathProgress['state'] | 'attended' | 'absent';

/** Returns the word for the state of a quiz, a signature, a learning path or a session. */
export function stateWord(state: State): string {
  return {
    passed: translate({id: 'report.passed', message: 'Passed'}),
    failed: translate({id: 'report.notPassed', message: 'Failed'}),
    current: translate({id: 'report.signed', message: 'Signed'}),
    outdated: translate({id: 'report.outdated', message: 'Outdated'}),
    expired: translate({id: 'report.expired', message: 'Expired'}),
    missing: translate({id: 'report.missing', message: 'Missing'}),
    'not-asked': translate({id: 'report.notAsked', message: 'Not asked'}),
    done: translate({id: 'report.done', message: 'Done'}),
    overdue: translate({id: 'report.overdue', message: 'Overdue'}),
    open: translate({id: 'report.open', message: 'In progress'}),
    attended: translate({id: 'report.attended', message: 'Attended'}),
    absent: translate({id: 'report.absent', message: 'Absent'}),
  }[state];
}

/** Lists the steps still to do, and says of those that were done before that they expire. */
export function toDoList({steps}: PathProgress): string {
  const words = steps.filter(isToDo).map(({title, done}) => {
    if (!done) return title;
    return done.validity.state === 'expired'
      ? translate({id: 'report.toDo.expired', message: '{title} (expired)'}, {title})
      : translate({id: 'report.toDo.expiring', message: '{title} (expires soon)'}, {title});
  });
  return words.join('; ');
}
