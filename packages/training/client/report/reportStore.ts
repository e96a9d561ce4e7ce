import {isListOf, isObject, isText} from '@deskbook/records/domain/checks';
import {createDatabase, type Database} from '@deskbook/ui/browser/database';
import {isFullError} from '@deskbook/ui/browser/safeArea';
import {browserStorage, ROOT, type SafeStorage, type StorageState} from '@deskbook/ui/browser/storage';

/*
 * What a trainer brings in stays in this browser, in the database `deskbook:report`, each item under its own key:
 *
 *   file:CODE:MADE_AT     a file someone sent
 *   roster:SLUG:DATE      a roster from a file
 *   staff:SOURCE          a staff list, by its file's name
 *   name:KEY              the trainer's name for a sender, who is a code or a code with a name
 *
 * Earlier versions kept the same in `localStorage`, under `deskbook:report:1:`, which has room for a quarter of a large
 * district. What is being written is listed there, so the report knows what is missing if that didn't succeed:
 *
 *   deskbook:report:1:unkept:TAB
 */
export const OLD_KEYS = `${ROOT}report:1:`;
const UNKEPT = `${OLD_KEYS}unkept:`;

export type Change = readonly [key: string, value: unknown];

/** Something that couldn't be kept */
export interface UnsavedItem {
  key: string;
  /** For people to recognize it */
  name: string;
}

export interface Snapshot {
  /** False until the database has been read, or turned out to be unusable. */
  isRead: boolean;
  values: ReadonlyMap<string, unknown>;
  state: StorageState;
}

export interface ReportStore {
  snapshot(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** Changes values at once, and resolves when they are kept, or when it's clear that they can't be. */
  write(changes: readonly Change[], nameOf?: (key: string) => string): Promise<void>;
  /** Returns what was brought in earlier, or is being brought in by another tab, and isn't there. */
  missing(): UnsavedItem[];
  clear(): Promise<void>;
}

/** How many values are written at once. If there is no room for all of them, the first ones are kept. */
const TOGETHER = 100;

export function createReportStore(database: Database, storage: SafeStorage): ReportStore {
  const listeners = new Set<() => void>();
  const mark = `${UNKEPT}${Math.random().toString(36).slice(2)}`;
  const unkept = new Map<string, {value: unknown; name: string}>();
  let hasReadDatabase = false;
  let current: Snapshot = {isRead: false, values: new Map(), state: 'saved'};
  let work: Promise<void> | null = null;
  let channel: BroadcastChannel | undefined;

  const set = (more: Partial<Snapshot>) => {
    current = {...current, ...more};
    for (const listener of listeners) listener();
  };
  /** One after the other, so a page that is read again never loses what is being written. */
  const enqueue = (step: () => Promise<void>): Promise<void> => {
    work = (work ?? read()).then(step);
    return work;
  };
  const withUnkept = (values: ReadonlyMap<string, unknown>) => {
    const all = new Map(values);
    for (const [key, {value}] of unkept) setOrDelete(all, key, value);
    return all;
  };

  async function read(): Promise<void> {
    const old = oldValues(storage);
    try {
      const kept = await database.entries();
      const news = [...old].filter(([key]) => !kept.has(key));
      hasReadDatabase = true;
      const values = withUnkept(new Map([...old, ...kept]));
      set({isRead: true, values, ...(unkept.size === 0 && {state: 'saved' as const})});
      await database.write(news);
      for (const key of old.keys()) storage.remove(OLD_KEYS + key);
    } catch (error) {
      // Whatever an earlier version kept stays where it is.
      if (!current.isRead) set({isRead: true, values: withUnkept(old), state: stateAfter(error)});
    }
    forgetMarks();
  }

  /** Marks of other tabs go once everything they list is here. */
  function forgetMarks(): void {
    for (const {key, value} of storage.list(UNKEPT, isUnkeptList).entries) {
      if (key !== mark && value.every((each) => current.values.has(each.key))) storage.remove(key);
    }
  }

  function saveMark(): void {
    const list = [...unkept].filter(([, {value}]) => value !== undefined).map(([key, {name}]) => ({key, name}));
    if (list.length > 0) storage.write(mark, list);
    else storage.remove(mark);
  }

  async function keep(): Promise<void> {
    saveMark();
    const waiting = [...unkept];
    if (!hasReadDatabase) await read();
    try {
      for (let start = 0; start < waiting.length; start += TOGETHER) {
        const part = waiting.slice(start, start + TOGETHER);
        await database.write(part.map(([key, {value}]) => [key, value]));
        for (const [key, entry] of part) if (unkept.get(key) === entry) unkept.delete(key);
      }
      set({state: 'saved'});
    } catch (error) {
      set({state: stateAfter(error)});
    }
    saveMark();
    forgetMarks();
    channel?.postMessage(null);
  }

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      if (!work) work = read();
      channel ??= openChannel(() => enqueue(read));
      return () => listeners.delete(listener);
    },
    write(changes, nameOf = (key) => key) {
      const values = new Map(current.values);
      for (const [key, value] of changes) {
        setOrDelete(values, key, value);
        unkept.set(key, {value, name: nameOf(key)});
      }
      set({values});
      return enqueue(keep);
    },
    missing: () =>
      storage
        .list(UNKEPT, isUnkeptList)
        .entries.flatMap(({value}) => value)
        .filter(({key}) => !current.values.has(key)),
    clear() {
      storage.removeAll(OLD_KEYS);
      return this.write([...current.values.keys()].map((key) => [key, undefined] as const));
    },
  };
}

function setOrDelete(values: Map<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) values.delete(key);
  else values.set(key, value);
}

function oldValues(storage: SafeStorage): Map<string, unknown> {
  const {entries} = storage.list(OLD_KEYS, (value): value is unknown => value !== undefined);
  const values = entries.filter(({key}) => !key.startsWith(UNKEPT));
  return new Map(values.map(({key, value}) => [key.slice(OLD_KEYS.length), value]));
}

function stateAfter(error: unknown): StorageState {
  return isFullError(error) ? 'memory:full' : 'memory:blocked';
}

/** Tells the other tabs. Some browsers have none. */
function openChannel(onMessage: () => void): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(`${ROOT}report`);
  channel.onmessage = onMessage;
  return channel;
}

const isUnkept = (value: unknown) => isObject(value) && isText(value.key) && isText(value.name);
const isUnkeptList = (value: unknown): value is UnsavedItem[] => isListOf(isUnkept)(value);

/** The report of this browser, shared by everything on the page. */
export const browserReport = createReportStore(createDatabase(`${ROOT}report`), browserStorage);
