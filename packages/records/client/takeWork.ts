import {compareText} from '@deskbook/text/compareText';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isCount, isInstant, isObject, isText} from '../domain/checks';
import {withdraw} from './agreement';
import {DUE} from './dueStore';
import {choosePerson, currentPerson, personCalled} from './people';
import {isSenderCalled, storedSender} from './sender';
import {personalQueue} from './statementQueue';
import {keyOf} from './storageKeys';
import {listWork, type Work} from './work';

interface Taking {
  from: string;
  to: string;
  work: readonly Work[];
  /** Whether everything here was one person, so their code, their job and what waits to be sent come along */
  isSamePerson: boolean;
}

/** Moves work to the person whose it is, and makes them the current one. */
export function takeWork(storage: SafeStorage, {from, to: typed, work, isSamePerson}: Taking): void {
  const to = personCalled(storage, typed);
  const moved = (key: string) => keyOf(to) + key.slice(keyOf(from).length);
  const numbers = attemptNumbers(storage, to, work);
  for (const each of work) {
    takeAttempt(storage, to, each, moved);
    if (each.key === null) continue;
    takeRecord(storage, each.key, moved(each.key));
    if (!isSamePerson)
      renumber(storage, [each.key, ...(each.attempt?.keys ?? [])].map(moved), numbers.get(each.record));
  }
  if (isSamePerson) takeAlong(storage, from, moved);
  else stopSending(storage, from);
  choosePerson(storage, to);
}

/** Moves what somebody did here before they typed in their name. If that is everything, their code comes along. */
export function takeUnclaimed(storage: SafeStorage, name: string, work: readonly Work[]): void {
  if (work.length > 0) takeWork(storage, {from: '', to: name, work, isSamePerson: isOneWith(storage, name, work)});
  else choosePerson(storage, name);
  storage.write(keyOf(currentPerson(storage), 'asked'), {at: new Date().toISOString()});
}

/** Returns whether the person without a name is no one else: they sent results under this name, or did it all. */
export function isOneWith(storage: SafeStorage, name: string, work: readonly Work[]): boolean {
  const nameless = storedSender(storage, '');
  if (nameless?.sent && nameless.sent.as !== '') return isSenderCalled(nameless, name);
  return listWork(storage, '').every(({record, at}) => work.some((own) => own.record === record && own.at === at));
}

/** Numbers the attempts of someone who begins their own record, by `recordKey`. */
export function attemptNumbers(storage: SafeStorage, to: string, work: readonly Work[]): Map<string, number> {
  const finished = (all: readonly Work[]) => all.filter(({type, key}) => type === 'quiz' && key !== null);
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  const news = finished(work).toSorted((one, other) => compareText(one.at, other.at));
  // What was moved before keeps its number.
  const own = finished(listWork(storage, to)).filter(({record}) => !news.some((each) => each.record === record));
  for (const {id, record} of [...own, ...news]) {
    const number = (counts.get(id) ?? 0) + 1;
    counts.set(id, number);
    numbers.set(record, number);
  }
  return numbers;
}

const isDated = hasShape<{at: string}>({at: isInstant});
const isAttempt = hasShape<{id: string; startedAt: string}>({id: isText, startedAt: isInstant});
const isNumbered = (value: unknown): value is {number: number} => isObject(value) && isCount(value.number);
const isAnything = (value: unknown): value is unknown => value !== undefined;

/** Of two versions of a record, the later one stays. */
function takeRecord(storage: SafeStorage, from: string, to: string): void {
  const known = storage.read(to, isAnything);
  const isNewer = (storage.read(from, isDated)?.at ?? '') > (isDated(known) ? known.at : '');
  if (known === undefined || isNewer) storage.rename([[from, to]]);
  else storage.remove(from);
}

/** A quiz has one attempt in hand, and one that is being answered is never replaced. */
function takeAttempt(storage: SafeStorage, to: string, {id: quiz, key, attempt}: Work, moved: (key: string) => string) {
  const [slot] = attempt?.keys ?? [];
  if (!attempt || slot === undefined) return;
  const known = storage.read(moved(slot), isAttempt);
  const isDone = known && storage.read(keyOf(to, 'result', quiz, known.id), isAnything) !== undefined;
  if (!known || (isDone && known.startedAt < attempt.startedAt)) {
    if (known) storage.removeAll(keyOf(to, 'answer', quiz, known.id, ''));
    storage.rename(attempt.keys.map((each) => [each, moved(each)]));
  } else if (key !== null) {
    // Its result says everything. What isn't finished stays where it is.
    for (const each of attempt.keys) storage.remove(each);
  }
}

function renumber(storage: SafeStorage, keys: readonly string[], number: number | undefined): void {
  for (const key of number === undefined ? [] : keys) {
    const value = storage.read(key, isNumbered);
    if (value && value.number !== number) storage.write(key, {...value, number});
  }
}

/** Keeps what the person has of their own. What waits for the record store is sent either way. */
function takeAlong(storage: SafeStorage, from: string, moved: (key: string) => string): void {
  const single = [keyOf(from, 'sender'), keyOf(from, 'role'), keyOf(from, 'agreed')];
  const free = single.filter((key) => storage.read(moved(key), isAnything) === undefined);
  const waiting = storage.list(keyOf(from, 'statement', ''), isAnything).entries.map(({key}) => key);
  storage.rename([...free, ...waiting].map((key) => [key, moved(key)]));
}

/** Where people share a browser without names, nothing may go on being sent as one of them. */
function stopSending(storage: SafeStorage, from: string): void {
  const since = storedSender(storage, from)?.sent?.at ?? '';
  if (from === '') withdraw(storage, from);
  personalQueue(storage, from).removeWaiting((statement) => statement.timestamp > since);
  // My training works it out again for whoever opens it.
  storage.removeAll(DUE);
}
