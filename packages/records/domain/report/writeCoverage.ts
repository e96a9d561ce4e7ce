import {csvFile, csvText} from '@deskbook/text/csv';
import {identifying} from '../learningRecord';
import {dayOf, type Validity} from '../validity';
import type {Coverage, Missing} from './coverage';
import type {Doubt} from './doubts';
import {doubtText, problemText} from './messages';
import type {PersonNote, ReportPerson} from './people';
import type {LeftOut} from './readReceived';
import type {ReportLine} from './reportLines';

export type CoverageFormat = 'text' | 'csv' | 'json';

interface CoverageReport {
  district: string;
  day: string;
  coverage: Coverage;
  leftOut: readonly LeftOut[];
}

export const SELF_ATTESTED =
  'Results, signatures and check marks are as people sent them. Nothing here proves that they are genuine; only attendance is confirmed by a trainer.';

export function writeCoverage(report: CoverageReport, format: CoverageFormat): string {
  return {text: textOf, csv: csvOf, json: jsonOf}[format](report);
}

function textOf({district, day, coverage}: CoverageReport): string {
  const {people, staff, roles, open, quizzes, receipts, doubts, lines} = coverage;
  const blocks = [
    [`${district}: training of ${counted(people.length, 'person', 'people')}, ${longDate(day)}`, SELF_ATTESTED],
    [
      'Learning paths',
      ...roles.map(
        ({path, role, ...count}) =>
          `- ${path.title}, ${role ?? 'no role given'}: ${count.done} of ${count.people} done, ${count.overdue} overdue`,
      ),
    ],
    ...open.map(({path, person, role, due, state, missing}) => [
      `${state === 'overdue' ? 'Overdue: ' : ''}${withRole(person, role)}, ${path.title}${due ? `, due ${longDate(due)}` : ', no due date'}`,
      ...missing.map(({title, done}) => `- ${title}${done ? ` (${againWords(done.validity)})` : ''}`),
    ]),
    [
      'Quizzes',
      ...quizzes.flatMap(({title, who, ...count}) => [
        `- ${title}: ${count.passed} passed, ${expiredWords(count)}${count.failed} not passed, ${count.missing} still to take it`,
        ...missingLines(who, {failed: 'not passed', missing: 'still to take it', ...AGAIN}, day),
      ]),
    ],
    [
      'Pages to sign',
      ...receipts.flatMap(({title, who, ...count}) => [
        `- ${title}: ${count.current} signed, ${expiredWords(count)}${count.outdated} to sign again, ${count.missing} not signed`,
        ...missingLines(who, {outdated: 'sign again', missing: 'not signed', ...AGAIN}, day),
      ]),
    ],
    ['Passed after the answers had been shown', ...lines.flatMap(lateLines)],
    ['Files that contradict themselves', ...doubts.map(doubtLine)],
    ['On the staff list, and sent nothing', ...(staff?.silent ?? []).map(({name}) => `- ${name}`)],
    ['Jobs on the staff list that are no roles of this site', ...(staff?.unknownJobs ?? []).map((job) => `- ${job}`)],
    ['Who is who', ...people.flatMap(noteLines)],
  ];
  // The first block is the heading. Other blocks without entries are left out.
  const shown = blocks.filter((lines, place) => place === 0 || lines.length > 1);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const NOTES: Record<PersonNote, string> = {
  nameless: 'has sent no name',
  'same-name': 'has the same name as someone else',
  'same-email': 'has the same e-mail address as someone else, and another name',
  'several-codes': 'uses more than one computer, going by what they say of themselves',
  'shared-code': 'shared a browser with someone else and sent results under the same code: {codes}',
  'sent-before': 'has sent results that someone else had sent first under the same code; they count for that person',
  renamed: 'has sent results under another name before: {names}',
  contradiction: 'has sent files that say different things about the same attempt; the first one counts',
  'listed-as': 'is on the staff list under this name, and has sent results as {sent}',
  'not-listed': 'is not on the staff list',
};

const AGAIN = {expired: 'expired', expiring: 'expires soon'};

function againWords({state, until}: Validity): string {
  if (until === null) return 'nobody knows when it was done';
  return `${state === 'expired' ? 'expired: it was valid' : 'valid'} until ${longDate(until)}`;
}

/** Says nothing of what doesn't expire. */
function expiredWords({expired}: {expired: number}): string {
  return expired > 0 ? `${expired} expired, ` : '';
}

function missingLines(
  who: readonly Missing[],
  words: Partial<Record<Missing['state'], string>>,
  day: string,
): string[] {
  return who.map(({person, role, state, due}) => {
    const when = due === null ? '' : `, ${due < day ? 'was due' : 'due'} ${longDate(due)}`;
    return `  - ${withRole(person, role)}: ${words[state]}${when}`;
  });
}

function withRole({name}: ReportPerson, role: string | null): string {
  return role === null ? name : `${name} (${role})`;
}

function noteLines({name, notes, codes, earlierNames, sentName}: ReportPerson): string[] {
  return notes.map((note) => {
    const words = NOTES[note]
      .replace('{codes}', codes.join(', '))
      .replace('{names}', earlierNames.join(', '))
      .replace('{sent}', sentName);
    return `- ${name} ${words}`;
  });
}

function lateLines({person, title, passedAt}: ReportLine): string[] {
  if (passedAt === null || passedAt < 2) return [];
  return [`- ${person.name}, ${title}: passed at ${passedAt === 2 ? 'the second try' : `try ${passedAt}`}`];
}

function doubtLine(doubt: Doubt): string {
  return `- ${doubt.person.name}, ${doubt.title} (${doubt.file}): ${doubtText(doubt)}`;
}

/** Writes one line for each step, result, signature and session, done or not. */
function csvOf({coverage}: CoverageReport): string {
  const heading = ['person', 'codes', 'role', 'path', 'step', 'kind', 'start', 'due', 'overdue'];
  const more = ['id', 'state', 'done', 'score', 'attempts', 'passed_at_try', 'doubtful', 'valid_until'];
  const lines = coverage.lines.map((line) => {
    const {person, path, id, title, kind, start, due, isOverdue, state, at, score, attempts, passedAt} = line;
    return [
      ...[person.name, person.codes.join(' '), person.role ?? '', path?.title ?? '', title, kind].map(csvText),
      start ?? '',
      due ?? '',
      csvText(isOverdue ? 'yes' : 'no'),
      csvText(id),
      csvText(state),
      dayOf(at ?? '') ?? '',
      score === null ? '' : String(score),
      attempts === null ? '' : String(attempts),
      passedAt === null ? '' : String(passedAt),
      csvText(line.isDoubtful ? 'yes' : 'no'),
      line.valid_until ?? '',
    ];
  });
  return csvFile([[...heading, ...more].map(csvText), ...lines]);
}

function jsonOf({district, day, coverage, leftOut}: CoverageReport): string {
  const {people, staff, roles, open, quizzes, receipts, doubts, lines} = coverage;
  return `${JSON.stringify({
    district,
    day,
    note: SELF_ATTESTED,
    people: people.map(({name, codes, role, notes, earlierNames, email, staffNumber, job, branch, isOnStaffList}) => ({
      ...{name, codes, role: role ?? null, notes},
      earlier_names: earlierNames,
      email: email ?? null,
      staff_number: staffNumber ?? null,
      ...{job, branch},
      is_on_staff_list: isOnStaffList,
      has_sent: codes.length > 0,
    })),
    staff: staff && {sent_nothing: staff.silent.map(({name}) => name), unknown_jobs: staff.unknownJobs},
    paths: roles.map(({path, ...count}) => ({path: path.path, title: path.title, ...count})),
    missing: open.map(({person, path, start, due, state, missing}) => ({
      person: person.name,
      codes: person.codes,
      path: path.path,
      start,
      due,
      is_overdue: state === 'overdue',
      steps: missing.map(({id, title, kind, done}) => ({
        ...{step: id, title, kind},
        valid_until: done?.validity.until ?? null,
      })),
    })),
    quizzes: quizzes.map(({who, ...count}) => ({...count, who: who.map(jsonOfMissing)})),
    receipts: receipts.map(({who, ...count}) => ({...count, who: who.map(jsonOfMissing)})),
    lines: lines.map(({person, path, id, isOverdue, isDoubtful, passedAt, ...line}) => ({
      person: person.name,
      codes: person.codes,
      role: person.role ?? null,
      path: path?.path ?? null,
      step: id,
      ...line,
      passed_at_try: passedAt,
      is_overdue: isOverdue,
      is_doubtful: isDoubtful,
    })),
    doubts: doubts.map(({file, person, about, record, found, expected}) => ({
      file,
      person: person.name,
      about,
      record: {type: record.type, id: identifying(record)[0]},
      found,
      expected: expected || null,
    })),
    left_out: leftOut.map(({source, problem}) => ({file: source, problem: problemText(problem)})),
  })}\n`;
}

function jsonOfMissing({person, role, state, due}: Missing) {
  return {person: person.name, codes: person.codes, role, state, due};
}

const LONG_DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

function longDate(date: string): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
