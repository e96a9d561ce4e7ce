import {groupBy} from '@deskbook/text/groupBy';
import type {LearningRecord, RecordOf, RecordType} from '../learningRecord';
import type {ReportPerson} from './people';

/** By type. Each cell of a report asks for some of the person's records. */
const indexes = new WeakMap<readonly LearningRecord[], Map<RecordType, LearningRecord[]>>();

export function recordsOf<T extends RecordType>(
  {records}: Pick<ReportPerson, 'records'>,
  type: T,
): readonly RecordOf<T>[] {
  const known = indexes.get(records) ?? groupBy(records, (record) => [record.type]);
  indexes.set(records, known);
  return (known.get(type) ?? []) as RecordOf<T>[];
}

export function attemptsAt(person: Pick<ReportPerson, 'records'>, quiz: string): RecordOf<'quiz'>[] {
  return recordsOf(person, 'quiz').filter((record) => record.quiz === quiz);
}
