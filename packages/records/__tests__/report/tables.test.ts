import {describe, expect, it} from 'vitest';
import type {ReceiptRecord} from '../../domain/learningRecord';
import {attendedAndPassed} from '../../domain/report/attendance';
import {feedbackOn} from '../../domain/report/feedback';
import {pathProgress} from '../../domain/report/pathProgress';
import type {ReportPerson} from '../../domain/report/people';
import {reportOn} from '../../domain/report/reportOn';
import {teachAgain} from '../../domain/report/teachAgain';
import {quizStatistics} from '../../domain/statistics/quizStatistics';
import {sampleQuiz} from '../sampleFile';
import {A, B, C, fileOf, listed, reportOf, rosterOf, SITE} from './reportOf';

const report = (people: readonly ReportPerson[], site = SITE) =>
  reportOn(people, {site, questions: []}, {session: undefined, today: '2027-04-01', now: '2027-04-01T17:00:00.000Z'});
const passed = sampleQuiz({
  attempt: 'whole-2-1-1',
  number: 2,
  score: 90,
  passed: true,
  finished: '2027-03-04T15:41:12.345Z',
});

function signed(version: string, at = '2027-03-03T15:50:00.000Z'): ReceiptRecord {
  return {type: 'receipt', page: 'policies/privacy', title: 'Privacy', version, at};
}

describe('quizzes', () => {
  const people = reportOf(
    [fileOf({code: A, name: 'Ann'}, [sampleQuiz(), passed]), fileOf({code: B, name: 'Bob'}, [sampleQuiz()])],
    [rosterOf([listed('Ann'), listed('Bob'), listed('Eve')])],
  );

  it('are passed, failed or missing for everybody', () => {
    const {columns, rows} = report(people).quizzes;
    expect(columns.map(({title}) => title)).toEqual(['Receipt printers']);
    expect(rows.map(({person, cells: [cell]}) => [person.name, cell?.state, cell?.score, cell?.attempts])).toEqual([
      ['Ann', 'passed', 90, 2],
      ['Bob', 'failed', 75, 1],
      ['Eve', 'missing', null, 0],
    ]);
  });

  it('are columns if somebody is asked to take them, and if they are gone from the site', () => {
    const fax = fileOf({code: A}, [sampleQuiz({quiz: 'quizzes/fax', title: 'Fax machines'})], {role: 'it'});
    const roster = rosterOf([listed('Eve')]);
    const {columns, rows} = report(reportOf([fax], [roster])).quizzes;
    expect(columns.map(({title, url}) => [title, url])).toEqual([
      ['Receipt printers', '/quizzes/receipt-printers/'],
      ['Fax machines', null],
    ]);
    expect(rows.map(({cells}) => cells.map(({state}) => state))).toEqual([
      ['not-asked', 'failed'],
      ['missing', 'not-asked'],
    ]);
  });

  it('and attendance make a certificate', () => {
    const files = [
      fileOf({code: A, name: 'Ann'}, [passed]),
      fileOf({code: B, name: 'Bob'}, [passed]),
      fileOf({code: C, name: 'Cy'}),
    ];
    const roster = rosterOf([listed('Ann'), listed('Bob', {attended: false}), listed('Cy')]);
    const [{attendance = []} = {}] = report(reportOf(files, [roster])).sessions;
    expect(attendance).toHaveLength(3);
    expect(attendedAndPassed(attendance).map(({person}) => person.name)).toEqual(['Ann']);
    const withoutQuiz = {...SITE, sessions: SITE.sessions.map((session) => ({...session, quiz: null}))};
    const [{attendance: none = []} = {}] = report(reportOf(files, [roster]), withoutQuiz).sessions;
    expect([none.length, attendedAndPassed(none).length]).toEqual([3, 0]);
  });
});

describe('receipts', () => {
  it('are current, outdated or missing, or not asked of a role', () => {
    const people = reportOf([
      fileOf({code: A, name: 'Ann'}, [signed('v1', '2027-01-01T00:00:00.000Z'), signed('v2')]),
      fileOf({code: B, name: 'Bob'}, [signed('v1', '2027-01-31T12:00:00.000Z')]),
      fileOf({code: C, name: 'Cy'}, [signed('v1')]),
      fileOf({code: 'EEEE-5555', name: 'Ed'}),
      fileOf({code: 'FFFF-6666', name: 'Flo'}, [], {role: 'it'}),
    ]);
    const {rows} = report(people).receipts;
    expect(rows.map(({cells: [cell]}) => [cell?.state, cell?.at, cell?.isSameVersion])).toEqual([
      ['current', '2027-03-03T15:50:00.000Z', true],
      ['outdated', '2027-01-31T12:00:00.000Z', false],
      ['current', '2027-03-03T15:50:00.000Z', false],
      ['missing', null, null],
      ['not-asked', null, null],
    ]);
  });
});

describe('learning paths', () => {
  const tick = (step: string, how: 'read' | 'attended') =>
    ({
      type: 'step',
      path: 'paths/circulation',
      step,
      how,
      at: '2027-03-03T15:51:00.000Z',
      is_self_reported: true,
    }) as const;
  const begun = {type: 'start', path: 'paths/circulation', on: '2027-03-01'} as const;

  it('tell what is confirmed from what people say', () => {
    const ticks = SITE.paths[0]?.steps.map(({id}) => tick(id, 'read')) ?? [];
    const [said] = pathProgress(reportOf([fileOf({code: A}, [begun, ...ticks])]), SITE, '2027-03-10');
    expect(said?.steps.map(({state}) => state)).toEqual(['missing', 'self-reported', 'missing', 'self-reported']);
    const file = fileOf({code: A, name: 'Ann'}, [begun, passed, signed('v2'), tick('Shadow a shift', 'read')]);
    const [seen] = pathProgress(reportOf([file], [rosterOf([listed('Ann')])]), SITE, '2027-12-31');
    expect(seen?.steps.map(({state}) => state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'self-reported']);
    expect(seen?.state).toBe('done');
  });

  it('are due by the first day', () => {
    const people = reportOf([fileOf({code: A}, [begun])]);
    expect(pathProgress(people, SITE, '2027-03-31')).toMatchObject([{due: '2027-03-31', state: 'open'}]);
    expect(pathProgress(people, SITE, '2027-04-01')).toMatchObject([{due: '2027-03-31', state: 'overdue'}]);
    const unknown = pathProgress(reportOf([fileOf({code: A})]), SITE, '2027-04-01');
    expect(unknown).toMatchObject([{start: null, due: null, state: 'open'}]);
  });

  it('count a page that was ticked on another path', () => {
    const file = fileOf({code: A}, [begun, {...tick('Shadow a shift', 'read'), path: 'paths/other'}]);
    const [seen] = pathProgress(reportOf([file]), SITE, '2027-03-10');
    expect(seen?.steps.map(({state}) => state)).toEqual(['missing', 'missing', 'missing', 'self-reported']);
  });

  it('are due by one first day, whichever path it came with', () => {
    const file = fileOf({code: A}, [{...begun, path: 'paths/other'}], {role: 'circulation'});
    expect(pathProgress(reportOf([file]), SITE, '2027-03-31')).toMatchObject([{due: '2027-03-31'}]);
  });

  it('are for a role, and for those who began them', () => {
    const of = (file: ReturnType<typeof fileOf>) => pathProgress(reportOf([file]), SITE, '2027-04-01').length;
    expect(of(fileOf({code: A}, [], {role: 'circulation'}))).toBe(1);
    expect(of(fileOf({code: A}, [], {role: 'it'}))).toBe(0);
    expect(of(fileOf({code: A}, [begun], {role: 'it'}))).toBe(1);
  });
});

describe('what to teach again', () => {
  const lights = {title: 'Lights', url: '/equipment/receipt-printer/#lights'};
  const about = {
    quiz: 'quizzes/receipt-printers',
    passing_score: 80,
    questions: [
      {id: 'paper', hash: 'r0ckAbC1', prompt: 'How wide is the paper?', place: lights},
      {id: 'lights', hash: 'Zz+/9876', prompt: 'What do the lights mean?', place: lights},
      {id: 'new', hash: 'x', prompt: 'Asked of nobody', place: null},
    ],
  };
  const statistics = quizStatistics([[sampleQuiz()]]);

  it('are the questions below the passing score, with the place that explains them', () => {
    expect(teachAgain([{about, statistics}])).toEqual([
      {
        ...{quiz: about.quiz, passing_score: 80, id: 'lights', prompt: 'What do the lights mean?', place: lights},
        ...{facility: 0.5, asked: 1, mostChosenWrong: {responses: ['0[.]1[,]1[.]1'], count: 1}},
      },
    ]);
  });

  it('begin with the hardest, of whichever quiz', () => {
    const harder = {...about, quiz: 'quizzes/phones', questions: about.questions.slice(1)};
    const questions = sampleQuiz().questions.map((each) => ({...each, fraction: 0.25}));
    const found = teachAgain([
      {about, statistics},
      {about: harder, statistics: quizStatistics([[sampleQuiz({questions})]])},
    ]);
    expect(found.map(({quiz, facility}) => [quiz, facility])).toEqual([
      ['quizzes/phones', 0.25],
      [about.quiz, 0.5],
    ]);
  });

  it('end with those that hardly anybody answered', () => {
    const asked = (times: number, fraction: number) => {
      const questions = sampleQuiz().questions.map((each) => ({...each, fraction}));
      return quizStatistics(Array.from({length: times}, () => [sampleQuiz({questions})]));
    };
    const rarely = {...about, quiz: 'quizzes/phones'};
    const found = teachAgain([
      {about: rarely, statistics: asked(2, 0)},
      {about, statistics: asked(3, 0.5)},
    ]);
    expect(found.map(({facility}) => facility)).toEqual([0.5, 0.5, 0, 0]);
  });

  it('are not those that have been rewritten since', () => {
    const rewritten = about.questions.map((question) => ({...question, hash: 'other'}));
    expect(teachAgain([{about: {...about, questions: rewritten}, statistics}])).toEqual([]);
  });
});

describe('feedback', () => {
  it('is summed up for each date of a session', () => {
    const given = (date: string, useful: number, unclear: string) => ({
      type: 'feedback' as const,
      session: 'self-check',
      date,
      answers: [
        {id: 'useful', value: useful},
        {id: 'unclear', value: unclear},
      ],
      at: '2027-03-03T15:52:00.000Z',
    });
    const people = reportOf([
      fileOf({code: A}, [given('2027-03-03', 4, 'Lights')]),
      fileOf({code: B}, [given('2027-03-03', 5, ''), given('2027-01-03', 1, '')]),
      fileOf({code: C}, [{...given('2027-03-03', 3, ''), session: 'gone'}]),
    ]);
    expect(feedbackOn(people, SITE).map(({date, forms, questions}) => [date, forms, questions[0]?.average])).toEqual([
      ['2027-01-03', 1, 1],
      ['2027-03-03', 2, 4.5],
    ]);
  });
});
