import type {RecordOf, RecordType} from '../learningRecord';
import type {ReportPerson} from './people';

export function recordsOf<T extends RecordType>({records}: Pick<ReportPerson, 'records'>, type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.type === type);
}

export function attemptsAt(person: Pick<ReportPerson, 'records'>, quiz: string): RecordOf<'quiz'>[] {
  return recordsOf(person, 'quiz').filter((record) => record.quiz === quiz);
}
