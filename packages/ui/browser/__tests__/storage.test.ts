// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {createStorage, type SafeStorage} from '../storage';
import {FakeArea} from './fakeArea';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const A = 'deskbook:a';
const B = 'deskbook:b';

let area: FakeArea;
let storage: SafeStorage;

beforeEach(() => {
  area = new FakeArea();
  storage = createStorage(() => area);
});

describe('the storage', () => {
  it('stores values by key', () => {
    storage.write(A, 1);
    storage.write(B, 2);
    expect(storage.read(A, isNumber)).toBe(1);
    expect(createStorage(() => area).list('deskbook:', isNumber).entries).toEqual([
      {key: A, value: 1},
      {key: B, value: 2},
    ]);
    storage.removeAll(A);
    expect(storage.read(A, isNumber)).toBeUndefined();
    expect(storage.read(B, isNumber)).toBe(2);
    expect(storage.state()).toBe('saved');
  });

  it('skips and reports unreadable values, and leaves them alone', () => {
    area.texts.set(A, '{"cut o');
    area.texts.set(B, '"of another shape"');
    storage.write('deskbook:c', 3);
    expect(storage.list('deskbook:', isNumber)).toEqual({
      entries: [{key: 'deskbook:c', value: 3}],
      unreadable: [A, B],
    });
    expect(storage.read(A, isNumber)).toBeUndefined();
    expect(area.texts.get(A)).toBe('{"cut o');
    storage.write(A, 4);
    expect(storage.list('deskbook:', isNumber).unreadable).toEqual([B]);
  });

  it('renames keys, and keeps a value where it is if there is no room for a copy', () => {
    storage.write(A, 1);
    area.texts.set(B, '{"cut o');
    storage.rename([
      [A, 'deskbook:c'],
      [B, 'deskbook:d'],
      ['deskbook:nothing', 'deskbook:e'],
    ]);
    expect([...area.texts]).toEqual([
      ['deskbook:c', '1'],
      ['deskbook:d', '{"cut o'],
    ]);
    area.isFull = true;
    storage.rename([['deskbook:c', A]]);
    expect([storage.read('deskbook:c', isNumber), storage.read(A, isNumber)]).toEqual([1, undefined]);
    area.isBlocked = true;
    storage.write(B, 2);
    storage.rename([[B, A]]);
    expect([storage.read(B, isNumber), storage.read(A, isNumber)]).toEqual([undefined, 2]);
  });

  it('reports each change once, and nothing without changes', () => {
    const listener = vi.fn();
    const end = storage.subscribe(listener);
    storage.write(A, 1);
    storage.write(A, 1);
    storage.removeAll('deskbook:nothing');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(storage.version()).toBe(1);
    end();
    storage.write(A, 2);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('blocked storage', () => {
  it('is detected before writing, and values are kept in memory', () => {
    area.isBlocked = true;
    expect(storage.list('deskbook:', isNumber)).toEqual({entries: [], unreadable: []});
    expect(storage.state()).toBe('memory:blocked');
    storage.write(A, 1);
    expect(storage.read(A, isNumber)).toBe(1);
    expect(storage.list('deskbook:', isNumber).entries).toEqual([{key: A, value: 1}]);
    storage.removeAll(A);
    expect(storage.list('deskbook:', isNumber).entries).toEqual([]);
  });

  it('may throw on access, or not exist at all', () => {
    const denied = createStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    denied.write(A, 1);
    expect(denied.read(A, isNumber)).toBe(1);
    expect(denied.state()).toBe('memory:blocked');
    const none = createStorage(() => null);
    none.write(A, 1);
    expect([none.read(A, isNumber), none.state()]).toEqual([1, 'memory:blocked']);
  });
});

describe('full storage', () => {
  it('keeps old values, and new ones in memory', () => {
    storage.write(A, 1);
    area.isFull = true;
    storage.write(A, 2);
    storage.write(B, 3);
    expect(storage.state()).toBe('memory:full');
    expect([storage.read(A, isNumber), storage.read(B, isNumber)]).toEqual([2, 3]);
    expect(area.texts.get(A)).toBe('1');
  });

  it('writes everything as soon as there is room', () => {
    area.isFull = true;
    storage.write(A, 1);
    storage.write(B, 2);
    area.isFull = false;
    storage.write('deskbook:c', 3);
    expect(storage.state()).toBe('saved');
    expect([...area.texts.entries()].sort()).toEqual([
      [A, '1'],
      [B, '2'],
      ['deskbook:c', '3'],
    ]);
  });
});

describe('another tab', () => {
  const other = (key: string | null) => dispatchEvent(new StorageEvent('storage', {key}));

  it('is noticed, and its later changes override what was only in memory', () => {
    const listener = vi.fn();
    const end = storage.subscribe(listener);
    area.isFull = true;
    storage.write(A, 1);
    area.texts.set(A, '2');
    other(A);
    expect(listener).toHaveBeenCalledTimes(2);
    expect(storage.read(A, isNumber)).toBe(2);
    end();
  });

  it('may have cleared everything', () => {
    const end = storage.subscribe(() => {});
    storage.write(A, 1);
    area.texts.clear();
    other(null);
    expect(storage.read(A, isNumber)).toBeUndefined();
    end();
  });

  it('is ignored if it writes other keys, or after unsubscribing', () => {
    const listener = vi.fn();
    const end = storage.subscribe(listener);
    other('theme');
    end();
    other(A);
    expect(listener).not.toHaveBeenCalled();
  });

  it('may have written while this page was in the back/forward cache', () => {
    const listener = vi.fn();
    const end = storage.subscribe(listener);
    dispatchEvent(Object.assign(new Event('pageshow'), {persisted: false}));
    expect(listener).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), {persisted: true}));
    expect(listener).toHaveBeenCalledTimes(1);
    end();
  });
});
