import {describe, expect, it} from 'vitest';
import {coverageOf} from '../../domain/report/coverage';
import {reportOn} from '../../domain/report/reportOn';
import type {ReportSite} from '../../domain/report/reportSite';
import {type CoverageFormat, writeCoverage} from '../../domain/report/writeCoverage';
import {parseCells} from '../../domain/roster/readTable';
import {sampleQuiz} from '../sampleFile';
import {fileOf, reportOf, SITE} from './reportOf';

const QUIZ = 'quizzes/phones';
const PAGE = 'policies/privacy';
/** The quiz and the page count for a year. */
const YEARLY: ReportSite = {
  ...SITE,
  quizzes: SITE.quizzes.map((quiz) => ({...quiz, valid_for: quiz.quiz === QUIZ ? '1 year' : null})),
  pages: SITE.pages.map((page) => ({...page, again: null, valid_for: '1 year'})),
  paths: [
    {
      path: 'paths/refresher',
      title: 'Refresher',
      url: '/refresher/',
      roles: ['circulation'],
      due_in: null,
      steps: [{id: QUIZ, title: 'Telephones', kind: 'quiz', validFor: ['1 year']}],
    },
  ],
  sessions: [],
};

const pass = (finished: string, more: object = {}) =>
  sampleQuiz({
    quiz: QUIZ,
    title: 'Telephones',
    attempt: finished,
    started: finished,
    finished,
    passed: true,
    score: 90,
    ...more,
  });
const signed = (at: string) => ({type: 'receipt', page: PAGE, title: 'Privacy', version: 'v2', at}) as const;
const NOON = 'T12:00:00.000Z';

const PEOPLE = reportOf([
  fileOf({code: 'AAAA-1111', name: 'Ann'}, [
    pass(`2025-06-01${NOON}`),
    pass(`2026-06-01${NOON}`, {score: 80, number: 2}),
  ]),
  fileOf({code: 'BBBB-2222', name: 'Bob'}, [pass(`2025-12-20${NOON}`), signed(`2025-12-20${NOON}`)]),
  fileOf({code: 'CCCC-3333', name: 'Cy'}, [
    pass(`2025-06-01${NOON}`),
    signed(`2025-06-01${NOON}`),
    signed(`2026-11-01${NOON}`),
  ]),
]);

function on(today: string) {
  const report = reportOn(
    PEOPLE,
    {site: YEARLY, questions: []},
    {session: undefined, today, now: `${today}T23:00:00.000Z`},
  );
  const coverage = coverageOf(report, YEARLY.roles);
  const write = (format: CoverageFormat) =>
    writeCoverage({district: 'Maple', day: today, coverage, leftOut: []}, format);
  return {report, coverage, write};
}

describe('a quiz that counts for a year', () => {
  it('counts from the last pass, is due 30 days ahead, and is missing after that', () => {
    const {report} = on('2026-12-01');
    const column = report.quizzes.columns.findIndex(({quiz}) => quiz === QUIZ);
    expect(
      report.quizzes.rows.map(({cells}) => [cells[column]?.state, cells[column]?.validity, cells[column]?.score]),
    ).toEqual([
      ['passed', {state: 'valid', until: '2027-06-01'}, 80],
      ['passed', {state: 'expiring', until: '2026-12-20'}, 90],
      ['expired', {state: 'expired', until: '2026-06-01'}, 90],
    ]);
    expect(report.paths.map(({person, state, dueFirst}) => [person.name, state, dueFirst])).toEqual([
      ['Ann', 'done', null],
      ['Bob', 'done', '2026-12-20'],
      ['Cy', 'overdue', '2026-06-01'],
    ]);
  });

  it('is listed with its days in the text', () => {
    const text = on('2026-12-01').write('text');
    expect(text).toContain('- Telephones: 2 passed, 1 expired, 0 not passed, 0 still to take it\n');
    expect(text).toContain('  - Bob (Circulation): expires soon, due December 20, 2026\n');
    expect(text).toContain('  - Cy (Circulation): expired, was due June 1, 2026\n');
    expect(text).toContain(
      'Overdue: Cy (Circulation), Refresher, due June 1, 2026\n- Telephones (expired: it was valid until June 1, 2026)\n',
    );
    expect(text).toContain('- Privacy: 2 signed, 0 to sign again, 1 not signed\n');
  });

  it('has the day it was passed and the last day on which that counts, in CSV and JSON', () => {
    const {write} = on('2026-12-01');
    const [heading = [], ...lines] = parseCells(write('csv'), ',');
    const cell = (line: readonly string[] | undefined, name: string) => line?.[heading.indexOf(name)];
    const quizOf = (person: string) =>
      lines.find((line) => cell(line, 'person') === person && cell(line, 'kind') === 'quiz');
    expect(['state', 'done', 'valid_until', 'due', 'overdue'].map((name) => cell(quizOf('Bob'), name))).toEqual([
      'expiring',
      '2025-12-20',
      '2026-12-20',
      '2026-12-20',
      'no',
    ]);
    expect(['state', 'done', 'valid_until', 'due', 'overdue'].map((name) => cell(quizOf('Cy'), name))).toEqual([
      'expired',
      '2025-06-01',
      '2026-06-01',
      '2026-06-01',
      'yes',
    ]);
    const json = JSON.parse(write('json'));
    expect(json.quizzes.find(({title}: {title: string}) => title === 'Telephones')).toMatchObject({
      passed: 2,
      expired: 1,
    });
    expect(json.missing.map(({person, steps}: {person: string; steps: unknown}) => [person, steps])).toEqual([
      ['Cy', [{step: QUIZ, title: 'Telephones', kind: 'quiz', valid_until: '2026-06-01'}]],
      ['Bob', [{step: QUIZ, title: 'Telephones', kind: 'quiz', valid_until: '2026-12-20'}]],
    ]);
  });
});

it('a page signed again without a change counts from the new signature, and nobody contradicted themselves', () => {
  const {report, coverage} = on('2026-12-01');
  expect(
    report.receipts.rows.map(({cells: [cell]}) => [cell?.state, cell?.at?.slice(0, 10), cell?.validity?.until]),
  ).toEqual([
    ['missing', undefined, undefined],
    ['current', '2025-12-20', '2026-12-20'],
    ['current', '2026-11-01', '2027-11-01'],
  ]);
  expect(report.people.flatMap(({notes}) => notes)).toEqual([]);
  expect(coverage.receipts[0]?.who.map(({person, state}) => [person.name, state])).toEqual([
    ['Ann', 'missing'],
    ['Bob', 'expiring'],
  ]);
});
