import {describe, expect, it} from 'vitest';
import {nameMark} from '../../domain/nameMark';
import {attendedAndPassed} from '../../domain/report/attendance';
import {mergeFiles} from '../../domain/report/mergeFiles';
import type {ReportPerson} from '../../domain/report/people';
import {reportOn} from '../../domain/report/reportOn';
import {sampleQuiz} from '../sampleFile';
import {A, B, C, D, fileOf, listed, reportOf, rosterOf, SITE} from './reportOf';

const start = (on: string) => ({type: 'start', path: 'paths/circulation', on}) as const;
const namesOf = (...given: Parameters<typeof reportOf>) => reportOf(...given).map(({name}) => name);

describe('files', () => {
  it('sent twice, or by file and by mail, count once', () => {
    const file = fileOf({code: A}, [sampleQuiz()]);
    const later = fileOf({code: A}, [sampleQuiz({title: 'Renamed'}), sampleQuiz({attempt: 'whole-2-1-1'})]);
    const [sent, ...others] = mergeFiles([later, file, file]);
    expect(others).toEqual([]);
    expect(sent?.records.map((record) => record.type === 'quiz' && record.attempt)).toHaveLength(2);
    expect(sent?.contradictions).toEqual([]);
  });

  it('say last when somebody began, and who they are', () => {
    const first = fileOf({code: A}, [start('2027-03-01')], {made_at: '2027-03-01T10:00:00.000Z', role: 'it'});
    const second = fileOf({code: A, name: 'Robin'}, [start('2027-03-08')], {made_at: '2027-03-09T10:00:00.000Z'});
    expect(mergeFiles([second, first])).toEqual([
      expect.objectContaining({
        ...{sender: {code: A, name: 'Robin'}, role: 'circulation', records: [start('2027-03-08')]},
        ...{contradictions: [], isShared: false},
      }),
    ]);
  });

  it('that differ about an attempt are shown, and the first one counts', () => {
    const honest = fileOf({code: A, name: 'Robin'}, [sampleQuiz()], {made_at: '2027-03-01T10:00:00.000Z'});
    const edited = fileOf({code: A}, [sampleQuiz({score: 100, passed: true})], {made_at: '2027-03-02T10:00:00.000Z'});
    const [person] = reportOf([edited, honest]);
    expect(person).toMatchObject({notes: ['contradiction'], records: [{score: 75}]});
  });
});

describe('people', () => {
  it('with two codes are one by their staff number, or their e-mail address', () => {
    const [person, ...others] = reportOf([
      fileOf({code: A, name: 'Robin Reyes', email: 'Robin@example.org'}),
      fileOf({code: B, email: 'robin@example.org', staff_number: '17'}),
      fileOf({code: C, name: 'Robin R.', staff_number: '17'}),
    ]);
    expect(others).toEqual([]);
    expect(person).toMatchObject({codes: [A, B, C], name: 'Robin R.', staffNumber: '17', notes: ['several-codes']});
  });

  it('who share a mailbox are two, and the report says so', () => {
    const people = reportOf([
      fileOf({code: A, name: 'Ann', email: 'desk@example.org'}),
      fileOf({code: B, name: 'Bob', email: 'desk@example.org'}),
      fileOf({code: C, email: 'desk@example.org'}),
    ]);
    expect(people.map(({codes, notes}) => [codes.length, notes.includes('same-email')])).toEqual([
      [2, true],
      [1, true],
    ]);
  });

  it('with one name are two, told apart by their codes', () => {
    const [one, other] = reportOf([fileOf({code: A, name: 'Kim Lee'}), fileOf({code: B, name: 'kim lee'})]);
    expect([one?.name, other?.name].sort()).toEqual(['Kim Lee (AAAA-1111)', 'kim lee (BBBB-2222)']);
    expect([one?.notes, other?.notes]).toEqual([['same-name'], ['same-name']]);
  });

  it('are never one with different staff numbers', () => {
    const sender = {name: 'Kim Lee', email: 'kim@example.org'};
    const people = reportOf([
      fileOf({...sender, code: A, staff_number: '1'}),
      fileOf({...sender, code: B, staff_number: '2'}),
    ]);
    expect(people).toHaveLength(2);
    expect(people[0]?.notes).toEqual(['same-name', 'same-email']);
  });

  it('have the name that the trainer gives them, and are one where two have the same', () => {
    const files = [fileOf({code: A}), fileOf({code: B}), fileOf({code: C, name: 'Robin Reyes'})];
    expect(reportOf(files).map(({name, notes}) => [name, ...notes])).toEqual([
      [A, 'nameless'],
      [B, 'nameless'],
      ['Robin Reyes'],
    ]);
    expect(namesOf(files, [], {[A]: 'Ada', [B]: 'ada '})).toEqual(['ada ', 'Robin Reyes']);
    expect(reportOf(files, [], {[A]: 'Ada', [B]: 'ada '})[0]?.codes).toEqual([A, B]);
    expect(namesOf(files, [], {[A]: 'Robin Reyes', [C]: 'Robin Reyes'})).toEqual([B, 'Robin Reyes']);
  });
});

describe('a shared desk', () => {
  const passed = sampleQuiz({attempt: 'whole-1-9-1', score: 100, passed: true});
  const failed = sampleQuiz({attempt: 'whole-2-8-2', score: 50, number: 2});
  const at = (hour: number) => ({made_at: `2027-03-03T${hour}:00:00.000Z`});
  const resultsOf = (people: readonly ReportPerson[]) =>
    people.map(({name, records}) => [name, records.map((record) => record.type === 'quiz' && record.score)]);

  it('where two sent results under one code is two people, each with what their own file had', () => {
    const people = reportOf([
      fileOf({code: A, name: 'Ana'}, [passed], at(10)),
      fileOf({code: A, name: 'Ben'}, [failed], at(11)),
    ]);
    expect(resultsOf(people)).toEqual([
      ['Ana', [100]],
      ['Ben', [50]],
    ]);
    expect(people.map(({codes, notes}) => [codes, notes])).toEqual([
      [[A], ['shared-code']],
      [[A], ['shared-code']],
    ]);
    expect(new Set(people.map(({id}) => id)).size).toBe(2);
  });

  it('counts a result for whoever sent it first, whatever came in first', () => {
    const people = reportOf([
      fileOf({code: A, name: 'Ben'}, [passed, failed], at(11)),
      fileOf({code: A, name: 'Ana'}, [passed], at(10)),
      fileOf({code: A}, [passed], at(9)),
    ]);
    expect(resultsOf(people)).toEqual([
      ['Ana', [100]],
      ['Ben', [50]],
    ]);
    expect(people.at(-1)?.notes).toEqual(['shared-code', 'sent-before']);
  });

  it('keeps what came without a name apart, since it may be of either', () => {
    const people = reportOf([
      fileOf({code: A, name: 'Ana'}, [passed], at(10)),
      fileOf({code: A, name: 'Ben'}, [], at(11)),
      fileOf({code: A}, [failed], at(12)),
    ]);
    expect(resultsOf(people)).toEqual([
      [A, [50]],
      ['Ana', [100]],
      ['Ben', []],
    ]);
  });

  it('is one person where nothing speaks against it', () => {
    const people = reportOf([
      fileOf({code: A}, [failed], at(10)),
      fileOf({code: A, name: 'Ana Reyes'}, [passed], at(11)),
      fileOf({code: A, email: 'ana@example.org'}, [], at(12)),
      fileOf({code: A, name: 'ana  REYES'}, [], at(13)),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({notes: [], codes: [A]});
  });

  it('is one person who said that the name has changed, or gave the same staff number', () => {
    const renamed = reportOf([
      fileOf({code: A, name: 'Anna Reyes', renamed_from: [nameMark(A, 'ana reyes')]}, [failed], at(11)),
      fileOf({code: A, name: 'Ana Reyes'}, [passed], at(10)),
    ]);
    expect(renamed).toHaveLength(1);
    expect(renamed[0]).toMatchObject({name: 'Anna Reyes', earlierNames: ['Ana Reyes'], notes: ['renamed']});
    const numbered = reportOf([
      fileOf({code: A, name: 'Ana', staff_number: '7'}, [passed], at(10)),
      fileOf({code: A, name: 'Ana Day', staff_number: '7'}, [failed], at(11)),
    ]);
    expect(numbered).toHaveLength(1);
  });

  it('is two people with one name and two staff numbers, told apart by these', () => {
    const people = reportOf([
      fileOf({code: A, name: 'Kim', staff_number: '1'}, [passed], at(10)),
      fileOf({code: A, name: 'Kim', staff_number: '2'}, [failed], at(11)),
    ]);
    expect(resultsOf(people)).toEqual([
      ['Kim (1)', [100]],
      ['Kim (2)', [50]],
    ]);
    expect(new Set(people.map(({id}) => id)).size).toBe(2);
  });

  it('is one person if the trainer says so', () => {
    const files = [fileOf({code: A, name: 'Ana'}, [passed], at(10)), fileOf({code: A, name: 'Anna'}, [failed], at(11))];
    const [person, ...others] = reportOf(files, [], {[`${A} ana`]: 'Anna Reyes', [`${A} anna`]: 'Anna Reyes'});
    expect(others).toEqual([]);
    expect(person?.records).toHaveLength(2);
    expect(namesOf(files, [], {[A]: 'Nobody’s any more'})).toEqual(['Ana', 'Anna']);
  });

  it('meets the roster by each name, so only one of the two has passed', () => {
    const people = reportOf(
      [fileOf({code: A, name: 'Ana'}, [passed], at(10)), fileOf({code: A, name: 'Ben'}, [failed], at(11))],
      [rosterOf([listed('Ana'), listed('Ben')])],
    );
    const {sessions} = reportOn(
      people,
      {site: SITE, questions: []},
      {session: undefined, today: '2027-04-01', now: '2027-04-01T17:00:00.000Z'},
    );
    const both = attendedAndPassed(sessions.flatMap(({attendance}) => attendance));
    expect(both.map(({person}) => person.name)).toEqual(['Ana']);
  });
});

describe('rosters', () => {
  it('name people by their e-mail address, else by a name that only one has', () => {
    const people = reportOf(
      [fileOf({code: A, name: 'Ann', email: 'ann@example.org'}), fileOf({code: B, name: 'Bob Day'}), fileOf({code: C})],
      [
        rosterOf([
          listed('A. Smith', {email: 'ANN@example.org'}),
          listed('bob day', {branch: 'Main', attended: false}),
          listed('Eve'),
        ]),
      ],
    );
    expect(people.map(({name, codes, sessions}) => [name, codes[0], sessions[0]?.attended])).toEqual([
      ['Ann', A, true],
      ['Bob Day', B, false],
      [C, C, undefined],
      ['Eve', undefined, true],
    ]);
    expect(people[1]?.branch).toBe('Main');
  });

  it('guess nothing where two have the same name, or the addresses differ', () => {
    const twoSenders = reportOf(
      [fileOf({code: A, name: 'Kim'}), fileOf({code: B, name: 'Kim'})],
      [rosterOf([listed('Kim')])],
    );
    expect(twoSenders.map(({codes, sessions}) => codes.length + sessions.length)).toEqual([1, 1, 1]);
    const twoListed = reportOf([fileOf({code: A, name: 'Kim'})], [rosterOf([listed('Kim'), listed('Kim')])]);
    expect(new Set(twoListed.map(({id}) => id)).size).toBe(3);
    const otherAddress = reportOf(
      [fileOf({code: D, name: 'Kim', email: 'kim@example.org'})],
      [rosterOf([listed('Kim', {email: 'kim.lee@example.org'})])],
    );
    expect(otherAddress).toHaveLength(2);
  });

  it('of several sessions add up', () => {
    const [person, ...others] = reportOf(
      [],
      [
        rosterOf([listed('Kim', {email: 'kim@example.org'})]),
        rosterOf([listed('kim', {attended: false})], {session: 'phones'}),
      ],
    );
    expect(others).toEqual([]);
    expect(person?.sessions.map(({session, attended}) => [session, attended])).toEqual([
      ['self-check', true],
      ['phones', false],
    ]);
  });
});
