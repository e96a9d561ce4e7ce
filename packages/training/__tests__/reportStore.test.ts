// @vitest-environment jsdom

import {sampleFile} from '@deskbook/records/__tests__/sampleFile';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createDatabase, type Database} from '@deskbook/ui/browser/database';
import {createStorage} from '@deskbook/ui/browser/storage';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {importText} from '../client/report/importResults';
import {createReportStore, OLD_KEYS, type ReportStore} from '../client/report/reportStore';
import {readReport} from '../client/report/storedReport';

const SITE = 'https://staff.example.org/';
const [A, B, C] = ['file:AAAA-1111:x', 'file:BBBB-2222:x', 'file:CCCC-3333:x'] as const;

let area: FakeArea;

/** Opens the report as another page or tab of the same browser does. */
function open(database: Database = createDatabase('report')): ReportStore {
  // Stores of other tests hear of changes, too.
  const own = area;
  const store = createReportStore(
    database,
    createStorage(() => own),
  );
  store.subscribe(() => {});
  return store;
}

async function opened(database?: Database): Promise<ReportStore> {
  const store = open(database);
  await vi.waitUntil(() => store.snapshot().isRead);
  return store;
}

/** A database with room for some values only */
function small(room: number): Database {
  const real = createDatabase('report');
  return {
    entries: real.entries,
    async write(changes) {
      const kept = await real.entries();
      for (const [key, value] of changes) if (value !== undefined) kept.set(key, value);
      if (kept.size > room) throw new DOMException('no room', 'QuotaExceededError');
      await real.write(changes);
    },
  };
}

const BLOCKED: Database = {
  entries: () => Promise.reject(new DOMException('denied', 'SecurityError')),
  write: () => Promise.reject(new DOMException('denied', 'SecurityError')),
};

const keys = (store: ReportStore) => [...store.snapshot().values.keys()].sort();
const many = (count: number) => Array.from({length: count}, (_, place) => [`file:K7QM-${place}:x`, {place}] as const);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  area = new FakeArea();
});

describe('the report of a browser', () => {
  it('is there when the page is opened again', async () => {
    const store = await opened();
    await store.write([
      [A, {records: 1}],
      [B, {records: 2}],
    ]);
    await store.write([[B, undefined]]);
    expect(store.snapshot().state).toBe('saved');
    const again = await opened();
    expect([...again.snapshot().values]).toEqual([[A, {records: 1}]]);
    expect(again.missing()).toEqual([]);
    expect(area.texts.size).toBe(0);
  });

  it('takes over what earlier versions kept elsewhere, once', async () => {
    area.texts.set(`${OLD_KEYS}${A}`, '{"old":1}');
    area.texts.set(`${OLD_KEYS}${B}`, '{"cut o');
    area.texts.set('deskbook:trainer:1:x:2027-03-03:roster', '[]');
    const store = await opened();
    expect([...store.snapshot().values]).toEqual([[A, {old: 1}]]);
    await store.write([[C, {}]]);
    expect([...area.texts.keys()].sort()).toEqual([`${OLD_KEYS}${B}`, 'deskbook:trainer:1:x:2027-03-03:roster']);
    await store.write([[A, undefined]]);
    expect(keys(await opened())).toEqual([C]);
  });

  it('keeps what an earlier version kept where it is if the database has no room or can’t be used', async () => {
    area.texts.set(`${OLD_KEYS}${A}`, '{"old":1}');
    for (const database of [small(0), BLOCKED]) {
      expect(keys(await opened(database))).toEqual([A]);
      expect(area.texts.size).toBe(1);
    }
  });

  it('is complete on the page if there is no room, and names what is missing when it is opened again', async () => {
    const store = await opened(small(250));
    await store.write(many(300), (key) => `Person ${key.split('-')[1]}`);
    expect(store.snapshot().values.size).toBe(300);
    expect(store.snapshot().state).toBe('memory:full');
    expect(store.missing()).toEqual([]);

    const again = await opened(small(300));
    expect(again.snapshot().values.size).toBe(200);
    expect(again.missing()).toHaveLength(100);
    expect(again.missing()[0]).toEqual({key: 'file:K7QM-200:x', name: 'Person 200:x'});
    await again.write(many(300));
    expect(again.missing()).toEqual([]);
    expect(area.texts.size).toBe(0);
    expect((await opened()).missing()).toEqual([]);
  });

  it('names what is missing if the page was closed while it was being kept', async () => {
    const never: Database = {entries: async () => new Map(), write: () => new Promise(() => {})};
    const store = await opened({
      ...never,
      write: async (changes) => (changes.length === 0 ? undefined : never.write([])),
    });
    store.write([[A, {}]], () => 'Robin');
    await vi.waitUntil(() => area.texts.size > 0);
    expect((await opened()).missing()).toEqual([{key: A, name: 'Robin'}]);
  });

  it('lasts until the page is closed where the browser has no database', async () => {
    const store = await opened(BLOCKED);
    expect(store.snapshot().state).toBe('memory:blocked');
    await store.write([[A, {}]]);
    expect(keys(store)).toEqual([A]);
    vi.stubGlobal('indexedDB', undefined);
    expect((await opened()).snapshot().state).toBe('memory:blocked');
  });

  it('is read before anything is written after a failure', async () => {
    await (await opened()).write([[A, {}]]);
    const real = createDatabase('report');
    let failures = 1;
    const flaky: Database = {...real, entries: () => (failures-- > 0 ? BLOCKED.entries() : real.entries())};
    const store = await opened(flaky);
    expect(keys(store)).toEqual([]);
    await store.write([[B, {}]]);
    expect(keys(store)).toEqual([A, B]);
    expect(store.snapshot().state).toBe('saved');
  });

  it('is the same in two tabs', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.write([[A, {}]]);
    await vi.waitUntil(() => keys(other).includes(A));
    await other.write([[B, {}]]);
    await vi.waitUntil(() => keys(one).includes(B));
  });

  it('is forgotten for good', async () => {
    const store = await opened(small(1));
    await store.write([[A, {}]]);
    await store.write([[B, {}]]);
    await store.clear();
    expect(keys(store)).toEqual([]);
    expect(keys(await opened())).toEqual([]);
    expect(area.texts.size).toBe(0);
  });
});

describe('bringing in', () => {
  const bringIn = (store: ReportStore, score: number) => {
    const file = sampleFile();
    const records = file.records.map((record) => (record.type === 'quiz' ? {...record, score} : record));
    return importText(store, 'Pasted', JSON.stringify({...file, records}), SITE);
  };

  it('counts a file once, and keeps both of two that differ', async () => {
    const store = await opened();
    expect(await bringIn(store, 75)).toMatchObject({files: 1, known: 0});
    expect(await bringIn(store, 75)).toMatchObject({files: 1, known: 1});
    expect(await bringIn(store, 90)).toMatchObject({files: 1, known: 0});
    expect(await bringIn(store, 90)).toMatchObject({files: 1, known: 1});
    expect(readReport(store.snapshot().values).files).toHaveLength(2);
  });

  it('leaves what can’t be read where it is, and counts it', async () => {
    const store = await opened();
    await store.write([[A, {format: 'of a later version'}]]);
    await bringIn(store, 75);
    expect(readReport(store.snapshot().values)).toMatchObject({files: [{}], unreadable: 1});
  });
});
