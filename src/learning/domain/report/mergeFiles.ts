import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import type {LearningFile, Sender} from '../learningFile';
import {type LearningRecord, recordKey} from '../learningRecord';

/** Everything sent under one code, which stands for a person in one browser. */
export interface FromSender {
  sender: Sender;
  role: string | undefined;
  records: readonly LearningRecord[];
  /** Attempts and receipts that came in two versions, so at least one file was edited */
  contradictions: readonly LearningRecord[];
}

/** Records that never change once made. For all others, the latest version counts. */
const LASTING: readonly LearningRecord['type'][] = ['quiz', 'receipt'];

/** Merges files by sender. Records that arrive twice, such as by file and by e-mail, count once. */
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

/** Ignores the title, since the page may have been renamed in between. */
function isSame(one: LearningRecord, other: LearningRecord): boolean {
  return textOf(one) === textOf(other);
}

function textOf(record: LearningRecord): string {
  return JSON.stringify(Object.entries({...record, title: ''}).sort(([one], [other]) => compareText(one, other)));
}
