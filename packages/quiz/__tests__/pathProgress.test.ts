import type {PathOverview} from '@deskbook/content/pathOverviews';
import type {Done} from '@deskbook/records/domain/pathStep';
import type {Validity} from '@deskbook/records/domain/validity';
import {describe, expect, it} from 'vitest';
import {pathsInHand, progressOn} from '../domain/pathProgress';

const path = (name: string, more: Partial<PathOverview> = {}): PathOverview => ({
  id: name,
  url: `/${name}/`,
  title: name,
  description: '',
  roles: ['circulation'],
  isForAll: false,
  dueIn: '30 days',
  steps: [
    {id: 'read', kind: 'read', title: 'Read', to: '/read/'},
    {id: 'quiz', kind: 'quiz', title: 'Quiz', to: '/quiz/'},
  ],
  ...more,
});
const AT = '2026-11-09T12:00:00.000Z';
const FOREVER: Validity = {state: 'valid', until: null};
const READ: [string, Done] = ['read', {how: 'read', at: AT, validity: FOREVER}];
const PASSED: [string, Done] = ['quiz', {how: 'passed', at: AT, validity: FOREVER}];
const on = (overview: PathOverview, done: [string, Done][], firstDay: string | null = null, isBegun = false) =>
  progressOn(overview, new Map(done), {isBegun, firstDay, today: '2026-11-20'});

describe('the progress on a path', () => {
  it('names the next step, and until when it has to be done', () => {
    expect(on(path('a'), [READ], '2026-11-01')).toMatchObject({
      next: {id: 'quiz'},
      due: '2026-12-01',
      isOverdue: false,
    });
    expect(on(path('a'), [], '2026-10-01')).toMatchObject({next: {id: 'read'}, due: '2026-10-31', isOverdue: true});
  });

  it('is never overdue when all is done, or when nobody said when it began or has to end', () => {
    expect(on(path('a'), [READ, PASSED], '2026-10-01')).toMatchObject({next: null, isOverdue: false});
    expect(on(path('a'), [READ])).toMatchObject({due: null, isOverdue: false});
    expect(on(path('a', {dueIn: null}), [READ], '2020-01-01')).toMatchObject({due: null, isOverdue: false});
  });
});

describe('a step that expires', () => {
  const passed = (state: Validity['state'], until: string): [string, Done] => [
    'quiz',
    {how: 'passed', at: AT, validity: {state, until}},
  ];

  it('is next again before it expires, and counts until then', () => {
    expect(on(path('a'), [READ, passed('expiring', '2026-12-01')], '2020-01-01')).toMatchObject({
      doneCount: 2,
      next: {id: 'quiz'},
      due: '2026-12-01',
      isOverdue: false,
    });
  });

  it('is overdue from the day on which it expired, whenever the path began', () => {
    expect(on(path('a'), [READ, passed('expired', '2026-11-19')], '2020-01-01')).toMatchObject({
      doneCount: 1,
      next: {id: 'quiz'},
      due: '2026-11-19',
      isOverdue: true,
    });
  });

  it('comes after what was never done, but is named if it is due first', () => {
    expect(on(path('a'), [passed('expired', '2026-11-19')], '2026-11-01')).toMatchObject({
      next: {id: 'read'},
      due: '2026-11-19',
      dueStep: {id: 'quiz'},
    });
    expect(on(path('a'), [passed('expired', '2026-11-19')], '2026-10-01')).toMatchObject({
      due: '2026-10-31',
      dueStep: null,
    });
  });
});

describe('the paths in hand', () => {
  const titles = (all: ReturnType<typeof on>[], role?: string) => pathsInHand(all, role).map((one) => one.path.title);

  it('are those for a job, and those that were begun', () => {
    const all = [
      on(path('desk'), []),
      on(path('bus', {roles: ['bookmobile']}), []),
      on(path('tech', {roles: ['it']}), [READ], null, true),
      on(path('boss', {roles: ['managers']}), [], '2026-11-01'),
    ];
    expect(titles(all)).toEqual(['tech']);
    expect(titles(all, 'circulation')).toEqual(['desk', 'tech']);
  });

  it('do not begin with what was done for another', () => {
    expect(titles([on(path('desk'), [PASSED, READ])])).toEqual([]);
  });

  it('have what is due first, then those for the job alone, and what is done last', () => {
    const everyone = path('everyone', {isForAll: true, roles: ['circulation', 'it']});
    const all = [
      on(path('done'), [READ, PASSED], '2026-01-01'),
      on(everyone, []),
      on(path('desk'), []),
      on(path('soon'), [], '2026-11-10'),
      on(path('sooner'), [], '2026-11-01'),
    ];
    expect(titles(all, 'circulation')).toEqual(['sooner', 'soon', 'desk', 'everyone', 'done']);
  });
});
