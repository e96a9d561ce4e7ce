import {compareText} from '@deskbook/text/compareText';
import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';
import type {Sender} from '../learningFile';
import {type LearningRecord, recordKey} from '../learningRecord';
import {identifierOf, nameMark} from '../nameMark';
import type {ReceivedFile} from './readReceived';

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

/** A sender with the name the trainer gave them, or '' if none. */
export interface NamedSender {
  sender: Sender;
  given: string;
}

/** Returns whether two texts agree, or null if one is missing. */
function compare(one: string | undefined, other: string | undefined): boolean | null {
  const [first, second] = [foldText(one ?? ''), foldText(other ?? '')];
  return first === '' || second === '' ? null : first === second;
}

/**
 * Returns whether two codes belong to one person with two computers, or null if nothing speaks for or against it.
 *
 * The trainer's word comes first, then the staff number. The same e-mail address is enough unless the names differ,
 * since a branch may share a mailbox. The same name is never enough: one person must not pass on a namesake's result.
 */
export function isSamePerson(one: NamedSender, other: NamedSender): boolean | null {
  const byTrainer = compare(one.given, other.given);
  const byNumber = compare(one.sender.staff_number, other.sender.staff_number);
  const byEmail = compare(one.sender.email, other.sender.email);
  const byName = compare(one.given || one.sender.name, other.given || other.sender.name);
  return byTrainer ?? byNumber ?? (byEmail ? byName !== false : null);
}

/**
 * Returns whether two files with the same code are from one person, or null if nothing speaks for or against it.
 *
 * Under one code, the same name is enough. A different name is another person, unless they said that theirs has changed.
 */
function isSameSender(one: Sender, other: Sender): boolean | null {
  if (hasBeen(one, other) || hasBeen(other, one)) return true;
  const byNumber = compare(one.staff_number, other.staff_number);
  const isNameless = !one.name && !other.name;
  return byNumber ?? compare(one.name, other.name) ?? (isNameless ? compare(one.email, other.email) : null);
}

function hasBeen({code, renamed_from = []}: Sender, other: Sender): boolean {
  return renamed_from.includes(nameMark(code, identifierOf(other)));
}

/**
 * Adds an item to the first group in which nobody is someone else and at least one is the same, or to a new group.
 *
 * @param candidates places of the groups to look at
 * @returns the group's place
 */
export function addToGroup<T>(
  groups: T[][],
  item: T,
  isSame: (one: T, other: T) => boolean | null,
  candidates: Iterable<number> = groups.keys(),
): number {
  const place = [...candidates].find((candidate) => {
    const verdicts = groups[candidate]?.map((member) => isSame(member, item));
    return verdicts?.includes(true) && !verdicts.includes(false);
  });
  if (place === undefined) return groups.push([item]) - 1;
  groups[place]?.push(item);
  return place;
}
