import type {SafeStorage} from '../../browser/storage';
import {hasShape, type Shape} from '../domain/checks';
import {identifying, type RecordOf, type RecordType} from '../domain/learningRecord';
import {RECORD_SHAPES} from '../domain/recordShapes';
import {keyOf} from './storageKeys';

/** Records that are kept the way they are sent. Quizzes keep their own results, which hold more. */
export const KEPT_TYPES = ['receipt', 'step', 'start', 'feedback'] as const satisfies readonly RecordType[];
export type KeptType = (typeof KEPT_TYPES)[number];
export type KeptRecord = RecordOf<KeptType>;

export function saveRecord(storage: SafeStorage, person: string, record: KeptRecord): void {
  storage.write(keyOfRecord(person, record), record);
}

export function forgetRecord(storage: SafeStorage, person: string, record: KeptRecord): void {
  storage.remove(keyOfRecord(person, record));
}

/** What is kept of a person, in no order, and how many things cannot be read and were left out. */
export function listRecords<T extends KeptType>(
  storage: SafeStorage,
  person: string,
  ...types: readonly T[]
): {records: RecordOf<T>[]; unreadable: number} {
  const listings = types.map((type) =>
    storage.list(keyOf(person, type, ''), hasShape<RecordOf<T>>(RECORD_SHAPES[type])),
  );
  return {
    records: listings.flatMap(({entries}) => entries.map(({value}) => value)),
    unreadable: listings.reduce((sum, {unreadable}) => sum + unreadable.length, 0),
  };
}

export function isKeptRecord(value: unknown): value is KeptRecord {
  return KEPT_TYPES.some((type) => hasShape<KeptRecord>(RECORD_SHAPES[type] as Shape<KeptRecord>)(value));
}

function keyOfRecord(person: string, record: KeptRecord): string {
  return keyOf(person, record.type, ...identifying(record));
}
