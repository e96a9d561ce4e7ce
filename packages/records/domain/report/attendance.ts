import type {ReportPerson} from './people';
import {type QuizCell, quizCell, type Rules} from './quizTable';
import type {ReportSession} from './reportSite';

/** A person on a session's roster. */
export interface Attendance {
  person: ReportPerson;
  /** Originally scheduled date */
  date: string;
  /** As checked off by the trainer */
  attended: boolean;
  /** Their result in the session's quiz; null if it has none */
  quiz: QuizCell | null;
}

export function attendanceOf(
  session: Pick<ReportSession, 'session' | 'quiz'>,
  people: readonly ReportPerson[],
  rules: Rules,
): Attendance[] {
  return people.flatMap((person) => {
    const quiz = session.quiz === null ? null : quizCell(person, session.quiz, rules);
    const entries = person.sessions.filter((entry) => entry.session === session.session);
    return entries.map(({date, attended}) => ({person, date, attended, quiz}));
  });
}

/** Returns those who get a certificate: the trainer confirmed attendance, and they passed the quiz. */
export function attendedAndPassed(attendance: readonly Attendance[]): Attendance[] {
  return attendance.filter(({attended, quiz}) => attended && quiz?.state === 'passed');
}
