import type {ReportPerson} from './people';
import {type QuizCell, quizCell} from './quizTable';
import type {ReportSession} from './reportSite';

/** Somebody on a session's roster. */
export interface Attendance {
  person: ReportPerson;
  /** The date that was planned first. */
  date: string;
  /** As the trainer has checked off. */
  attended: boolean;
  /** How they did in the session's quiz; null where it has none. */
  quiz: QuizCell | null;
}

/** Who came to a session, and who passed its quiz. */
export function attendanceOf(
  session: Pick<ReportSession, 'session' | 'quiz'>,
  people: readonly ReportPerson[],
): Attendance[] {
  return people.flatMap((person) => {
    const quiz = session.quiz === null ? null : quizCell(person, session.quiz);
    const entries = person.sessions.filter((entry) => entry.session === session.session);
    return entries.map(({date, attended}) => ({person, date, attended, quiz}));
  });
}

/** Those who get a certificate of both: the trainer saw them, and their results say that they passed. */
export function attendedAndPassed(attendance: readonly Attendance[]): Attendance[] {
  return attendance.filter(({attended, quiz}) => attended && quiz?.state === 'passed');
}
