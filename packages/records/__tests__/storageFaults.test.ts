import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {beforeEach, describe, expect, it} from 'vitest';
import {listRecords, STORED_TYPES, type StoredRecord, saveRecord} from '../client/records';
import {newSender, saveSender, storedSender} from '../client/sender';

const receipt = (page: string): StoredRecord => ({
  type: 'receipt',
  page,
  title: 'Privacy',
  version: 'a1b2',
  at: '2027-03-03T15:50:00.000Z',
});
const [first, second] = [receipt('policies/privacy'), receipt('policies/keys')];

let area: FakeArea;
let storage: SafeStorage;
const kept = (from = storage) => listRecords(from, 'Ann', ...STORED_TYPES).records;

beforeEach(() => {
  area = new FakeArea();
  storage = createStorage(() => area);
  saveRecord(storage, 'Ann', first);
});

describe('receipts and codes', () => {
  it('last until the page is closed where the storage is full, and are saved once there is room', () => {
    area.isFull = true;
    saveRecord(storage, 'Ann', second);
    const sender = newSender();
    saveSender(storage, 'Ann', sender);
    expect(storage.state()).toBe('memory:full');
    expect(kept()).toEqual([second, first]);
    expect(storedSender(storage, 'Ann')).toEqual(sender);
    area.isFull = false;
    storage.write('deskbook:other', 1);
    const reopened = createStorage(() => area);
    expect(kept(reopened)).toEqual([second, first]);
    expect(storedSender(reopened, 'Ann')).toEqual(sender);
  });

  it('last until the page is closed where the storage is blocked, also in the middle', () => {
    area.isBlocked = true;
    saveRecord(storage, 'Ann', second);
    expect(kept()).toEqual([second]);
    area.isBlocked = false;
    expect(kept()).toEqual([second, first]);
  });

  it('last until the page is closed in a private window that has no storage', () => {
    const none = createStorage(() => null);
    saveRecord(none, 'Ann', second);
    expect([kept(none), none.state()]).toEqual([[second], 'memory:blocked']);
  });

  it('of two tabs are all there', () => {
    const other = createStorage(() => area);
    saveRecord(other, 'Ann', second);
    expect(kept()).toEqual([second, first]);
    expect(kept(other)).toEqual([second, first]);
  });

  it('that are made after the storage was cleared are there', () => {
    area.texts.clear();
    saveRecord(storage, 'Ann', second);
    expect(kept()).toEqual([second]);
  });

  it('that cannot be read take no other with them, and are left for a later version', () => {
    area.texts.set('deskbook:1:Ann:receipt:broken:x', '{"type":"receipt","page"');
    area.texts.set('deskbook:1:Ann:sender', '{"code":"?"}');
    expect(listRecords(storage, 'Ann', 'receipt')).toEqual({records: [first], unreadable: 1});
    expect(storedSender(storage, 'Ann')).toBeUndefined();
    expect(area.texts.has('deskbook:1:Ann:receipt:broken:x')).toBe(true);
  });

  it('of a later version are read without what it has added', () => {
    const later = {...second, signature: 'x'};
    area.texts.set('deskbook:1:Ann:receipt:policies/keys:a1b2', JSON.stringify(later));
    expect(kept()).toEqual([later, first]);
  });
});
