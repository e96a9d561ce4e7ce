import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {beforeEach, describe, expect, it} from 'vitest';
import {forgetRecord, listRecords, STORED_TYPES, type StoredRecord, saveRecord} from '../client/records';
import {sampleFile} from './sampleFile';

let area: FakeArea;
let storage: SafeStorage;
const kept = sampleFile().records.filter((record): record is StoredRecord => record.type !== 'quiz');

beforeEach(() => {
  area = new FakeArea();
  storage = createStorage(() => area);
});

describe('records of a person', () => {
  it('are listed as they were saved, each once', () => {
    for (const record of [...kept, ...kept]) saveRecord(storage, 'Robin', record);
    expect(listRecords(storage, 'Robin', ...STORED_TYPES)).toEqual({records: kept, unreadable: 0});
    expect(listRecords(storage, 'Ada', ...STORED_TYPES).records).toEqual([]);
  });

  it('are forgotten one at a time', () => {
    const start: StoredRecord = {type: 'start', path: 'paths/desk', on: '2027-03-01'};
    const longer: StoredRecord = {...start, path: 'paths/desk-at-night'};
    saveRecord(storage, '', start);
    saveRecord(storage, '', longer);
    forgetRecord(storage, '', start);
    expect(listRecords(storage, '', 'start').records).toEqual([longer]);
  });

  it('are counted where they cannot be read, and take no other with them', () => {
    for (const record of kept) saveRecord(storage, '', record);
    const [key = ''] = [...area.texts.keys()].filter((each) => each.includes(':receipt:'));
    area.texts.set(key, '{"type":"receipt"');
    expect(listRecords(storage, '', 'receipt', 'start')).toEqual({
      records: kept.filter(({type}) => type === 'start'),
      unreadable: 1,
    });
  });

  it('keep each signature of a page, and read those that earlier versions kept', () => {
    const first = kept.find((record) => record.type === 'receipt') as StoredRecord & {type: 'receipt'};
    const again = {...first, at: '2028-03-03T15:50:00.000Z'};
    area.texts.set('deskbook:1::receipt:policies/privacy:a1b2c3d4', JSON.stringify(first));
    saveRecord(storage, '', again);
    expect(listRecords(storage, '', 'receipt').records).toEqual(expect.arrayContaining([first, again]));
  });
});
