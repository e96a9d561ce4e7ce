import {decodeText} from '@deskbook/ui/browser/decodeText';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readStaffList} from '../../domain/roster/readStaffList';
import {writeCsv} from '../../domain/roster/readTable';

const read = (text: string) => readStaffList('staff.csv', text);
const peopleIn = (text: string) => read(text)?.list.people;

const ANN = {
  name: 'Ann Day',
  email: 'ann@example.org',
  number: '0017',
  job: 'Circulation',
  branch: 'Main',
  firstDay: '2027-03-01',
};

describe('a staff list', () => {
  it.each([
    ['commas', 'Name,E-mail,Number,Job,Branch,First day\nAnn Day,ann@example.org,0017,Circulation,Main,2027-03-01\n'],
    [
      'semicolons',
      'sep=;\nHire Date;Location;Employee #;Last name;First name;Title;Work e-mail;Salary\n3/1/2027;Main;0017;Day;Ann;Circulation;ann@example.org;1\n',
    ],
    [
      'tabs',
      '\ufeffstaff_number\tjob\tname\temail\tbranch\tstart date\n0017\tCirculation\tAnn Day\tann@example.org\tMain\t2027-03-01 00:00:00\n',
    ],
  ])('with %s and its columns in any order', (_, text) => {
    expect(peopleIn(text)).toEqual([ANN]);
  });

  it('in UTF-16', () => {
    const text = '\ufeffName\tNumber\nZoë\t17\n';
    const bytes = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(peopleIn(decodeText(bytes) ?? '')).toMatchObject([{name: 'Zoë', number: '17'}]);
  });

  it('names each wrong cell with its line, and counts the rest', () => {
    const text =
      'Name,E-mail,Number,First day\n"Ann\nDay",ann at example,1,2027-02-30\n\n,,,2027-03-01\nBo,,1,\nCy,cy@example.org,,\n';
    const {list, problems} = read(text) ?? {};
    expect(list?.people.map(({name, email, firstDay}) => [name, email, firstDay])).toEqual([
      ['Ann Day', '', ''],
      ['Cy', 'cy@example.org', ''],
    ]);
    expect(problems).toEqual([
      {code: 'wrong-cell', line: 2, column: 'email', text: 'ann at example'},
      {code: 'wrong-cell', line: 2, column: 'first-day', text: '2027-02-30'},
      {code: 'nobody-on-line', line: 5},
      {code: 'listed-before', line: 6, first: 2},
    ]);
  });

  it('keeps two people apart who have the same name', () => {
    expect(peopleIn('Name,Branch\nKim,Main\nKim,North\n')).toHaveLength(2);
  });

  it.each([
    ['a roster', 'Name,Job title,Attended\nAnn,Clerk,yes\n'],
    ['our own report', '"person","codes","role","path"\n"Ann","AAAA-1111","it",""\n'],
    ['a text', 'Bring doughnuts, Name, Job\n'],
    ['a list without headings', 'Ann,ann@example.org\n'],
    ['an empty file', ''],
  ])('is not %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('gives back every name that a spreadsheet can hold', () => {
    const cell = fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 60})
      .filter((text) => !/^\s|\s$|\s\s|[\p{Cc}\p{Cs}]|^'*[=+\-@]/u.test(text) && /\S/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 5}), (rows) => {
        const text = writeCsv([
          ['Branch', 'Name', 'First day'],
          ...rows.map(([name, branch]) => [branch, name, '2027-03-01']),
        ]);
        expect(peopleIn(text)?.map(({name, branch}) => [name, branch])).toEqual(
          // All kinds of spaces become plain ones.
          rows.map((row) => row.map((each) => each.replace(/\s+/g, ' '))),
        );
      }),
    );
  });
});
