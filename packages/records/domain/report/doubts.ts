import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import {scoreOf} from '../grading/scoreOf';
import {identifying, type LearningRecord, type QuizRecord} from '../learningRecord';
import type {ReportPerson} from './people';
import type {ReceivedFile} from './readReceived';
import type {QuizQuestions} from './reportQuestions';
import type {ReportSite} from './reportSite';
import {gradeResponse} from './responseWords';

/** What can't be right about a record. */
export type DoubtAbout =
  | 'passed'
  /** A score that the answers don't give */
  | 'score'
  /** Points for questions without an answer */
  | 'answers'
  | 'future'
  /** A day before the quiz or page existed */
  | 'before'
  /** Faster than anyone can answer */
  | 'duration'
  /** More attempts than allowed */
  | 'attempts'
  /** Fewer questions than an attempt had at that time */
  | 'questions'
  | 'unknown-question'
  | 'unknown-quiz'
  | 'unknown-page'
  | 'unknown-version'
  | 'first-day';

/** Something in a person's files that contradicts itself, or the site. */
export interface Doubt {
  person: ReportPerson;
  /** The name of the file or e-mail */
  file: string;
  about: DoubtAbout;
  record: LearningRecord;
  /** Title of the quiz, page or learning path */
  title: string;
  found: string;
  /** '' if the site expects nothing in particular */
  expected: string;
}

/** Returns whether one of someone's files contradicts itself about a quiz, a page or anything else with this id. */
export function isDoubtful({doubts}: {doubts: readonly Doubt[]}, person: ReportPerson, id: string): boolean {
  const known = indexes.get(doubts) ?? groupBy(doubts, (doubt) => [doubt.person]);
  indexes.set(doubts, known);
  return known.get(person)?.some(({record}) => identifying(record)[0] === id) ?? false;
}

/** By person. A large district has thousands of doubts, and asks for each cell of its tables. */
const indexes = new WeakMap<readonly Doubt[], Map<ReportPerson, Doubt[]>>();

type Finding = Pick<Doubt, 'about' | 'found' | 'expected'>;

interface Known {
  site: ReportSite;
  questions: readonly QuizQuestions[];
}

/** Nobody reads and answers a question in less. */
const SECONDS_PER_QUESTION = 1;
/** Clocks may be off. */
const HOUR = 3_600_000;
/** Dates of commits are in the committer's time zone. */
const DAY = 24 * HOUR;
/** A change may be published much later than it was committed, and pages stay open. */
const SHOWN_ON = 30 * DAY;
/** As `versionOf` writes it. Without the history of a page, that is all to go by. */
const VERSION = /^[0-9a-f]{12}$/;

/**
 * Finds what can't be true of the records that count.
 *
 * @param now an instant
 */
export function doubtsOn(people: readonly ReportPerson[], known: Known, now: string): Doubt[] {
  return people.flatMap((person) => {
    const counted = new Set(person.records);
    const own = person.files.flatMap((file) =>
      file.records.filter((record) => counted.has(record)).map((record) => ({file, record})),
    );
    const alone = own.flatMap(({file, record}) =>
      findingsOn(record, known, now).map((finding) => doubt(person, file, record, finding, known.site)),
    );
    return [...alone, ...tooManyAttempts(person, own, known.site)];
  });
}

function findingsOn(record: LearningRecord, known: Known, now: string): Finding[] {
  switch (record.type) {
    case 'quiz':
      return [...quizFindings(record, known), ...dayFindings(record.finished, now)];
    case 'receipt':
      return [...receiptFindings(record, known.site), ...dayFindings(record.at, now)];
    case 'start':
      return isAfter(`${record.on}T00:00:00.000Z`, now, DAY / 2)
        ? [{about: 'first-day', found: record.on, expected: now.slice(0, 10)}]
        : [];
    default:
      return dayFindings(record.at, now);
  }
}

function quizFindings(record: QuizRecord, {site, questions}: Known): Finding[] {
  const {quiz, score, passed, started, finished} = record;
  const page = site.quizzes.find((each) => each.quiz === quiz);
  if (!page) return site.former?.includes(quiz) ? [] : [{about: 'unknown-quiz', found: quiz, expected: ''}];
  const findings: Finding[] = [];
  const add = (about: DoubtAbout, found: string, expected: string) => findings.push({about, found, expected});
  if (passed && score < page.passing_score) add('passed', `${score}%`, `${page.passing_score}%`);
  const recomputed = recomputedScore(record, questions.find((each) => each.quiz === quiz)?.questions ?? []);
  if (recomputed !== score) add('score', `${score}%`, `${recomputed}%`);
  const unanswered = record.questions.filter(({fraction, response}) => fraction > 0 && response === null);
  if (unanswered.length > 0) add('answers', unanswered.map(({id}) => id).join(', '), '');
  const answered = record.questions.filter(({carried, response}) => !carried && response !== null).length;
  const seconds = (Date.parse(finished) - Date.parse(started)) / 1000;
  const least = answered * SECONDS_PER_QUESTION;
  if (seconds < least) add('duration', `${seconds.toFixed(1)} s`, `${least} s`);
  const known = questions.find((each) => each.quiz === quiz);
  return [...findings, ...(known ? askedFindings(record, known) : []), ...beforeFindings(started, page.since)];
}

/** Compares what was answered with what attempts asked at that time. */
function askedFindings({questions, started}: QuizRecord, {versions = [], hasAllVersions}: QuizQuestions): Finding[] {
  const known = new Set(versions.flatMap((version) => version.questions));
  const unknown = questions.filter(({id, hash}) => !known.has(`${id} ${hash}`));
  if (unknown.length > 0)
    return hasAllVersions
      ? [{about: 'unknown-question', found: unknown.map(({id}) => id).join(', '), expected: ''}]
      : [];
  const shown = versions.filter(({until}) => until === null || !isAfter(started, until, SHOWN_ON));
  const possible = shown.filter((version) =>
    questions.every(({id, hash}) => version.questions.includes(`${id} ${hash}`)),
  );
  const least = Math.min(...possible.map(({asked}) => asked));
  if (possible.length === 0 || questions.length >= least) return [];
  return [{about: 'questions', found: String(questions.length), expected: String(least)}];
}

/** Grades the answers again. Questions that were edited since keep the points that the file gives them. */
function recomputedScore({questions}: QuizRecord, known: QuizQuestions['questions']): number {
  const graded = questions.map(({id, hash, fraction, points, response}) => {
    const question = known.find((each) => each.id === id && each.hash === hash);
    if (!question || response === null) return {id, points: question?.points ?? points, fraction};
    return {id, points: question.points, fraction: gradeResponse(response, question)};
  });
  return scoreOf(graded, graded).score;
}

function receiptFindings({page, version, at}: LearningRecord & {type: 'receipt'}, site: ReportSite): Finding[] {
  const known = site.pages.find((each) => each.page === page);
  if (!known) return site.former?.includes(page) ? [] : [{about: 'unknown-page', found: page, expected: ''}];
  const isVersion = known.versions?.includes(version) ?? (VERSION.test(version) || version === known.version);
  return [
    ...(isVersion ? [] : [{about: 'unknown-version', found: version, expected: known.version} as const]),
    ...beforeFindings(at, known.since),
  ];
}

function beforeFindings(at: string, since: string | null): Finding[] {
  if (since === null || !isAfter(`${since}T00:00:00.000Z`, at, DAY)) return [];
  return [{about: 'before', found: at.slice(0, 10), expected: since}];
}

function dayFindings(at: string, now: string): Finding[] {
  return isAfter(at, now, HOUR) ? [{about: 'future', found: at.slice(0, 10), expected: now.slice(0, 10)}] : [];
}

function isAfter(at: string, other: string, tolerance: number): boolean {
  return Date.parse(at) > Date.parse(other) + tolerance;
}

interface InFile {
  file: ReceivedFile;
  record: LearningRecord;
}

function tooManyAttempts(person: ReportPerson, sent: readonly InFile[], site: ReportSite): Doubt[] {
  return site.quizzes.flatMap(({quiz, attempts}) => {
    const own = sent.flatMap(({file, record}) =>
      record.type === 'quiz' && record.quiz === quiz ? {file, record} : [],
    );
    const last = own.toSorted((one, other) => compareText(one.record.finished, other.record.finished)).at(-1);
    const count = Math.max(own.length, ...own.map(({record}) => record.number));
    if (!last || attempts === null || count <= attempts) return [];
    const finding: Finding = {about: 'attempts', found: String(count), expected: String(attempts)};
    return [doubt(person, last.file, last.record, finding, site)];
  });
}

function doubt(
  person: ReportPerson,
  file: ReceivedFile,
  record: LearningRecord,
  finding: Finding,
  site: ReportSite,
): Doubt {
  return {...finding, person, record, file: file.source ?? file.sender.code, title: titleOf(record, site)};
}

function titleOf(record: LearningRecord, {paths, sessions}: ReportSite): string {
  if ('title' in record) return record.title;
  if (record.type === 'step') return record.step;
  const [id = ''] = identifying(record);
  const found =
    record.type === 'start' ? paths.find(({path}) => path === id) : sessions.find((each) => each.session === id);
  return found?.title ?? id;
}
