import {describe, expect, it} from 'vitest';
import {addPeople, attendeesOf, changePerson, isRoster, MOST_PEOPLE, openRoster} from '../../domain/roster/roster';
import {person} from './person';

describe('a roster', () => {
  it('takes nobody twice, and keeps what is there', () => {
    const first = addPeople([], [person('Ann'), person('Bo'), person('ann')]);
    expect(first).toMatchObject({added: 2, known: 1, refused: 0});
    const ticked = changePerson(first.roster, 1, {attended: true});
    const second = addPeople(ticked, [person('Ann'), person('Ann', {branch: 'Riverside'}), person('Cy')]);
    expect(second).toMatchObject({added: 2, known: 1});
    expect(second.roster.map(({id, name, attended}) => [id, name, attended])).toEqual([
      [1, 'Ann', true],
      [2, 'Bo', false],
      [3, 'Ann', false],
      [4, 'Cy', false],
    ]);
  });

  it('completes who is listed already, and takes no tick back', () => {
    const {roster} = addPeople([], [person('Ann', {attended: true}), person('Bo', {email: 'bo@example.org'})]);
    const again = addPeople(roster, [
      person('ANN', {email: 'ann@example.org'}),
      person('Bo', {job: 'Clerk', email: 'Bo@example.org', attended: true}),
    ]);
    expect(again).toMatchObject({added: 0, known: 2, ticked: 1});
    expect(again.roster).toEqual([
      {id: 1, ...person('Ann', {email: 'ann@example.org', attended: true})},
      {id: 2, ...person('Bo', {job: 'Clerk', email: 'bo@example.org', attended: true})},
    ]);
  });

  it('keeps two people of one name apart by their addresses', () => {
    const two = [person('Ann', {email: 'a@example.org'}), person('Ann', {email: 'b@example.org'})];
    expect(addPeople([], two)).toMatchObject({added: 2, known: 0});
  });

  it('gives no line the number of one that is there', () => {
    const {roster} = addPeople([], [person('Ann'), person('Bo'), person('Cy')]);
    const left = roster.filter(({id}) => id !== 2);
    expect(addPeople(left, [person('Di')]).roster.map(({id}) => id)).toEqual([1, 3, 4]);
  });

  it('has an end, and says how many found no place', () => {
    const many = Array.from({length: MOST_PEOPLE + 3}, (_, index) => person(`Clerk ${index}`));
    const outcome = addPeople([], many);
    expect(outcome).toMatchObject({added: MOST_PEOPLE, refused: 3});
    expect(addPeople(outcome.roster, [person('One more')])).toMatchObject({added: 0, refused: 1});
  });

  it('certifies those who are ticked and have a name', () => {
    const people = [person('Ann', {attended: true}), person(' ', {attended: true}), person('Bo')];
    const roster = people.map((each, id) => ({id, ...each}));
    expect(attendeesOf(roster).map(({name}) => name)).toEqual(['Ann']);
  });

  it('takes nothing for its own that it did not write', () => {
    const {roster} = addPeople([], [person('Ann')]);
    expect(isRoster(JSON.parse(JSON.stringify(roster)))).toBe(true);
    for (const bad of [
      null,
      {},
      ['Ann'],
      [{...roster[0], name: 1}],
      [{...roster[0], id: '1'}],
      [{...roster[0], attended: 'yes'}],
      [{...roster[0], email: 1}],
    ]) {
      expect(isRoster(bad)).toBe(false);
    }
  });

  it('is read as earlier versions kept it, without addresses', () => {
    const stored = JSON.parse('[{"id":4,"name":"Ann Lee","job":"Clerk","branch":"Downtown","attended":true}]');
    expect(isRoster(stored)).toBe(true);
    expect(openRoster(stored)).toEqual([
      {id: 4, ...person('Ann Lee', {job: 'Clerk', branch: 'Downtown', attended: true})},
    ]);
  });
});
