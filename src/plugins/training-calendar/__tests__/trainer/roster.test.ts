import {describe, expect, it} from 'vitest';
import {readPasted} from '../../domain/trainer/readPasted';
import {
  addPeople,
  attendeesOf,
  changePerson,
  isRoster,
  MOST_PEOPLE,
  type NewParticipant,
} from '../../domain/trainer/roster';

const person = (name: string, more: Partial<NewParticipant> = {}): NewParticipant => ({
  name,
  job: '',
  branch: '',
  attended: false,
  ...more,
});

describe('names that are typed or pasted', () => {
  it('stand one on each line, whatever the spaces', () => {
    expect(readPasted('  Desk clerk A\r\n\n\tDesk  clerk B \n')).toEqual([
      person('Desk clerk A'),
      person('Desk clerk B'),
    ]);
    expect(readPasted('Ana María Núñez\nDoe, Jane\nBob "Bobby" Smith\nO\'Neill "')).toEqual(
      ['Ana María Núñez', 'Doe, Jane', 'Bob "Bobby" Smith', 'O\'Neill "'].map((name) => person(name)),
    );
  });

  it('come from a spreadsheet as name, job title and branch', () => {
    expect(readPasted('Ann Lee\tClerk\tDowntown\nBo Diaz\t\tRiverside')).toEqual([
      person('Ann Lee', {job: 'Clerk', branch: 'Downtown'}),
      person('Bo Diaz', {branch: 'Riverside'}),
    ]);
  });

  it('come with a heading in any order, first and last name apart, and other columns left out', () => {
    expect(readPasted('E-mail\tLast name\tFirst name\tBRANCH\nx@example.org\tLee\tAnn\tDowntown')).toEqual([
      person('Ann Lee', {branch: 'Downtown'}),
    ]);
  });

  it('come from a file with commas or semicolons only if its heading says so', () => {
    expect(readPasted('\uFEFFName,Job title,Branch,Attended\r\n"Doe, Jane",Clerk,Downtown,yes\r\n')).toEqual([
      person('Doe, Jane', {job: 'Clerk', branch: 'Downtown'}),
    ]);
    expect(readPasted('name;branch\nAnn;Downtown')).toEqual([person('Ann', {branch: 'Downtown'})]);
    expect(readPasted('Nombre\tSucursal\nAna\tCentro', {nombre: 'name', sucursal: 'branch'})).toEqual([
      person('Ana', {branch: 'Centro'}),
    ]);
  });

  it('may hold quotes, tabs and line ends within a quoted cell', () => {
    expect(readPasted('"Ann\n""Annie""\tLee"\tClerk')).toEqual([person('Ann "Annie" Lee', {job: 'Clerk'})]);
  });

  it('lose control characters, halves of letters, the guard of a formula, and what is too long', () => {
    expect(readPasted("A\u0000B\u0007\n'=1+1\nx\uD800y")).toEqual([person('A B'), person('=1+1'), person('x y')]);
    expect(readPasted('n'.repeat(500))[0]?.name).toHaveLength(120);
    expect(readPasted('')).toEqual([]);
    expect(readPasted('name\n')).toEqual([]);
    expect(readPasted('constructor\n__proto__').map(({name}) => name)).toEqual(['constructor', '__proto__']);
  });
});

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
    ]) {
      expect(isRoster(bad)).toBe(false);
    }
  });
});
