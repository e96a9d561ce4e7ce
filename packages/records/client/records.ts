import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, type Shape} from '../domain/checks';
import {identifying, type RecordOf} from '../domain/learningRecord';
import {STORED_SHAPES, type StoredType} from '../domain/storedShapes';
import {keyOf} from './storageKeys';

export const STORED_TYPES = Object.keys(STORED_SHAPES) as StoredType[];
export type StoredRecord = RecordOf<StoredType>;

export function saveRecord(storage: SafeStorage, person: string, record: StoredRecord): void {
  storage.write(keyOfRecord(person, record), record);
}

export function forgetRecord(storage: SafeStorage, person: string, record: StoredRecord): void {
  storage.remove(keyOfRecord(person, record));
}

/** Lists a person's stored records, in no particular order, and counts the unreadable ones. */
export function listRecords<T extends StoredType>(
  storage: SafeStorage,
  person: string,
  ...types: readonly T[]
): {records: RecordOf<T>[]; unreadable: number} {
  const listings = types.map((type) =>
    storage.list(keyOf(person, type, ''), hasShape<RecordOf<T>>(STORED_SHAPES[type])),
  );
  return {
    records: listings.flatMap(({entries}) => entries.map(({value}) => value)),
    unreadable: listings.reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

export function isStoredRecord(value: unknown): value is StoredRecord {
  return STORED_TYPES.some((type) => hasShape<StoredRecord>(STORED_SHAPES[type] as Shape<StoredRecord>)(value));
}

export function keyOfRecord(person: string, record: StoredRecord): string {
  return keyOf(person, record.type, ...identifying(record));
}
