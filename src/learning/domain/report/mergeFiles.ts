import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import type {LearningFile, Sender} from '../learningFile';
import {type LearningRecord, recordKey} from '../learningRecord';

/** All that came from one code: a person in one browser. */
export interface FromSender {
  sender: Sender;
  role: string | undefined;
  records: readonly LearningRecord[];
  /** Attempts and receipts that came twice and not the same: at least one file was changed. */
  contradictions: readonly LearningRecord[];
}

/** What may not change once it is made. Of the rest, what was said last holds. */
const LASTING: readonly LearningRecord['type'][] = ['quiz', 'receipt'];

/** Puts files together by their senders: what was sent twice, or by file and by mail, counts once. */
export function mergeFiles(files: readonly LearningFile[]): FromSender[] {
  const senders = groupBy(files, ({sender}) => [sender.code]);
  return [...senders.values()].map(mergeSender).sort((one, other) => compareText(one.sender.code, other.sender.code));
}

function mergeSender(files: readonly LearningFile[]): FromSender {
  const inOrder = files.toSorted((one, other) => compareText(one.made_at, other.made_at));
  const records = new Map<string, LearningRecord>();
  const contradictions = new Map<string, LearningRecord>();
  for (const record of inOrder.flatMap((file) => file.records)) {
    const key = recordKey(record);
    const known = records.get(key);
    const isLasting = LASTING.includes(record.type);
    if (known && isLasting && !isSame(known, record)) contradictions.set(key, known);
    if (!known || !isLasting) records.set(key, record);
  }
  return {
    sender: Object.assign({}, ...inOrder.map(({sender}) => sender)),
    role: inOrder.findLast(({role}) => role !== undefined)?.role,
    records: [...records.values()],
    contradictions: [...contradictions.values()],
  };
}

/** A page may have been renamed in between. */
function isSame(one: LearningRecord, other: LearningRecord): boolean {
  return textOf(one) === textOf(other);
}

function textOf(record: LearningRecord): string {
  return JSON.stringify(Object.entries({...record, title: ''}).sort(([one], [other]) => compareText(one, other)));
}
