import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {sampleFile, sampleQuiz} from '@deskbook/records/__tests__/sampleFile';
import {type LearningFile, writeLearningFile} from '@deskbook/records/domain/learningFile';
import {writeCode} from '@deskbook/records/domain/mailCode';
import {describe, expect, it} from 'vitest';
import {runDeskbook} from './runDeskbook';

const SITE = {
  'docs/district.yml': `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
people: {it: {name: IT}}
roles: {circulation: {name: Circulation}, it: {name: IT}}
`,
  'docs/quizzes/receipt-printers.md':
    '---\nkind: quiz\ntitle: Receipt printers\n---\n\n## Yes? {#yes}\n\n- [x] Yes\n- [ ] No\n',
  'docs/policies/privacy.md':
    '---\nkind: manual\ntitle: Privacy\nowner: it\nlast_reviewed_on: 2027-01-01\nreview_in: 1 year\nacknowledge: [circulation]\n---\n',
  'docs/paths/circulation.md':
    '---\nkind: path\ntitle: "Desk, the first month"\nroles: [circulation]\ndue_in: 30 days\nsteps: [../quizzes/receipt-printers.md, ../policies/privacy.md, Shadow a shift]\n---\n',
};

const START = {type: 'start', path: 'paths/circulation', on: '2027-03-01'} as const;
const AT_APRIL = {SOURCE_DATE_EPOCH: String(Date.parse('2027-04-01T12:00:00-05:00') / 1000)};

/** Runs the report on a folder with these files. */
function report(files: Record<string, string>, ...options: string[]) {
  return reportIn(SITE, AT_APRIL, files, ...options);
}

function reportIn(site: typeof SITE, env: Record<string, string>, files: Record<string, string>, ...options: string[]) {
  const sent = Object.entries(files).map(([path, text]) => [`sent/${path}`, text]);
  return runDeskbook(
    temporarySite({...site, ...Object.fromEntries(sent)}),
    ['report', 'training', 'sent', ...options],
    env,
  );
}

const sent = (name: string, code: string, more: Partial<LearningFile> = {}) =>
  writeLearningFile(sampleFile({sender: {code, name}, role: 'circulation', records: [START], ...more}));
const questions = [{id: 'yes', hash: 'old', fraction: 1, points: 1, response: '0', carried: false}];
const passed = sampleQuiz({score: 100, passed: true, points: 1, out_of: 1, questions});
const receipt = {
  type: 'receipt',
  page: 'policies/privacy',
  title: 'Privacy',
  version: '0123456789ab',
  at: '2027-03-03T15:50:00.000Z',
} as const;
const tick = {
  ...START,
  type: 'step',
  step: 'Shadow a shift',
  how: 'read',
  at: receipt.at,
  is_self_reported: true,
} as const;

const PATH = '"circulation","Desk, the first month"';
const [ANN, BO] = [`"\t=Ann","AAAA-1111",${PATH}`, `"Bo","BBBB-2222",${PATH}`];
const DUE = '2027-03-01,2027-03-31';

describe('report training', () => {
  const done = sampleFile({
    sender: {code: 'BBBB-2222', name: 'Bo'},
    role: 'circulation',
    records: [START, passed, receipt, {...tick, path: START.path}],
  });
  const good = {
    'ann.json': sent('=Ann', 'AAAA-1111'),
    'mails/bo.eml': `Subject: Training\n\nHello,\n\n> ${writeCode(done).replaceAll('\n', '\n> ')}\n`,
    'again/bo.json': writeLearningFile(done),
    'roster-listen-2027-03-03.csv': 'Name,Attended\nBo,yes\nCy,no\n',
    '.DS_Store': 'x',
  };

  it('says who is done, and who is missing what by when', () => {
    const {status, stdout, stderr} = report(good);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('Maple: training of 3 people, April 1, 2027\n');
    expect(stdout).toContain('Nothing here proves that they are genuine');
    expect(stdout).toContain('- Desk, the first month, Circulation: 1 of 2 done, 1 overdue\n');
    expect(stdout).toContain(
      'Overdue: =Ann (Circulation), Desk, the first month, due March 31, 2027\n- Receipt printers\n- Privacy\n- Shadow a shift\n',
    );
    expect(stdout).toContain(
      '- Receipt printers: 1 passed, 0 not passed, 1 still to take it\n  - =Ann (Circulation): still to take it, was due March 31, 2027\n',
    );
    expect(stdout).toContain(
      [
        '- Privacy: 1 signed, 0 to sign again, 2 not signed',
        '  - =Ann (Circulation): not signed, was due March 31, 2027',
        '  - Cy: not signed\n',
      ].join('\n'),
    );
  });

  it('prints a line for each step, done or not, which no spreadsheet computes', () => {
    const {stdout} = report(good, '--csv');
    expect(stdout).toBe(
      `\ufeff${[
        '"person","codes","role","path","step","kind","start","due","overdue","id","state","done","score","attempts","passed_at_try","doubtful","valid_until"',
        `${ANN},"Receipt printers","quiz",${DUE},"yes","quizzes/receipt-printers","missing",,,0,,"no",`,
        `${ANN},"Privacy","signed",${DUE},"yes","policies/privacy","missing",,,,,"no",`,
        `${ANN},"Shadow a shift","read",${DUE},"yes","Shadow a shift","missing",,,,,"no",`,
        `${BO},"Receipt printers","quiz",${DUE},"no","quizzes/receipt-printers","passed",2027-03-03,100,1,1,"no",`,
        `${BO},"Privacy","signed",${DUE},"no","policies/privacy","signed",2027-03-03,,,,"no",`,
        `${BO},"Shadow a shift","read",${DUE},"no","Shadow a shift","self-reported",2027-03-03,,,,"no",`,
        '"Cy","","","","Privacy","signed",,,"no","policies/privacy","missing",,,,,"no",',
      ].join('\r\n')}\r\n`,
    );
  });

  it.each(['America/Chicago', 'Asia/Tokyo'])("has the district's days on a machine in %s", (TZ) => {
    const quiz = 'docs/quizzes/receipt-printers.md' as const;
    const expires = {...SITE, [quiz]: SITE[quiz].replace('kind: quiz', 'kind: quiz\nvalid_for: 1 year')};
    // The evening of March 31, 2026 in Chicago, and the morning of April 1 in Tokyo.
    const evening = {started: '2026-04-01T01:45:00.000Z', finished: '2026-04-01T02:00:00.000Z'};
    const files = {'ann.json': sent('Ann', 'AAAA-1111', {records: [{...passed, ...evening}]})};
    const env = {...AT_APRIL, TZ};
    expect(reportIn(expires, env, files, '--csv').stdout).toContain(
      '"quizzes/receipt-printers","expired",2026-03-31,100,1,1,"no",2027-03-31\r\n',
    );
    expect(reportIn(expires, env, files).stdout).toContain('Ann (Circulation): expired, was due March 31, 2027\n');
  });

  it('names what it leaves out, and ends with 1', () => {
    const bad = {
      'broken.json': sent('Di', 'DDDD-4444').slice(0, -20),
      'other.json': sent('Ed', 'EEEE-5555', {site: 'https://elsewhere.example.org/'}),
      'notes.txt': 'Bring doughnuts',
    };
    const {status, stdout, stderr} = report({...good, ...bad}, '--json');
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'Left out: broken.json: It is damaged or incomplete.',
      'Left out: notes.txt: There are no results in it, and it is neither a roster from a trainer’s page nor a staff list.',
      'Left out: other.json: It is from another site: https://elsewhere.example.org/',
      '',
    ]);
    const {people, left_out, missing} = JSON.parse(stdout);
    expect(people.map(({name}: {name: string}) => name)).toEqual(['=Ann', 'Bo', 'Cy']);
    expect(left_out).toHaveLength(3);
    expect(missing).toMatchObject([{person: '=Ann', due: '2027-03-31', is_overdue: true}]);
  });

  it('keeps people at a shared desk apart, and says so', () => {
    const desk = {
      'ann.json': sent('Ann', 'AAAA-1111', {records: [passed]}),
      'bo.json': sent('Bo', 'AAAA-1111', {
        records: [passed, sampleQuiz({attempt: 'whole-2-8-2', score: 50})],
        made_at: '2027-03-04T16:00:00.000Z',
      }),
    };
    const {stdout} = report(desk);
    expect(stdout).toContain('- Receipt printers: 1 passed, 1 not passed, 0 still to take it\n  - Bo');
    expect(stdout).toContain(
      [
        'Who is who',
        '- Ann shared a browser with someone else and sent results under the same code: AAAA-1111',
        '- Bo shared a browser with someone else and sent results under the same code: AAAA-1111',
        '- Bo has sent results that someone else had sent first under the same code; they count for that person\n',
      ].join('\n'),
    );
    const {people} = JSON.parse(report(desk, '--json').stdout);
    expect(people).toMatchObject([
      {name: 'Ann', codes: ['AAAA-1111'], notes: ['shared-code'], earlier_names: []},
      {name: 'Bo', codes: ['AAAA-1111'], notes: ['shared-code', 'sent-before']},
    ]);
  });

  it('names those on the staff list who sent nothing, and takes the names that the trainer saved', () => {
    const names = {'AAAA-1111': 'Ann Day'};
    const who = {format: 'deskbook-who-is-who', version: 1, site: 'https://staff.example.org/', names};
    const files = {
      'ann.json': writeLearningFile(sampleFile({sender: {code: 'AAAA-1111'}, records: [passed]})),
      'who-is-who.json': JSON.stringify(who),
      '.hr/staff.csv': 'Name;Job;First day\nAnn Day;Circulation;3/1/2027\nEve;circulation;soon\nFay;Janitor;\n',
    };
    const {status, stdout, stderr} = report(files, '--staff', 'sent/.hr/staff.csv');
    expect({status, stderr}).toEqual({
      status: 1,
      stderr: 'Left out: sent/.hr/staff.csv: Line 3: "soon" is not a date such as 2027-03-01 or 3/1/2027.\n',
    });
    expect(stdout).toContain('training of 3 people');
    expect(stdout).toContain('- Desk, the first month, Circulation: 0 of 2 done, 1 overdue\n');
    expect(stdout).toContain(
      '- Receipt printers: 1 passed, 0 not passed, 1 still to take it\n  - Eve (Circulation): still to take it\n',
    );
    expect(stdout).toContain('On the staff list, and sent nothing\n- Eve\n- Fay\n');
    expect(stdout).toContain('Jobs on the staff list that are no roles of this site\n- Janitor\n');
  });

  it('ends with 1 where there is nothing to report', () => {
    const {status, stderr} = report({'notes.txt': 'Bring doughnuts'});
    expect({status, last: stderr.split('\n').at(-2)}).toEqual({status: 1, last: 'There is nothing to report in sent.'});
    expect(report({})).toMatchObject({status: 1, stdout: '', stderr: 'There is no folder sent.\n'});
    expect(report({}, '--help').stdout).toContain('The exit code is 0 if all files');
  });
});
