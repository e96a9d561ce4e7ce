import {describe, expect, it} from 'vitest';
import {readTable, separatorsIn} from '../../domain/roster/readTable';
import {NO_WORDS} from '../../domain/roster/rosterColumns';
import {person} from './person';
import {readPeople} from './readPeople';

const clerk = {job: 'Clerk', branch: 'Downtown'};

describe('names that are typed or pasted', () => {
  it('stand one on each line, whatever the spaces', () => {
    expect(readPeople('  Desk clerk A\r\n\n\tDesk  clerk B \n')).toEqual([
      person('Desk clerk A'),
      person('Desk clerk B'),
    ]);
    expect(readPeople('Ana María Núñez\nDoe, Jane\nBob "Bobby" Smith\nO\'Neill "')).toEqual(
      ['Ana María Núñez', 'Doe, Jane', 'Bob "Bobby" Smith', 'O\'Neill "'].map((name) => person(name)),
    );
  });

  it.each(['Doe, Jane', 'Doe, Jane\nLee, Ann', 'Jane Doe, MLIS\nAnn Lee', 'Doe, Jane\nDe la Cruz, Ana\nLee, Ann'])(
    'keep a comma that is part of a name: %j',
    (text) => {
      expect(readPeople(text)).toEqual(text.split('\n').map((name) => person(name)));
    },
  );

  it('may be people of a mail, with their addresses', () => {
    const ann = person('Lee, Ann', {email: 'ann@example.org'});
    const bo = person('Bo Diaz', {email: 'bo@example.org'});
    expect(readPeople('Lee, Ann <ann@example.org>; Bo Diaz <bo@example.org>')).toEqual([ann, bo]);
    expect(readPeople('"Lee, Ann" <ann@example.org>, Bo Diaz <bo@example.org>')).toEqual([ann, bo]);
    expect(readPeople('Bo Diaz bo@example.org')).toEqual([bo]);
    expect(readPeople('ann@example.org\nbo@example.org').map(({name, email}) => [name, email])).toEqual([
      ['', 'ann@example.org'],
      ['', 'bo@example.org'],
    ]);
  });

  it('lose control characters, halves of letters, the guard of a formula, and what is too long', () => {
    expect(readPeople("A\u0000B\u0007\n'=1+1\nx\uD800y")).toEqual([person('A B'), person('=1+1'), person('x y')]);
    expect(readPeople('n'.repeat(500))[0]?.name).toHaveLength(120);
    expect(readPeople('')).toEqual([]);
    expect(readPeople('name\n')).toEqual([]);
    expect(readPeople('constructor\n__proto__').map(({name}) => name)).toEqual(['constructor', '__proto__']);
  });
});

describe('rows without a heading', () => {
  it.each([
    ['tabs', 'Ann Lee\tClerk\tDowntown\nBo Diaz\t\tRiverside'],
    ['commas', 'Ann Lee, Clerk, Downtown\nBo Diaz,,Riverside'],
    ['semicolons', 'Ann Lee;Clerk;Downtown\nBo Diaz;;Riverside'],
    ['quoted cells', '"Ann Lee", "Clerk","Downtown"\n"Bo Diaz","","Riverside"'],
    ['a word on the separator, as Excel writes it', 'sep=;\r\nAnn Lee;Clerk;Downtown\r\nBo Diaz;;Riverside\r\n'],
  ])('are name, job title and branch, with %s', (_, text) => {
    expect(readPeople(text)).toEqual([person('Ann Lee', clerk), person('Bo Diaz', {branch: 'Riverside'})]);
  });

  it('may be one row, of two cells or with commas in quotes', () => {
    expect(readPeople('Ann Lee, Clerk, Downtown')).toEqual([person('Ann Lee', clerk)]);
    expect(readPeople('Ann Lee, Clerk')).toEqual([person('Ann Lee', {job: 'Clerk'})]);
    expect(readPeople('"Lee, Ann",Clerk,Downtown')).toEqual([person('Lee, Ann', clerk)]);
  });

  it('have their addresses, ticks and branches wherever they are, and no numbers or dates', () => {
    const words = {...NO_WORDS, branches: ['Downtown', 'Riverside']};
    expect(
      readPeople('1\tdowntown\tAnn Lee\tx\t9:05 AM\tann@example.org\tClerk\n2\tRiverside\tBo\t\t\t\t', {}, words),
    ).toEqual([
      person('Ann Lee', {job: 'Clerk', branch: 'downtown', email: 'ann@example.org', attended: true}),
      person('Bo', {branch: 'Riverside'}),
    ]);
    expect(readPeople('Lee, ann@example.org')).toEqual([person('Lee', {email: 'ann@example.org'})]);
    expect(readPeople('Lee, Riverside', {}, words)).toEqual([person('Lee', {branch: 'Riverside'})]);
  });

  it('may hold quotes, tabs and line ends within a quoted cell', () => {
    expect(readPeople('"Ann\n""Annie""\tLee"\tClerk')).toEqual([person('Ann "Annie" Lee', {job: 'Clerk'})]);
  });

  it('are people even where a job or a branch is called like a column', () => {
    expect(readPeople('Ann Lee\tPosition\tLibrary\nBo Diaz\tPage\tLibrary').map(({name}) => name)).toEqual([
      'Ann Lee',
      'Bo Diaz',
    ]);
  });
});

describe('rows with a heading', () => {
  it('have their columns in any order, first and last name apart, and the address', () => {
    expect(
      readPeople('E-mail\tLast name\tFirst name\tBRANCH\tShoe size\nx@example.org\tLee\tAnn\tDowntown\t9'),
    ).toEqual([person('Ann Lee', {branch: 'Downtown', email: 'x@example.org'})]);
  });

  it.each(['yes', 'YES', 'x', '✓', 'Attended', 'true', '1'])('tick by %j who attended, and nobody else', (tick) => {
    expect(readPeople(`Name,Attended\nAnn,${tick}\nBo,no\nCy,\nDi,absent`).map(({attended}) => attended)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are told by words that only a heading has, and the first other column is the name', () => {
    expect(readPeople('Colleague,Attended\nAnn,yes')).toEqual([person('Ann', {attended: true})]);
    expect(readPeople('\uFEFFName,Job title,Branch\r\n"Doe, Jane",Clerk,Downtown\r\n')).toEqual([
      person('Doe, Jane', clerk),
    ]);
    expect(readPeople('name;branch\nAnn;Downtown')).toEqual([person('Ann', {branch: 'Downtown'})]);
  });

  it('may be in the language of the site', () => {
    const words = {...NO_WORDS, headings: {name: 'Nombre', branch: 'Sucursal', attended: 'Asistió'}, yes: 'sí'};
    expect(readPeople('Nombre\tSucursal\tAsistió\nAna\tCentro\tsí', {}, words)).toEqual([
      person('Ana', {branch: 'Centro', attended: true}),
    ]);
  });
});

describe('what a trainer has chosen', () => {
  const text = 'Doe, Jane, Clerk\nLee, Ann, Page';

  it('goes before what the rows look like', () => {
    expect(readPeople(text, {columns: ['lastName', 'firstName', 'job']})).toEqual([
      person('Jane Doe', {job: 'Clerk'}),
      person('Ann Lee', {job: 'Page'}),
    ]);
    expect(readPeople(text, {separator: null})).toEqual([person('Doe, Jane, Clerk'), person('Lee, Ann, Page')]);
    expect(readPeople(text, {isHeaded: true})).toEqual([person('Lee', {job: 'Ann', branch: 'Page'})]);
    expect(readPeople('Name\tBranch\nAnn\tDowntown', {isHeaded: false})).toHaveLength(2);
    expect(readPeople(text, {columns: [null, 'name', null]}).map(({name}) => name)).toEqual(['Jane', 'Ann']);
  });

  it('is shown beside the guess for the rest', () => {
    expect(readTable('Ann Lee, Clerk')).toEqual({
      separator: ',',
      isHeaded: false,
      rows: [['Ann Lee', ' Clerk']],
      columns: ['name', 'job'],
    });
    expect(separatorsIn('a;b\tc')).toEqual(['\t', ';']);
    expect(separatorsIn('Ann Lee')).toEqual([]);
  });
});
