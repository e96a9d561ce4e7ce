import {listConfirmations} from '@deskbook/records/client/confirmations';
import {choosePerson} from '@deskbook/records/client/people';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {beforeEach, describe, expect, it} from 'vitest';
import {confirmFromRoster} from '../client/confirmFromRoster';

const NOW = '2026-12-04T12:00:00.000Z';
const ROSTER = `Name,Job title,Branch,Attended,Session,session_id,session_date
Robin Reyes,Clerk,Downtown,yes,Class,listen-basics,2026-12-03
Ada Lovelace,Clerk,Downtown,no,Class,listen-basics,2026-12-03
`;

let area: FakeArea;
let storage: SafeStorage;
const confirm = (text = ROSTER, name = 'attended.csv') => confirmFromRoster(storage, name, text, NOW);

beforeEach(() => {
  area = new FakeArea();
  storage = createStorage(() => area);
});

describe("a trainer's roster", () => {
  it('confirms that somebody was there, once, however the name is typed, and keeps nothing of others', () => {
    choosePerson(storage, 'robin  reyes');
    expect(confirm()).toEqual({isDone: true, added: 1, known: 0});
    expect(confirm()).toEqual({isDone: true, added: 0, known: 1});
    expect(listConfirmations(storage, 'robin reyes')).toEqual([
      {session: 'listen-basics', date: '2026-12-03', at: NOW},
    ]);
    expect([...area.texts.values()].join()).not.toContain('Ada');
  });

  it('confirms nothing for whoever is not checked off, or has no name', () => {
    expect(confirm()).toEqual({isDone: false, reason: 'nameless'});
    choosePerson(storage, 'Ada Lovelace');
    expect(confirm()).toEqual({isDone: false, reason: 'not-attended'});
    choosePerson(storage, 'Grace Hopper');
    expect(confirm()).toEqual({isDone: false, reason: 'not-attended'});
    expect(listConfirmations(storage, 'Ada Lovelace')).toEqual([]);
  });

  it('is refused where it is another list', () => {
    choosePerson(storage, 'Robin Reyes');
    expect(confirm('Name,Phone\nRobin Reyes,555-0100\n')).toEqual({isDone: false, reason: 'not-json'});
  });
});
