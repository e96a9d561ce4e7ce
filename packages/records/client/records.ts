import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, type Shape} from '../domain/checks';
import {KEPT_SHAPES, type KeptType} from '../domain/keptShapes';
import {identifying, type RecordOf} from '../domain/learningRecord';
import {keyOf} from './storageKeys';

export const KEPT_TYPES = Object.keys(KEPT_SHAPES) as KeptType[];
export type KeptRecord = RecordOf<KeptType>;

export function saveRecord(storage: SafeStorage, person: string, record: KeptRecord): void {
  storage.write(keyOfRecord(person, record), record);
}

export function forgetRecord(storage: SafeStorage, person: string, record: KeptRecord): void {
  storage.remove(keyOfRecord(person, record));
}

/** Lists a person's stored records, in no particular order, and counts the unreadable ones. */
export function listRecords<T extends KeptType>(
  storage: SafeStorage,
  person: string,
  ...types: readonly T[]
): {records: RecordOf<T>[]; unreadable: number} {
  const listings = types.map((type) => storage.list(keyOf(person, type, ''), hasShape<RecordOf<T>>(KEPT_SHAPES[type])));
  return {
    records: listings.flatMap(({entries}) => entries.map(({value}) => value)),
    unreadable: listings.reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

export function isKeptRecord(value: unknown): value is KeptRecord {
  return KEPT_TYPES.some((type) => hasShape<KeptRecord>(KEPT_SHAPES[type] as Shape<KeptRecord>)(value));
}

export function keyOfRecord(person: string, record: KeptRecord): string {
  return keyOf(person, record.type, ...identifying(record));
}
