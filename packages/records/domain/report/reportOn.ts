import {compareText} from '@deskbook/text/compareText';
import {foldText} from '@deskbook/text/foldText';
import type {LearningRecord} from '../learningRecord';
import {type QuizStatistics, quizStatistics} from '../statistics/quizStatistics';
import {type Attendance, attendanceOf} from './attendance';
import {type Doubt, doubtsOn} from './doubts';
import {feedbackOn, type SessionFeedback} from './feedback';
import {type PathProgress, pathProgress} from './pathProgress';
import type {ReportPerson} from './people';
import {askedOf, type QuizColumn, type QuizTable, quizTable} from './quizTable';
import {type ReceiptTable, receiptTable} from './receipts';
import {attemptsAt} from './recordsOf';
import {openNote, type QuizQuestions, type ReportQuestion} from './reportQuestions';
import type {ReportSession, ReportSite} from './reportSite';
import {type HardQuestion, teachAgain} from './teachAgain';

/** A quiz's statistics, with the texts of its questions. `questions` is empty if the quiz is no longer on the site. */
export interface QuizFindings extends QuizColumn {
  statistics: QuizStatistics;
  questions: readonly ReportQuestion[];
}

export interface SessionFindings {
  session: ReportSession;
  attendance: readonly Attendance[];
}

/** Who should have sent something, by the staff list. */
export interface StaffFindings {
  /** People on the staff list who sent nothing */
  silent: readonly ReportPerson[];
  /** Jobs on the staff list that aren't roles of this site */
  unknownJobs: readonly string[];
}

export interface Report {
  people: readonly ReportPerson[];
  /** In a session's report: people who sent something about it but aren't on its roster */
  others: readonly ReportPerson[];
  /** null without a staff list, and in a session's report */
  staff: StaffFindings | null;
  quizzes: QuizTable;
  statistics: readonly QuizFindings[];
  teachAgain: readonly HardQuestion[];
  sessions: readonly SessionFindings[];
  receipts: ReceiptTable;
  paths: readonly PathProgress[];
  feedback: readonly SessionFeedback[];
  /** What contradicts itself in people's files */
  doubts: readonly Doubt[];
}

interface Known {
  site: ReportSite;
  questions: readonly QuizQuestions[];
}

interface Options {
  /** A session slug limits the report to that session */
  session: string | undefined;
  today: string;
  /** The same as an instant */
  now: string;
}

export function reportOn(sent: readonly ReportPerson[], known: Known, {session, today, now}: Options): Report {
  const {questions} = known;
  const all = sent.map((person) => ({...person, role: roleListed(person, known.site) ?? person.role}));
  const {site, people, others} =
    session === undefined ? {site: known.site, people: all, others: []} : limitToSession(session, all, known.site);
  const onRosters = site.sessions.filter((each) => people.some((person) => isListed(person, each)));
  const paths = pathProgress(people, site, today);
  const rules = {site, today, asked: askedOf(people, paths, site)};
  const quizzes = quizTable(people, rules);
  const findings = quizzes.columns.map((column) => quizFindings(column, people, questions));
  return {
    people,
    others,
    staff: session === undefined ? staffFindings(people, site) : null,
    quizzes,
    statistics: findings.filter(({statistics}) => statistics.people > 0),
    teachAgain: teachAgain(
      findings.map(({quiz, statistics}) => ({statistics, about: explained(quiz, site, questions)})),
    ),
    sessions: onRosters.map((each) => ({session: each, attendance: attendanceOf(each, people, rules)})),
    receipts: receiptTable(people, rules),
    paths,
    // Includes feedback from people who aren't on the roster, since they must have been there.
    feedback: feedbackOn([...people, ...others], site),
    doubts: doubtsOn(people, {site: known.site, questions}, now),
  };
}

/** Returns the role that the staff list gives someone, or undefined if their job is no role's key or name. */
function roleListed({listedJob}: ReportPerson, {roles}: ReportSite): string | undefined {
  const job = foldText(listedJob ?? '');
  return Object.keys(roles).find((key) => foldText(key) === job || foldText(roles[key] ?? '') === job);
}

function staffFindings(people: readonly ReportPerson[], site: ReportSite): StaffFindings | null {
  const listed = people.filter(({isOnStaffList}) => isOnStaffList);
  if (listed.length === 0) return null;
  const unknown = listed.filter((person) => person.listedJob !== null && roleListed(person, site) === undefined);
  return {
    silent: listed.filter(({codes}) => codes.length === 0),
    unknownJobs: [...new Set(unknown.map(({listedJob}) => listedJob ?? ''))].sort(compareText),
  };
}

function isListed(person: ReportPerson, {session}: ReportSession): boolean {
  return person.sessions.some((entry) => entry.session === session);
}

function quizFindings(
  column: QuizColumn,
  people: readonly ReportPerson[],
  quizzes: readonly QuizQuestions[],
): QuizFindings {
  const attempts = people.map((person) => attemptsAt(person, column.quiz)).filter(({length}) => length > 0);
  const questions = quizzes.find(({quiz}) => quiz === column.quiz)?.questions ?? [];
  return {...column, statistics: quizStatistics(attempts), questions};
}

/** Finds the place that explains each question. Falls back to the first page the quiz covers. */
function explained(quiz: string, site: ReportSite, quizzes: readonly QuizQuestions[]) {
  const {covers = [], questions = []} = quizzes.find((each) => each.quiz === quiz) ?? {};
  return {
    quiz,
    passing_score: site.quizzes.find((each) => each.quiz === quiz)?.passing_score ?? 0,
    questions: questions.map((question) => ({
      ...question,
      place: openNote(question).explainedAt ?? covers[0] ?? null,
    })),
  };
}

interface Scope {
  site: ReportSite;
  people: readonly ReportPerson[];
  /** Sent something about the session but aren't on its roster */
  others: readonly ReportPerson[];
}

/**
 * Limits a report to one session: its roster, quiz and feedback. Without a roster, includes everyone who sent something
 * about the session.
 *
 * @param slug session slug
 */
function limitToSession(slug: string, all: readonly ReportPerson[], site: ReportSite): Scope {
  const sessions = site.sessions.filter(({session}) => session === slug);
  const isAbout = (record: LearningRecord) =>
    record.type === 'quiz'
      ? sessions.some(({quiz}) => quiz === record.quiz)
      : record.type === 'feedback' && record.session === slug;
  const limited = all.map((person) => ({
    ...person,
    records: person.records.filter(isAbout),
    sessions: person.sessions.filter(({session}) => session === slug),
  }));
  const listed = limited.filter((person) => person.sessions.length > 0);
  const unlisted = limited.filter((person) => person.sessions.length === 0 && person.records.length > 0);
  return {
    site: {...site, sessions, pages: [], paths: []},
    people: listed.length > 0 ? listed : unlisted,
    others: listed.length > 0 ? unlisted : [],
  };
}
