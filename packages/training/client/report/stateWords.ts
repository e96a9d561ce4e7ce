import {isToDo, type PathProgress} from '@deskbook/records/domain/report/pathProgress';
import type {QuizCell} from '@deskbook/records/domain/report/quizTable';
import type {ReceiptState} from '@deskbook/records/domain/report/receipts';
import {translate} from '@docusaurus/Translate';

export function quizState(state: QuizCell['state']): string {
  switch (state) {
    case 'passed':
      return translate({id: 'report.passed', message: 'Passed'});
    case 'expired':
      return expired();
    case 'failed':
      return translate({id: 'report.notPassed', message: 'Not passed'});
    case 'missing':
      return missing();
    case 'not-asked':
      return notAsked();
  }
}

export function receiptState(state: ReceiptState): string {
  switch (state) {
    case 'current':
      return translate({id: 'report.signed', message: 'Signed'});
    case 'expired':
      return expired();
    case 'outdated':
      return translate({id: 'report.outdated', message: 'Outdated'});
    case 'missing':
      return missing();
    case 'not-asked':
      return notAsked();
  }
}

export function pathState(state: PathProgress['state']): string {
  switch (state) {
    case 'done':
      return translate({id: 'report.done', message: 'Done'});
    case 'overdue':
      return translate({id: 'report.overdue', message: 'Overdue'});
    case 'open':
      return translate({id: 'report.open', message: 'In progress'});
  }
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

export function attendance(hasAttended: boolean): string {
  return hasAttended
    ? translate({id: 'report.attended', message: 'Attended'})
    : translate({id: 'report.absent', message: 'Absent'});
}

function expired(): string {
  return translate({id: 'report.expired', message: 'Expired'});
}

function missing(): string {
  return translate({id: 'report.missing', message: 'Missing'});
}

function notAsked(): string {
  return translate({id: 'report.notAsked', message: 'Not asked'});
}
