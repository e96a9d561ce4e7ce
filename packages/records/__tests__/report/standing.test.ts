import {describe, expect, it} from 'vitest';
import {byBranch, choicesOf, EVERYONE, jobOf, narrowDown} from '../../domain/report/narrowDown';
import {askedIn, countStandings, passedIn, type Standing, standingIn} from '../../domain/report/standing';
import {verdictOn} from '../../domain/report/verdict';
import {employed, reportOf, SITE} from './reportOf';

const TODAY = '2027-04-01';

describe('where somebody is with something', () => {
  const valid = (state: 'valid' | 'expiring' | 'expired') => ({state, until: '2027-04-20'});

  it.each([
    ['passed', valid('valid'), null, 'passed'],
    ['passed', valid('expiring'), '2027-04-20', 'expiring'],
    ['expired', valid('expired'), '2027-03-01', 'expired'],
    ['failed', null, '2027-05-01', 'failed'],
    ['missing', null, TODAY, 'due'],
    ['missing', null, '2027-03-31', 'missing'],
    ['missing', null, null, 'missing'],
    ['not-asked', null, null, 'not-asked'],
    ['current', valid('valid'), null, 'passed'],
    ['outdated', null, null, 'outdated'],
  ] as const)('%s, %o, due %s: %s', (state, validity, due, standing) => {
    expect(standingIn({state, validity, due}, TODAY)).toBe(standing);
  });

  it('is counted, with what still counts as passed', () => {
    const counts = countStandings(['passed', 'expiring', 'due', 'missing', 'not-asked', 'not-asked']);
    expect([passedIn(counts), askedIn(counts), counts['not-asked']]).toEqual([2, 4, 2]);
  });
});

describe('the verdict', () => {
  const rows: Standing[][] = [
    ['passed', 'expired', 'failed'],
    ['expiring', 'expired', 'not-asked'],
    ['due', 'passed', 'not-asked'],
    ['passed', 'passed', 'failed'],
    ['passed', 'passed', 'passed'],
    ['not-asked', 'not-asked', 'not-asked'],
  ];

  it('names what concerns most people, and how many have passed all they are asked for', () => {
    expect(verdictOn(rows)).toEqual({
      worst: {column: 1, standing: 'expired', people: 2},
      ...{passed: 8, asked: 13},
      ...{people: 5, complete: 1, behind: 3, onTime: 1},
    });
  });

  it('names nothing where nothing is amiss', () => {
    expect(verdictOn([['passed', 'due']]).worst).toBeNull();
    expect(verdictOn([])).toMatchObject({worst: null, people: 0});
  });
});

describe('the people a report is about', () => {
  const people = reportOf([], [], {}, [
    employed('Ann', {job: 'Circulation', branch: 'Downtown'}),
    employed('Bob', {job: 'Page', branch: 'downtown '}),
    employed('Cy', {job: 'circulation', branch: 'Bookmobile'}),
    employed('Dee'),
  ]);
  const names = (some: readonly {name: string}[]) => some.map(({name}) => name);

  it('have branches and jobs, in whatever case they are written', () => {
    const {branch, job} = choicesOf(people, SITE.roles);
    expect([...branch]).toEqual([
      ['bookmobile', 'Bookmobile'],
      ['downtown', 'Downtown'],
    ]);
    expect([...job.values()]).toEqual(['Circulation', 'Page']);
  });

  it('have the job of their role if no list has one', () => {
    expect(jobOf({job: '', role: 'it'}, SITE.roles)).toBe('IT');
    expect(jobOf({job: 'Clerk', role: 'it'}, SITE.roles)).toBe('Clerk');
    expect(jobOf({job: '', role: undefined}, SITE.roles)).toBe('');
  });

  it('are those of a branch, of a job, or of both', () => {
    const of = (some: object) => names(narrowDown(people, {...EVERYONE, ...some}, SITE.roles));
    expect(of({})).toHaveLength(4);
    expect(of({branch: 'downtown'})).toEqual(['Ann', 'Bob']);
    expect(of({job: 'circulation'})).toEqual(['Ann', 'Cy']);
    expect(of({branch: 'downtown', job: 'circulation'})).toEqual(['Ann']);
  });

  it('are grouped by branch, those without one last', () => {
    const groups = byBranch(people.map((person) => ({person})));
    expect(groups.map(({branch, rows}) => [branch, ...names(rows.map(({person}) => person))])).toEqual([
      ['Bookmobile', 'Cy'],
      ['Downtown', 'Ann', 'Bob'],
      ['', 'Dee'],
    ]);
  });
});
