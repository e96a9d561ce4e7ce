import {describe, expect, it} from 'vitest';
import type {LearningFile} from '../../domain/learningFile';
import {reportOn} from '../../domain/report/reportOn';
import type {StaffMember} from '../../domain/roster/readStaffList';
import {A, B, C, employed, fileOf, listed, reportOf, rosterOf, SITE} from './reportOf';

const EVERYONE = {...SITE.paths[0], path: 'paths/first-week', roles: ['circulation', 'it']} as (typeof SITE.paths)[0];

function report(files: readonly LearningFile[], staff: readonly StaffMember[], site = SITE) {
  const people = reportOf(files, [], {}, staff);
  return reportOn(
    people,
    {site, questions: []},
    {session: undefined, today: '2027-04-01', now: '2027-04-01T17:00:00.000Z'},
  );
}

describe('people on the staff list', () => {
  it('who never sent anything are missing by name', () => {
    const {staff, paths, quizzes, receipts} = report(
      [fileOf({code: A, name: 'Ann', email: 'ann@example.org'})],
      [employed('Ann', {email: 'ANN@example.org'}), employed('Eve', {job: 'Circulation', firstDay: '2027-03-01'})],
    );
    expect(staff?.silent.map(({name}) => name)).toEqual(['Eve']);
    expect(paths.map(({person, due, state}) => [person.name, due, state])).toContainEqual([
      'Eve',
      '2027-03-31',
      'overdue',
    ]);
    expect(quizzes.rows.map(({person, cells}) => [person.name, cells[0]?.state, cells[0]?.due])).toContainEqual([
      'Eve',
      'missing',
      '2027-03-31',
    ]);
    expect(receipts.rows.map(({person, cells}) => [person.name, cells[0]?.state])).toContainEqual(['Eve', 'missing']);
  });

  it('are matched by number first, then by e-mail address, then by a name that only one has', () => {
    const people = reportOf(
      [
        fileOf({code: A, name: 'Kim Lee', staff_number: '17'}),
        fileOf({code: B, name: 'Bo', email: 'bo@example.org'}),
        fileOf({code: C, name: 'Cy Day'}),
      ],
      [],
      {},
      [
        employed('Kim Lee'),
        employed('Kim Leigh', {number: '17'}),
        employed('Bo Diaz', {email: 'Bo@example.org'}),
        employed('cy  DAY'),
      ],
    );
    expect(people.map(({name, codes, notes}) => [name, codes[0], ...notes])).toEqual([
      ['Bo Diaz', B, 'listed-as'],
      ['cy  DAY', C],
      ['Kim Lee', undefined],
      ['Kim Leigh', A, 'listed-as'],
    ]);
  });

  it('with the same name are never taken for one person, nor are they guessed', () => {
    const kims = [employed('Kim', {number: '1'}), employed('Kim', {number: '2'})];
    const people = reportOf([fileOf({code: A, name: 'Kim'})], [], {}, kims);
    expect(people.map(({name, notes}) => [name, ...notes])).toEqual([
      ['Kim (1)'],
      ['Kim (2)'],
      ['Kim (AAAA-1111)', 'not-listed', 'same-name'],
    ]);
    const otherNumber = reportOf([fileOf({code: A, name: 'Kim', staff_number: '9'})], [], {}, [
      kims[0] ?? kims[1],
    ] as StaffMember[]);
    expect(otherNumber).toHaveLength(2);
    const otherAddress = reportOf([fileOf({code: A, name: 'Kim', email: 'k@example.org'})], [], {}, [
      employed('Kim', {email: 'kim@example.org'}),
    ]);
    expect(otherAddress).toHaveLength(2);
  });

  it('who share a mailbox need their names, too', () => {
    const desk = {email: 'desk@example.org'};
    const people = reportOf([fileOf({code: A, name: 'Ann', ...desk})], [], {}, [
      employed('Bob', desk),
      employed('Ann', desk),
    ]);
    expect(people.map(({name, codes}) => [name, codes.length])).toEqual([
      ['Ann', 1],
      ['Bob', 0],
    ]);
  });

  it('meet the roster by what the staff list says of them', () => {
    const people = reportOf(
      [fileOf({code: A, staff_number: '17'})],
      [rosterOf([listed('Robin', {email: 'robin@example.org'})])],
      {},
      [employed('Robin Reyes', {number: '17', email: 'robin@example.org', branch: 'Main'})],
    );
    expect(people.map(({name, codes, sessions}) => [name, codes.length, sessions.length])).toEqual([
      ['Robin Reyes', 1, 1],
    ]);
  });

  it('have the job and the first day of the list, whatever they sent', () => {
    const sent = fileOf({code: A, name: 'Ann'}, [{type: 'start', path: 'paths/circulation', on: '2027-03-20'}], {
      role: 'it',
    });
    const of = (member: Partial<StaffMember>) => report([sent], [employed('Ann', member)]);
    expect(of({job: 'CIRCULATION', firstDay: '2027-03-01'}).paths).toMatchObject([
      {person: {role: 'circulation'}, start: '2027-03-01'},
    ]);
    expect(of({job: 'Page'})).toMatchObject({staff: {unknownJobs: ['Page']}, paths: [{person: {role: 'it'}}]});
  });
});

describe('a path for everyone', () => {
  it('counts people without a job, too', () => {
    const site = {...SITE, paths: [...SITE.paths, EVERYONE]};
    const nobody = {...fileOf({code: A, name: 'Ann'}), role: undefined};
    expect(
      report([nobody], [employed('Eve', {job: 'Page'})], site).paths.map(({path, person}) => [path.path, person.name]),
    ).toEqual([
      ['paths/first-week', 'Ann'],
      ['paths/first-week', 'Eve'],
    ]);
  });
});

it('without a list, nobody is said to be on none', () => {
  const {staff, people} = report([fileOf({code: A, name: 'Ann'})], []);
  expect([staff, people[0]?.notes]).toEqual([null, []]);
});
