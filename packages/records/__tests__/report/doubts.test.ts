import {describe, expect, it} from 'vitest';
import type {LearningRecord, QuizRecord} from '../../domain/learningRecord';
import {obfuscate} from '../../domain/obfuscate';
import {reportOn} from '../../domain/report/reportOn';
import {noteSalt, type QuizVersion, type ReportQuestion} from '../../domain/report/reportQuestions';
import {sampleQuiz} from '../sampleFile';
import {A, fileOf, reportOf, SITE} from './reportOf';

const NOW = '2027-04-01T17:00:00.000Z';
const [SIGNED, ...OTHERS] = SITE.pages;
const VERSION = '0123456789ab';
const LIMITED = {
  ...SITE,
  quizzes: SITE.quizzes.map((quiz) => ({...quiz, attempts: 2, since: '2027-02-01'})),
  pages: SIGNED ? [{...SIGNED, version: VERSION, since: '2027-02-01'}, ...OTHERS] : [],
};

function question(about: Pick<ReportQuestion, 'id' | 'hash' | 'type' | 'options'>, correct: string): ReportQuestion {
  const sealed = obfuscate(JSON.stringify({correct, explainedAt: null}), noteSalt(about));
  return {...about, prompt: '', targets: [], points: 1, sealed};
}

/** The questions of the sample file, with its answers' shares: 1 and 0.5. */
const QUESTIONS = [
  {
    quiz: 'quizzes/receipt-printers',
    covers: [],
    questions: [
      question({id: 'paper', hash: 'r0ckAbC1', type: 'choice', options: ['80', '58', '90']}, '0'),
      question({id: 'lights', hash: 'Zz+/9876', type: 'matching', options: ['Power', 'Paper']}, '0[.]0[,]1[.]1'),
    ],
  },
];

const file = (records: readonly LearningRecord[]) => ({...fileOf({code: A, name: 'Ann'}, records), source: 'ann.json'});

function doubtsIn(...records: readonly LearningRecord[]) {
  const people = reportOf([file(records)]);
  const known = {site: LIMITED, questions: QUESTIONS};
  const {doubts} = reportOn(people, known, {session: undefined, today: '2027-04-01', now: NOW});
  return doubts.map((doubt) => [doubt.file, doubt.person.name, doubt.about, doubt.found, doubt.expected]);
}

const about = (name: string, found: string, expected: string) => ['ann.json', 'Ann', name, found, expected];
const answers = (responses: readonly (string | null)[], more: Partial<QuizRecord> = {}) =>
  sampleQuiz({
    questions: sampleQuiz().questions.map((each, place) => ({...each, response: responses[place] ?? null})),
    ...more,
  });
const receipt = {type: 'receipt', page: 'policies/privacy', title: 'Privacy', version: VERSION, at: NOW} as const;

describe('a file that contradicts itself', () => {
  it('has no doubts if all of it is as the site makes it', () => {
    const start = {type: 'start', path: 'paths/circulation', on: '2027-04-01'} as const;
    expect(doubtsIn(sampleQuiz(), receipt, start)).toEqual([]);
  });

  it.each([
    ['passed below the passing score', sampleQuiz({passed: true}), about('passed', '75%', '80%')],
    ['has a score that its answers don’t give', sampleQuiz({score: 95, passed: true}), about('score', '95%', '75%')],
    ['has wrong answers that count', answers(['2', '0[.]1[,]1[.]1']), about('score', '75%', '25%')],
    ['has points without an answer', answers([null, '0[.]1[,]1[.]1']), about('answers', 'paper', '')],
    [
      'was taken in the future',
      sampleQuiz({started: '2027-05-01T10:00:00.000Z', finished: '2027-05-01T10:10:00.000Z'}),
      about('future', '2027-05-01', '2027-04-01'),
    ],
    [
      'was taken before the quiz existed',
      sampleQuiz({started: '2027-01-01T10:00:00.000Z', finished: '2027-01-01T10:10:00.000Z'}),
      about('before', '2027-01-01', '2027-02-01'),
    ],
    [
      'was done faster than anyone can',
      sampleQuiz({started: '2027-03-03T15:30:00.000Z', finished: '2027-03-03T15:30:01.500Z'}),
      about('duration', '1.5 s', '2 s'),
    ],
    ['has more attempts than allowed', sampleQuiz({number: 3}), about('attempts', '3', '2')],
    ['is about a quiz that the site doesn’t have', sampleQuiz({quiz: 'fax'}), about('unknown-quiz', 'fax', '')],
    ['signs a page that the site doesn’t have', {...receipt, page: 'fax'}, about('unknown-page', 'fax', '')],
    ['signs a version that never was', {...receipt, version: 'final'}, about('unknown-version', 'final', VERSION)],
    [
      'begins in the future',
      {type: 'start', path: 'paths/circulation', on: '2027-04-20'} as const,
      about('first-day', '2027-04-20', '2027-04-01'),
    ],
  ])('%s', (_, record, doubt) => {
    expect(doubtsIn(record)).toEqual([doubt]);
  });

  it('is counted, and marked on its line', () => {
    const people = reportOf([file([sampleQuiz({passed: true})])]);
    const known = {site: LIMITED, questions: []};
    const {quizzes} = reportOn(people, known, {session: undefined, today: '2027-04-01', now: NOW});
    expect(quizzes.rows[0]?.cells[0]).toMatchObject({state: 'passed', passedAt: 1});
  });
});

describe('with the history of the site', () => {
  const [PAPER, LIGHTS, FUSE] = ['paper r0ckAbC1', 'lights Zz+/9876', 'fuse 00000000'];
  const doubtsWith = (record: LearningRecord, versions: readonly QuizVersion[]) => {
    const [first, ...others] = LIMITED.pages;
    const site = {
      ...LIMITED,
      former: ['fax', 'quizzes/fax'],
      pages: first ? [{...first, versions: [VERSION, 'aaaaaaaaaaaa']}, ...others] : [],
    };
    const questions = QUESTIONS.map((quiz) => ({...quiz, versions, hasAllVersions: true}));
    const known = {site, questions};
    const {doubts} = reportOn(reportOf([file([record])]), known, {session: undefined, today: '2027-04-01', now: NOW});
    return doubts.map((doubt) => [doubt.about, doubt.found, doubt.expected]);
  };
  const BOTH = [{asked: 2, questions: [PAPER, LIGHTS], until: null}];
  const whole = sampleQuiz();
  const onlyRight = sampleQuiz({
    questions: whole.questions.slice(0, 1),
    score: 100,
    points: 1,
    out_of: 1,
    passed: true,
  });

  it.each([
    ['leaves nothing out', whole, BOTH, []],
    ['leaves out what was wrong', onlyRight, BOTH, [['questions', '1', '2']]],
    ['was asked one of two', onlyRight, [{asked: 1, questions: [PAPER, LIGHTS], until: null}], []],
    [
      'was taken before a question was added',
      whole,
      [
        {asked: 3, questions: [PAPER, LIGHTS, FUSE], until: null},
        {...BOTH[0], until: '2027-03-10T12:00:00Z'},
      ],
      [],
    ],
    [
      'leaves out what an earlier version didn’t ask',
      whole,
      [
        {asked: 3, questions: [PAPER, LIGHTS, FUSE], until: null},
        {...BOTH[0], until: '2027-01-10T12:00:00Z'},
      ],
      [['questions', '2', '3']],
    ],
    [
      'answers what was never asked',
      whole,
      [{asked: 1, questions: [PAPER], until: null}],
      [['unknown-question', 'lights', '']],
    ],
  ] as [string, QuizRecord, QuizVersion[], string[][]][])('a quiz that %s', (_, record, versions, doubts) => {
    expect(doubtsWith(record, versions)).toEqual(doubts);
  });

  it.each([
    ['the current version', {...receipt}, []],
    ['an earlier version', {...receipt, version: 'aaaaaaaaaaaa'}, []],
    ['a version that never was', {...receipt, version: 'bbbbbbbbbbbb'}, [['unknown-version', 'bbbbbbbbbbbb', VERSION]]],
    ['a page that is gone', {...receipt, page: 'fax'}, []],
    ['a page that never was', {...receipt, page: 'telex'}, [['unknown-page', 'telex', '']]],
  ])('a signature of %s', (_, record, doubts) => {
    expect(doubtsWith(record, BOTH)).toEqual(doubts);
  });

  it('a quiz that is gone is no doubt', () => {
    expect(doubtsWith(sampleQuiz({quiz: 'quizzes/fax'}), BOTH)).toEqual([]);
  });
});

it('passing at the second try is a fact of the report', () => {
  const second = sampleQuiz({attempt: 'whole-2', number: 2, score: 90, passed: true});
  const {quizzes} = reportOn(
    reportOf([file([sampleQuiz(), second])]),
    {site: SITE, questions: []},
    {
      session: undefined,
      today: '2027-04-01',
      now: NOW,
    },
  );
  expect(quizzes.rows[0]?.cells[0]).toMatchObject({state: 'passed', attempts: 2, passedAt: 2});
});
