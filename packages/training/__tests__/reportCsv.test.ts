import {A, B, C, D, fileOf, listed, reportOf, rosterOf, SITE} from '@deskbook/records/__tests__/report/reportOf';
import {sampleQuiz} from '@deskbook/records/__tests__/sampleFile';
import {reportOn} from '@deskbook/records/domain/report/reportOn';
import type {QuizQuestions} from '@deskbook/records/domain/report/reportQuestions';
import {standingIn} from '@deskbook/records/domain/report/standing';
import {describe, expect, it} from 'vitest';
import {peopleCsv, questionsCsv} from '../client/report/reportCsv';
import {standingWord} from '../client/report/standingWords';

const START = {type: 'start', path: 'paths/circulation', on: '2027-03-01'} as const;

function rowsOf(csv: string): string[][] {
  return csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
}

describe('the report for spreadsheets', () => {
  it('has words for people, and their learning paths', () => {
    const people = reportOf(
      [fileOf({code: A, name: 'Ann', email: 'ann@example.org'}, [sampleQuiz(), START], {role: 'circulation'})],
      [rosterOf([listed('Ann', {job: 'Clerk', branch: 'Main'})])],
    );
    const report = reportOn(
      people,
      {site: SITE, questions: []},
      {session: undefined, today: '2027-04-01', now: '2027-04-01T17:00:00.000Z'},
    );
    const [heading = [], cells = []] = rowsOf(peopleCsv(report, SITE.roles, '2027-04-01'));
    expect(heading.map((head, place) => `${head.replaceAll('"', '')}: ${cells[place]?.replaceAll('"', '')}`)).toEqual([
      'Name: Ann',
      'Codes: AAAA-1111',
      'E-mail: ann@example.org',
      'Staff number: ',
      'Role: Circulation',
      'Job title: Clerk',
      'Branch: Main',
      'Receipt printers: Failed',
      'Receipt printers: best score in percent: 75',
      'Receipt printers: attempts: 1',
      'Receipt printers: finished on: 2027-03-03',
      'Receipt printers: valid until: ',
      'Privacy: Missing',
      'Privacy: signed on: ',
      'Privacy: valid until: ',
      'Circulation: Overdue',
      'Circulation: due: 2027-03-31',
      'Circulation: still missing: Receipt printers; Privacy; Shadow a shift',
      'Self-check: Attended',
      'Self-check: attended on: 2027-03-03',
    ]);
  });

  it('says of everyone what the matrix says, so both have the same numbers', () => {
    const today = '2027-03-20';
    const expiring = {...SITE, quizzes: SITE.quizzes.map((quiz) => ({...quiz, valid_for: '20 days'}))};
    const passed = sampleQuiz({score: 100, passed: true});
    const role = {role: 'circulation'};
    const people = reportOf(
      [
        fileOf({code: A, name: 'Ann'}, [passed, START], role),
        fileOf({code: B, name: 'Bob'}, [sampleQuiz(), START], role),
        fileOf({code: C, name: 'Cy'}, [START], role),
        fileOf({code: D, name: 'Dee'}, [{...START, on: '2027-01-02'}], role),
      ],
      [],
    );
    const report = reportOn(
      people,
      {site: expiring, questions: []},
      {session: undefined, today, now: `${today}T17:00Z`},
    );
    const [[, ...heading] = [], ...lines] = rowsOf(peopleCsv(report, SITE.roles, today));
    const words = lines.map(([, ...cells]) => cells[heading.indexOf('"Receipt printers"')]);
    expect(words).toEqual(['"Expires soon"', '"Failed"', '"Due"', '"Missing"']);
    const shown = report.quizzes.rows.map(({cells: [cell]}) => cell && standingWord(standingIn(cell, today)));
    expect(words).toEqual(shown.map((word) => `"${word}"`));
  });

  it.each([
    ['numeric', '-58.5', '-58.5'],
    ['numeric', '=58', '"\t=58"'],
    ['fill-in', '01206', '"\t01206"'],
  ] as const)('writes the answer %s %s as %s', (type, response, cell) => {
    const question = {id: 'paper', hash: 'h', fraction: 0, points: 1, response, carried: false};
    const known = {id: 'paper', hash: 'h', type, prompt: 'How wide?', options: [], targets: [], sealed: '', points: 1};
    const questions: QuizQuestions[] = [{quiz: 'quizzes/receipt-printers', covers: [], questions: [known]}];
    const people = reportOf([fileOf({code: B}, [sampleQuiz({questions: [question]})])]);
    const {statistics} = reportOn(
      people,
      {site: SITE, questions: []},
      {session: undefined, today: '2027-04-01', now: '2027-04-01T17:00:00.000Z'},
    );
    const report = {statistics: statistics.map((each) => ({...each, questions: questions[0]?.questions ?? []}))};
    expect(rowsOf(questionsCsv(report))[1]?.[7]).toBe(cell);
  });
});
