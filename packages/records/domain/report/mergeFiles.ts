import {groupBy} from '@deskbook/text/groupBy';
import {compareText, foldText} from '@deskbook/text/strings';
import type {Sender} from '../learningFile';
import {type LearningRecord, recordKey} from '../learningRecord';
import type {ReceivedFile} from './readReceived';
import {addToGroup, isSameSender} from './samePerson';

/** Everything one person sent under one code, which stands for a browser. */
export interface FromSender {
  sender: Sender;
  /**
   * Keys for the trainer's name for them: the code with each name they gave, the last one first, and the code. The code
   * alone is nobody's once it stands for several people with names.
   */
  keys: readonly [string, ...string[]];
  role: string | undefined;
  records: readonly LearningRecord[];
  files: readonly ReceivedFile[];
  /** Attempts and receipts that came in two versions, so at least one file was edited */
  contradictions: readonly LearningRecord[];
  /** Names they gave in earlier files */
  earlierNames: readonly string[];
  /** Whether someone else sent results under the same code */
  isShared: boolean;
  /** Results that someone else had already sent under the same code. They count for the one who sent them first. */
  repeated: readonly LearningRecord[];
}

/** Records that never change once made. For all others, the latest version counts. */
const LASTING: readonly LearningRecord['type'][] = ['quiz', 'receipt'];

/**
 * Merges files by sender. Records that arrive twice, such as by file and by e-mail, count once. A code under which files
 * name different people is a shared desk, and each result belongs to whoever sent it first.
 */
export function mergeFiles(files: readonly ReceivedFile[]): FromSender[] {
  const codes = groupBy(files, ({sender}) => [sender.code]);
  return [...codes.values()].flatMap(mergeCode).sort((one, other) => compareText(one.sender.code, other.sender.code));
}

function mergeCode(files: readonly ReceivedFile[]): FromSender[] {
  const senders = sendersIn(files.toSorted((one, other) => compareText(one.made_at, other.made_at)));
  if (senders.length === 1) return [mergeSender(files, new Set())];
  const owners = new Map<string, readonly ReceivedFile[]>();
  const sent = senders.flatMap((own) => own.map((file) => ({file, own})));
  const isNameless = ({sender}: ReceivedFile) => Number(foldText(sender.name ?? '') === '');
  const inOrder = sent.toSorted(
    ({file: one}, {file: other}) => isNameless(one) - isNameless(other) || compareText(one.made_at, other.made_at),
  );
  for (const {file, own} of inOrder) {
    for (const record of file.records) {
      const key = eventKey(record);
      if (!owners.has(key)) owners.set(key, own);
    }
  }
  const merged = senders.map((own) => {
    const foreign = new Set([...owners].filter(([, owner]) => owner !== own).map(([key]) => key));
    const one = mergeSender(own, foreign);
    return {...one, keys: keysAtSharedDesk(one), isShared: true};
  });
  // A file without a name is accounted for if all of it came with a name, too.
  return merged.filter(({sender, records, repeated}) => sender.name || records.length > 0 || repeated.length === 0);
}

/** The code alone is nobody's, and two people may even have the same name. */
function keysAtSharedDesk({keys, sender: {code, name, email, staff_number}}: FromSender): FromSender['keys'] {
  const mark = staff_number || (name ? '' : email);
  const [first, ...others] = keys.map((key) => (mark ? `${key} ${foldText(mark)}` : key)) as [string, ...string[]];
  return [first, ...others.filter((key) => key !== code)];
}

/**
 * Separates the people who sent files under one code. Without a contradiction between what the files say of their
 * senders, they are all from one person. If there is one, files that don't say whose they are stay apart.
 */
function sendersIn(inOrder: readonly ReceivedFile[]): ReceivedFile[][] {
  const alike = [...groupBy(inOrder, ({sender}) => [identityOf(sender)]).values()];
  const groups: Sender[][] = [];
  const senders = alike.map(([file]) => (file as ReceivedFile).sender);
  const places = senders.map((sender) => addToGroup(groups, sender, isSameSender));
  const isContradicted = senders.some((one) => senders.some((other) => isSameSender(one, other) === false));
  if (!isContradicted) return [[...inOrder]];
  return groups.map((_, place) => alike.filter((_, index) => places[index] === place).flat());
}

function identityOf({name, email, staff_number, renamed_from}: Sender): string {
  return JSON.stringify([...[name, email, staff_number].map((text) => foldText(text ?? '')), renamed_from]);
}

/** @param foreign keys of events that someone else under the same code sent first */
function mergeSender(files: readonly ReceivedFile[], foreign: ReadonlySet<string>): FromSender {
  const inOrder = files.toSorted((one, other) => compareText(one.made_at, other.made_at));
  const records = new Map<string, LearningRecord>();
  const contradictions = new Map<string, LearningRecord>();
  const repeated = new Map<string, LearningRecord>();
  for (const record of inOrder.flatMap((file) => file.records)) {
    const key = recordKey(record);
    if (foreign.size > 0 && foreign.has(eventKey(record))) {
      repeated.set(key, record);
      continue;
    }
    const known = records.get(key);
    const isLasting = LASTING.includes(record.type);
    if (known && isLasting && !isSame(known, record)) contradictions.set(key, known);
    if (!known || !isLasting) records.set(key, record);
  }
  const sender: Sender = Object.assign({}, ...inOrder.map((file) => file.sender));
  const names = new Map(inOrder.flatMap((file) => file.sender.name ?? []).map((name) => [foldText(name), name]));
  names.delete('');
  const [last = sender.code, ...others] = [
    ...[...names.keys()].reverse().map((name) => `${sender.code} ${name}`),
    sender.code,
  ];
  return {
    sender,
    keys: [last, ...others],
    role: inOrder.findLast(({role}) => role !== undefined)?.role,
    records: [...records.values()],
    files: inOrder,
    contradictions: [...contradictions.values()],
    earlierNames: [...names.values()].filter((name) => foldText(name) !== foldText(sender.name ?? '')),
    isShared: false,
    repeated: [...repeated.values()],
  };
}

/** Identifies what happened. Two people may sign the same page, but only one of them took an attempt. */
function eventKey(record: LearningRecord): string {
  return record.type === 'quiz' ? recordKey(record) : textOf(record);
}

/** Ignores the title, since the page may have been renamed in between. */
function isSame(one: LearningRecord, other: LearningRecord): boolean {
  return textOf(one) === textOf(other);
}

function textOf(record: LearningRecord): string {
  return JSON.stringify(Object.entries({...record, title: ''}).sort(([one], [other]) => compareText(one, other)));
}
