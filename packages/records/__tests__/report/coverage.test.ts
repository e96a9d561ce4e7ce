import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {LearningRecord} from '../../domain/learningRecord';
import {coverageOf} from '../../domain/report/coverage';
import {reportOn} from '../../domain/report/reportOn';
import {type CoverageFormat, writeCoverage} from '../../domain/report/writeCoverage';
import {parseCells} from '../../domain/roster/readTable';
import {sampleQuiz} from '../sampleFile';
import {fileOf, listed, reportOf, rosterOf, SITE} from './reportOf';

const TODAY = '2027-04-01';
const AT = '2027-03-03T15:51:00.000Z';

const record: fc.Arbitrary<LearningRecord> = fc.oneof(
  fc
    .record({
      quiz: fc.constantFrom('quizzes/receipt-printers', 'quizzes/phones', 'quizzes/fax'),
      attempt: fc.constantFrom('a', 'b', 'c'),
      passed: fc.boolean(),
    })
    .map((quiz) => sampleQuiz({...quiz, title: quiz.quiz})),
  fc
    .constantFrom('2027-01-01T12:00:00.000Z', AT)
    .map((at) => ({type: 'receipt', page: 'policies/privacy', title: 'Privacy', version: at, at}) as const),
  fc
    .constantFrom('paths/circulation', 'paths/other')
    .map(
      (path) => ({type: 'step', path, step: 'Shadow a shift', how: 'read', at: AT, is_self_reported: true}) as const,
    ),
  fc.constantFrom('2027-03-01', '2027-03-15').map((on) => ({type: 'start', path: 'paths/circulation', on}) as const),
);

const CODES = ['AAAA-1111', 'BBBB-2222', 'CCCC-3333', 'DDDD-4444', 'EEEE-5555', 'FFFF-6666'];

/** Six people with any results, some of them on the roster of a session. */
const people = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('circulation', 'it', undefined), fc.array(record, {maxLength: 6})), {
      minLength: CODES.length,
      maxLength: CODES.length,
    }),
    fc.uniqueArray(fc.tuple(fc.constantFrom('Person 0', 'Person 1', 'Eve', 'Joy'), fc.boolean()), {
      selector: ([name]) => name,
    }),
  )
  .map(([sent, roster]) =>
    reportOf(
      sent.map(([role, records], place) => ({
        ...fileOf({code: CODES[place] ?? '', name: `Person ${place}`}, records),
        role,
      })),
      [rosterOf(roster.map(([name, attended]) => listed(name, {attended})))],
    ),
  );

function written(format: CoverageFormat, all: ReturnType<typeof reportOf>): string {
  const report = reportOn(
    all,
    {site: SITE, questions: []},
    {session: undefined, today: TODAY, now: '2027-04-01T17:00:00.000Z'},
  );
  const coverage = coverageOf(report, SITE.roles);
  return writeCoverage({district: 'Maple', day: TODAY, coverage, leftOut: []}, format);
}

interface Line {
  codes: readonly string[];
  person: string;
  step: string;
  kind: string;
  state: string;
}

/** Counts the people with a state, each once, however many of their paths ask for it. */
function peopleWith(lines: readonly Line[], kind: string, title: string, state: string): number {
  const own = lines.filter((line) => line.kind === kind && line.step === title && line.state === state);
  return new Set(own.map(({person}) => person)).size;
}

function csvLines(csv: string): Line[] {
  const [heading = [], ...rows] = parseCells(csv.replace(/^\uFEFF/, ''), ',');
  const fields = rows.map((row) => Object.fromEntries(heading.map((head, place) => [head, row[place] ?? ''])));
  return fields as unknown as Line[];
}

it('every format of the report says the same', () => {
  fc.assert(
    fc.property(people, (all) => {
      const text = written('text', all);
      const json = JSON.parse(written('json', all));
      const lines = csvLines(written('csv', all));

      expect(lines.map(({person, kind, state}) => [person, kind, state])).toEqual(
        json.lines.map(({person, kind, state}: Line) => [person, kind, state]),
      );
      for (const {title, passed, failed, missing, who} of json.quizzes) {
        const count = (state: string) => who.filter((each: Line) => each.state === state).length;
        expect([failed, missing]).toEqual([count('failed'), count('missing')]);
        expect([passed, failed, missing]).toEqual(
          ['passed', 'failed', 'missing'].map((state) => peopleWith(lines, 'quiz', title, state)),
        );
        expect(text).toContain(`- ${title}: ${passed} passed, ${failed} not passed, ${missing} still to take it\n`);
      }
      for (const {title, current, outdated, missing, who} of json.receipts) {
        expect(who).toHaveLength(outdated + missing);
        expect([current, outdated, missing]).toEqual(
          ['signed', 'outdated', 'missing'].map((state) => peopleWith(lines, 'signed', title, state)),
        );
        expect(text).toContain(`- ${title}: ${current} signed, ${outdated} to sign again, ${missing} not signed\n`);
      }
      const open = json.missing.flatMap(({person, path, steps}: {person: string; path: string; steps: Line[]}) =>
        steps.map(({step}) => [person, path, step].join()),
      );
      const undone = json.lines.filter(
        ({path, state}: {path: string | null; state: string}) =>
          path !== null && ['missing', 'failed', 'outdated', 'absent'].includes(state),
      );
      expect(open.sort()).toEqual(
        undone.map(({person, path, step}: Line & {path: string}) => [person, path, step].join()).sort(),
      );
    }),
  );
});
