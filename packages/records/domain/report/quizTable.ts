import {bestAttempt} from '../statistics/quizStatistics';
import {isDueAgain, timeThatCounts, type Validity, validityOf} from '../validity';
import {type PathProgress, passesOf} from './pathProgress';
import type {ReportPerson} from './people';
import {attemptsAt, recordsOf} from './recordsOf';
import {isForEveryone, type ReportSite, type SignedPage} from './reportSite';

export interface QuizColumn {
  quiz: string;
  title: string;
  /** null if the quiz is no longer on the site */
  url: string | null;
}

export interface QuizCell {
  /** `not-asked`: they haven't taken it, and neither a learning path nor a session asks them to. */
  state: 'passed' | 'expired' | 'failed' | 'missing' | 'not-asked';
  /** Percent, for the best attempt */
  score: number | null;
  /** The instant they passed it, or finished the best attempt */
  finished: string | null;
  /** How long their pass counts; null without one */
  validity: Validity | null;
  attempts: number;
  /**
   * The number of the first attempt that passed; null without one. From the second one on, the answers had been shown
   * before.
   */
  passedAt: number | null;
  /** The earliest due date on a learning path, or the day on which their pass expires; null if there is none */
  due: string | null;
}

/** What decides about a person's results. */
export interface Rules {
  site: ReportSite;
  asked: Asked;
  today: string;
}

export interface QuizTable {
  columns: readonly QuizColumn[];
  rows: readonly {person: ReportPerson; cells: readonly QuizCell[]}[];
}

/** Tabulates who has passed which quiz, with a column for each quiz that someone took or is asked to take. */
export function quizTable(people: readonly ReportPerson[], rules: Rules): QuizTable {
  const columns = columnsFor(people, rules);
  return {
    columns,
    rows: people.map((person) => ({person, cells: columns.map(({quiz}) => quizCell(person, quiz, rules))})),
  };
}

export function quizCell(person: ReportPerson, quiz: string, {site, asked, today}: Rules): QuizCell {
  const attempts = attemptsAt(person, quiz);
  const best = bestAttempt(attempts);
  const passed = attempts.filter((each) => each.passed).map(({number}) => number);
  const unseen = asked.has(person, quiz) ? 'missing' : 'not-asked';
  const validFor = site.quizzes.find((each) => each.quiz === quiz)?.valid_for;
  const durations = validFor ? [validFor] : [];
  const at = timeThatCounts(passesOf(person, quiz), durations);
  const validity = at !== undefined ? validityOf(at, durations, today) : null;
  const counts = (validFor && attempts.find((attempt) => attempt.passed && attempt.finished === at)) || best;
  return {
    state: counts === null ? unseen : !validity ? 'failed' : validity.state === 'expired' ? 'expired' : 'passed',
    score: counts?.score ?? null,
    finished: counts?.finished ?? null,
    validity,
    attempts: attempts.length,
    passedAt: passed.length > 0 ? Math.min(...passed) : null,
    due: validity && isDueAgain(validity) ? validity.until : asked.dueOn(person, quiz),
  };
}

function columnsFor(people: readonly ReportPerson[], {site: {quizzes}, asked}: Rules): QuizColumn[] {
  const taken = new Map(people.flatMap((person) => recordsOf(person, 'quiz')).map(({quiz, title}) => [quiz, title]));
  const known = quizzes.filter(({quiz}) => taken.has(quiz) || asked.hasAny(quiz));
  const gone = [...taken].filter(([quiz]) => !known.some((other) => other.quiz === quiz));
  return [
    ...known.map(({quiz, title, url}) => ({quiz, title, url})),
    ...gone.map(([quiz, title]) => ({quiz, title, url: null})),
  ];
}

/** The quizzes and pages that people are asked for, with the earliest due date on a learning path, or null. */
class Asked {
  private readonly days = new Map<string, Map<string, string | null>>();

  /** @param id quiz or page id */
  add({id: person}: ReportPerson, id: string, due: string | null): void {
    const own = this.days.get(person) ?? new Map<string, string | null>();
    const before = own.get(id) ?? null;
    own.set(id, before === null || (due !== null && due < before) ? due : before);
    this.days.set(person, own);
  }

  has({id: person}: Pick<ReportPerson, 'id'>, id: string): boolean {
    return this.days.get(person)?.has(id) ?? false;
  }

  dueOn({id: person}: Pick<ReportPerson, 'id'>, id: string): string | null {
    return this.days.get(person)?.get(id) ?? null;
  }

  /** Whether anyone is asked for it. */
  hasAny(id: string): boolean {
    return [...this.days.values()].some((own) => own.has(id));
  }
}

/** Collects what people are asked for by their learning paths, their sessions' quizzes, and pages to sign. */
export function askedOf(people: readonly ReportPerson[], paths: readonly PathProgress[], site: ReportSite): Asked {
  const {sessions, pages} = site;
  const asked = new Asked();
  for (const {person, path, due} of paths) for (const {id} of path.steps) asked.add(person, id, due);
  for (const {session, quiz} of sessions) {
    const listed = people.filter((person) => person.sessions.some((entry) => entry.session === session));
    if (quiz !== null) for (const person of listed) asked.add(person, quiz, null);
  }
  for (const page of pages) {
    for (const person of people) if (asksFor(page, person, site)) asked.add(person, page.page, null);
  }
  return asked;
}

/** Without a role, people are asked for every page, unless a staff list says what they do. */
function asksFor({roles}: SignedPage, {role, isOnStaffList}: ReportPerson, site: ReportSite): boolean {
  const isForRole = role === undefined ? !isOnStaffList : roles.includes(role);
  return isForRole || isForEveryone(roles, site);
}
