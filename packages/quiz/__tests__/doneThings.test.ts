import type {PathOverview} from '@deskbook/content/pathOverviews';
import type {StepRecord} from '@deskbook/records/domain/learningRecord';
import {describe, expect, it} from 'vitest';
import {doneThings} from '../domain/doneThings';
import type {Pass} from '../domain/result';
import type {QuizTraining} from '../domain/training';
import {resultOf} from './quizOf';

const PATHS = [
  {
    steps: [
      {id: 'read', kind: 'read', title: 'Read', to: '/read/'},
      {id: 'class', kind: 'session', session: 'class', title: 'Class', to: '/class/'},
      {id: 'quiz', kind: 'quiz', title: 'Quiz', to: '/quiz/'},
      {id: 'privacy', kind: 'signed', title: 'Privacy', to: '/privacy/', again: null, validFor: null},
    ],
  },
] as unknown as PathOverview[];
const SIGNED = [
  {id: 'privacy', title: 'Privacy', url: '/privacy/', roles: [], isForAll: true, again: null, validFor: null},
];
const step = (id: string, day: number, how: StepRecord['how'] = 'read'): StepRecord => ({
  type: 'step',
  path: 'a',
  step: id,
  how,
  at: `2026-11-0${day}T12:00:00.000Z`,
  is_self_reported: true,
});
const PASS: Pass = {
  result: resultOf({a: 1}, {finishedAt: '2026-11-08T12:00:00.000Z'}),
  validity: {state: 'valid', until: null},
};
const quiz = (more: Partial<QuizTraining>) => ({id: 'quiz', title: 'Quiz', url: '/quiz/', ...more}) as QuizTraining;

describe('everything that was done', () => {
  it('is listed once, the last first, with how it was done', () => {
    const things = doneThings(
      {
        quizzes: [quiz({best: 90, pass: PASS})],
        records: [
          step('read', 1),
          {...step('read', 2), path: 'b'},
          step('Greet', 3),
          step('quiz', 4),
          {type: 'receipt', page: 'privacy', title: 'Privacy', version: 'v1', at: '2026-11-05T12:00:00.000Z'},
          step('privacy', 6),
        ],
        confirmations: [],
      },
      {paths: PATHS, sessions: [], pagesToSign: SIGNED},
    );
    expect(things.map(({title, url, how, at, score}) => [title, url, how, at.slice(0, 10), score])).toEqual([
      ['Quiz', '/quiz/', 'passed', '2026-11-08', 90],
      ['Privacy', '/privacy/', 'signed', '2026-11-05', null],
      ['Greet', null, 'read', '2026-11-03', null],
      ['Read', '/read/', 'read', '2026-11-02', null],
    ]);
  });

  it('counts what a trainer has confirmed in place of what somebody says, and each date', () => {
    const confirmed = (date: string) => ({session: 'class', date, at: '2026-12-20T12:00:00.000Z'});
    const things = doneThings(
      {
        quizzes: [quiz({pass: null})],
        records: [step('class', 4, 'attended')],
        confirmations: [
          confirmed('2026-11-03'),
          confirmed('2026-11-10'),
          {...confirmed('2026-11-01'), session: 'gone'},
        ],
      },
      {paths: PATHS, sessions: [], pagesToSign: SIGNED},
    );
    expect(things.map(({title, how, at}) => [title, how, at])).toEqual([
      ['Class', 'confirmed', '2026-11-10'],
      ['Class', 'confirmed', '2026-11-03'],
      ['gone', 'confirmed', '2026-11-01'],
    ]);
  });
});
