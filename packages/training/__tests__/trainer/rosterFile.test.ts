import {person} from '@deskbook/records/__tests__/roster/person';
import {readPeople} from '@deskbook/records/__tests__/roster/readPeople';
import {readRosterFile} from '@deskbook/records/domain/roster/readRosterFile';
import {addPeople, LONGEST_TEXT, type NewParticipant, type Roster} from '@deskbook/records/domain/roster/roster';
import {decodeText} from '@deskbook/ui/browser/decodeText';
import {formatsFor} from '@deskbook/ui/components/formatsFor';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TrainerDate, TrainerSession} from '../../domain/trainer/trainerSession';
import {attendanceFile, rosterFile, wordsOfFile} from '../../theme/TrainerPage/RosterEditor/rosterFile';

const SESSION = {slug: 'a', title: 'LISTEN, basics', branches: ['Downtown']} as unknown as TrainerSession;
const DATE = {
  id: '2026-12-03',
  start: '2026-12-03 10:00',
  end: '2026-12-03 11:00',
  place: {room: 'Lab', branch: 'Downtown', address: null},
  trainers: ['Ann', 'Bo'],
} as unknown as TrainerDate;

const exported = (roster: Roster) => rosterFile(SESSION, DATE, roster, formatsFor('en')).text;
const imported = (text: string, into: Roster = []) =>
  addPeople(into, readPeople(decodeText(new TextEncoder().encode(text)) ?? '', {}, wordsOfFile(SESSION)));

describe('the exported roster', () => {
  const {roster} = addPeople(
    [],
    [
      person('Zoë "Zo" Brandt, Jr.', {job: 'Clerk', branch: 'Downtown', email: 'zo@example.org', attended: true}),
      person('=SUM(A1)', {job: '-', branch: "'=x"}),
      person('', {email: 'only@example.org'}),
      person('Name', {job: 'yes', branch: '1'}),
    ],
  );

  it('is the same when it is imported again', () => {
    expect(imported(exported(roster)).roster).toEqual(roster);
  });

  it('tells the report whose it is, whatever the file’s name', () => {
    expect(readRosterFile('list.csv', exported(roster), wordsOfFile(SESSION))).toEqual({
      session: 'a',
      date: '2026-12-03',
      people: roster.map(({id, ...person}) => person),
    });
  });

  it('checks off people who are already on a roster', () => {
    const unticked = roster.map((each) => ({...each, attended: false}));
    const again = imported(exported(roster), unticked);
    expect(again).toMatchObject({added: 0, known: 4, ticked: 1});
    expect(again.roster).toEqual(roster);
  });

  it('has an e-mail column only if someone has an address', () => {
    const columns = 'Name,Job title,Branch,Attended,Session,Start,End,Place,Trainers';
    const headingOf = (each: Roster) => exported(each).slice(1).split('\r\n')[0];
    expect(headingOf(roster)).toBe(`${columns},E-mail,session_id,session_date`);
    expect(headingOf(roster.slice(1, 2))).toBe(`${columns},session_id,session_date`);
  });

  it('works for people with any name', () => {
    const text = fc
      .string({unit: fc.constantFrom(...'aé Ж,;"\'=-@\t\n#<>.1'), maxLength: LONGEST_TEXT})
      .map((each) => readPeople(each, {separator: null, isHeaded: false, columns: ['job']})[0] ?? each);
    const cell = text.map((each) => (typeof each === 'string' ? '' : each.job));
    const people: fc.Arbitrary<NewParticipant[]> = fc.array(
      fc.record({
        name: cell.map((each) => each.replaceAll('@', '') || 'Ann'),
        job: cell,
        branch: cell,
        email: fc.constantFrom('', 'a@example.org', 'b@example.org'),
        attended: fc.boolean(),
      }),
      {minLength: 1, maxLength: 6},
    );
    fc.assert(
      fc.property(people, (each) => {
        const kept = addPeople([], each).roster;
        expect(imported(exported(kept)).roster).toEqual(kept);
      }),
    );
  });
});

describe('the list of those who attended', () => {
  it('has only the names, and only of people who attended', () => {
    const {roster} = addPeople(
      [],
      [
        person('Robin Reyes', {job: 'Clerk', email: 'robin@example.org', attended: true}),
        person('Ada Lovelace', {attended: false}),
      ],
    );
    const {name, text} = attendanceFile(SESSION, DATE, roster);
    expect(name).toBe('attended-a-2026-12-03.csv');
    expect(readRosterFile(name, text)).toEqual({
      session: 'a',
      date: '2026-12-03',
      people: [person('Robin Reyes', {attended: true})],
    });
    expect(text).not.toMatch(/Clerk|example\.org|Ada/);
  });
});
