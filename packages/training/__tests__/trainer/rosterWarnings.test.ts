import {person} from '@deskbook/records/__tests__/roster/person';
import {addPeople} from '@deskbook/records/domain/roster/roster';
import {describe, expect, it} from 'vitest';
import {warningsOn} from '../../domain/trainer/rosterWarnings';

describe('roster warnings', () => {
  const warnings = (seats: number | null, ...people: Parameters<typeof addPeople>[1]) =>
    warningsOn(addPeople([], people).roster, seats);

  it('are empty if all is well', () => {
    const none = {crowd: null, sameNames: [], nameless: 0};
    expect(warnings(2, person('Ann'), person('Bo'))).toEqual(none);
    expect(warnings(null, person('Ann'), person('Bo'))).toEqual(none);
    expect(warnings(0)).toEqual(none);
  });

  it('report more people than seats', () => {
    expect(warnings(1, person('Ann'), person('Bo')).crowd).toEqual({people: 2, seats: 1});
  });

  it('name people who are listed more than once, ignoring case and spaces', () => {
    const people = [
      person('Ann Lee'),
      person('Bo'),
      person('ann  lee', {branch: 'Riverside'}),
      person('Ann Lee', {job: 'Page'}),
    ];
    expect(warnings(null, ...people).sameNames).toEqual(['Ann Lee']);
  });

  it('count people without a name', () => {
    const people = [person('', {email: 'a@example.org'}), person('', {email: 'b@example.org'})];
    expect(warnings(null, ...people)).toEqual({crowd: null, sameNames: [], nameless: 2});
  });
});
