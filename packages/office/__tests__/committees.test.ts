import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkCommittees} from '../domain/checkCommittees';
import {committeePartOf} from '../domain/committeePart';
import {officeOf} from './officeOf';

const TODAY = '2026-11-28';

const catalogOf = (lines: string) => officeOf({'board.md': `kind: committee\ntitle: WIN Board\n${lines}`});

const decided = (followUps: string) =>
  `decisions: [{date: 2026-10-15, decision: A new firewall, follow_ups: [${followUps}]}]`;

describe('the committee check', () => {
  const check = (lines: string) => checkCommittees(catalogOf(lines), TODAY).map(formatProblem);

  it('asks who an unknown member is', () => {
    expect(check('members:\n  - director\n  - {name: A guest}\n  - {office: Chair}')).toEqual([
      `docs/board.md:7:5  error  a member has neither a person nor a name
    expected  a key of "people" in district.yml, or a name
    fix       name: Director, Pine Valley Library`,
    ]);
  });

  it('finds a follow-up that was done before its decision, but allows the same day', () => {
    const task = 'task: Ask for prices, owner: director, due: 2026-11-01';
    expect(check(decided(`{${task}, done: 2026-10-15}`))).toEqual([]);
    expect(check(decided(`{${task}, done: 2026-10-14}`))).toEqual([
      `docs/board.md:4:134  error  a follow-up was done before it was decided
    found     2026-10-14
    expected  2026-10-15, the date of the decision, or later`,
    ]);
  });

  it('warns about a follow-up from the day after its date', () => {
    expect(check(decided('{task: Ask for prices, owner: director, due: 2026-11-28}'))).toEqual([]);
    expect(check(decided('{task: Ask for prices, owner: director, due: 2026-11-27, done: 2026-11-28}'))).toEqual([]);
    expect(check(decided('{task: Ask for prices, owner: director, due: 2026-11-27}'))).toEqual([
      `docs/board.md:4:116  warning  this follow-up was due on 2026-11-27: Ask for prices
    found     2026-11-27
    expected  a date when it was done, or a later one to do it by
    fix       done: 2026-11-28`,
    ]);
  });
});

describe('a committee’s page', () => {
  const partOf = (lines: string) => {
    const {pages, district} = catalogOf(lines);
    const [page] = pages;
    return page?.kind === 'committee' ? committeePartOf(page, district, TODAY) : undefined;
  };

  it('lists open follow-ups by due date, and decisions latest first', () => {
    const lines = `decisions:
  - {date: 2026-07-16, decision: Older, follow_ups: [{task: C, owner: director, due: 2026-11-27}]}
  - date: 2026-10-15
    decision: Newer
    follow_ups:
      - {task: A, owner: coordinator, due: 2026-12-11}
      - {task: B, owner: director, due: 2026-10-31, done: 2026-11-02}`;
    const part = partOf(lines);
    expect(part?.open.map(({task, isOverdue}) => [task, isOverdue])).toEqual([
      ['C', true],
      ['A', false],
    ]);
    expect(part?.open[1]).toEqual({
      task: 'A',
      owner: {name: 'Coordinator', to: '/staff/office/owners/coordinator/'},
      due: '2026-12-11',
      done: null,
      isOverdue: false,
    });
    expect(part?.decisions.map(({date, followUps}) => [date, followUps.map(({task, done}) => [task, done])])).toEqual([
      [
        '2026-10-15',
        [
          ['A', null],
          ['B', '2026-11-02'],
        ],
      ],
      ['2026-07-16', [['C', null]]],
    ]);
  });

  it('shows nothing if nothing was decided', () => {
    expect(partOf('meets: Tuesdays')).toBeNull();
  });
});
