import {describe, expect, it} from 'vitest';
import {readRosterFile} from '../../domain/roster/readRosterFile';

describe('a roster file', () => {
  it('says in its columns whose roster it is, even if a spreadsheet has saved it with semicolons', () => {
    const text =
      '\uFEFFName;Attended;session_id;session_date\r\nAnn;yes;phones;2027-03-03\r\nBob;no;phones;2027-03-03\r\n';
    expect(readRosterFile('list.csv', text)).toMatchObject({
      session: 'phones',
      date: '2027-03-03',
      people: [
        {name: 'Ann', attended: true},
        {name: 'Bob', attended: false},
      ],
    });
  });

  it('says it in its name if it has no such columns', () => {
    const read = (name: string) => readRosterFile(name, 'Name,Attended\nAnn,yes\n');
    expect(read('roster-self-check-2-2027-03-03.csv')).toMatchObject({session: 'self-check-2', date: '2027-03-03'});
    expect(read('roster-phones-2027-03-03 (1).csv')).toMatchObject({session: 'phones'});
    expect(read('staff.csv')).toBeNull();
    expect(read('roster-phones-2027-02-31.csv')).toBeNull();
  });
});
