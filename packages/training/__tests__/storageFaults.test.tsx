// @vitest-environment jsdom

import {choosePerson, forgetPerson} from '@deskbook/records/client/people';
import {listRecords} from '@deskbook/records/client/records';
import {keyOf} from '@deskbook/records/client/storageKeys';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {browserStorage} from '@deskbook/ui/browser/storage';
import {act, type ReactNode} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {useSigning} from '../client/useSigning';
import type {SigningPart} from '../domain/trainingParts';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

const NOW = '2026-11-25T09:00:00.000Z';
const PRIVACY: SigningPart = {
  page: 'privacy',
  title: 'Privacy',
  version: 'v2',
  roles: [],
  again: '2026-11-20',
  validFor: null,
};
const KEY = keyOf('Robin', 'receipt', 'privacy', 'v2', NOW);
const receipt = (version: string, at: string) => ({type: 'receipt', page: 'privacy', title: 'Privacy', version, at});

let area: FakeArea;
let root: Root;
let shown: ReturnType<typeof useSigning>;

function Page(): ReactNode {
  shown = useSigning(PRIVACY);
  return <output>{String(shown.isSigned)}</output>;
}

const sign = (name = '') => act(() => shown.sign(name));
const otherTab = (key: string | null) => act(() => void dispatchEvent(new StorageEvent('storage', {key})));

beforeEach(() => {
  vi.useFakeTimers({now: new Date(NOW), toFake: ['Date']});
  area = new FakeArea();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => area as unknown as Storage);
  choosePerson(browserStorage, 'Robin');
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Page />));
});

afterEach(() => {
  act(() => root.unmount());
  Object.assign(area, {isBlocked: false, isFull: false});
  browserStorage.removeAll('deskbook:');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a receipt', () => {
  it('names the person, the day and the version', () => {
    sign();
    expect(JSON.parse(`${area.texts.get(KEY)}`)).toEqual(receipt('v2', NOW));
    expect(shown).toMatchObject({isSigned: true, person: 'Robin'});
  });

  it('of somebody without a name gets the one that they type in', () => {
    act(() => choosePerson(browserStorage, ''));
    sign('Ada');
    expect([...area.texts.keys()]).toContain(keyOf('Ada', 'receipt', 'privacy', 'v2', NOW));
    expect(shown.person).toBe('Ada');
  });

  it('of an earlier day does not count once the author asks again', () => {
    act(() => browserStorage.write('deskbook:1:Robin:receipt:privacy:v1', receipt('v1', '2026-11-10T12:00:00.000Z')));
    expect(shown).toMatchObject({isSigned: false, receipt: {version: 'v1'}});
    act(() => browserStorage.write('deskbook:1:Robin:receipt:privacy:v1', receipt('v1', '2026-11-21T12:00:00.000Z')));
    expect(shown.isSigned).toBe(true);
  });

  it('is not read on the server', () => {
    sign();
    expect(renderToString(<Page />)).toBe('<output>false</output>');
  });
});

describe('no receipt is lost', () => {
  it('where the storage is blocked: it holds until the page is closed, and can be sent', () => {
    area.isBlocked = true;
    sign();
    expect(shown).toMatchObject({isSigned: true, storage: 'memory:blocked'});
    expect(shown.receipt).toMatchObject({version: 'v2'});
  });

  it('where the storage is full: it is kept as soon as there is room', () => {
    area.isFull = true;
    sign();
    expect(shown).toMatchObject({isSigned: true, storage: 'memory:full'});
    area.isFull = false;
    act(() => browserStorage.write('deskbook:1:Robin:role', {role: 'circulation'}));
    expect(area.texts.has(KEY)).toBe(true);
    expect(shown.storage).toBe('saved');
  });

  it('where another one is damaged', () => {
    area.texts.set('deskbook:1:Robin:receipt:other:v1', '{"type":"receipt"');
    sign();
    expect(shown.isSigned).toBe(true);
    expect(listRecords(browserStorage, 'Robin', 'receipt')).toMatchObject({
      records: [{page: 'privacy'}],
      unreadable: 1,
    });
    expect(area.texts.has('deskbook:1:Robin:receipt:other:v1')).toBe(true);
  });

  it('where its own place holds something of another shape', () => {
    area.texts.set(KEY, '{"type":"receipt","page":7}');
    sign();
    expect(shown.isSigned).toBe(true);
  });

  it('where another tab signs another page at the same time', () => {
    sign();
    area.texts.set('deskbook:1:Robin:receipt:other:v1', JSON.stringify({...receipt('v1', NOW), page: 'other'}));
    otherTab('deskbook:1:Robin:receipt:other:v1');
    expect(listRecords(browserStorage, 'Robin', 'receipt').records).toHaveLength(2);
    expect(shown.isSigned).toBe(true);
  });

  it('where another tab switches to somebody else, and nobody gets that of another', () => {
    sign();
    area.texts.set('deskbook:person', '{"name":"Ada"}');
    otherTab('deskbook:person');
    expect(shown).toMatchObject({person: 'Ada', isSigned: false});
    act(() => choosePerson(browserStorage, 'Robin'));
    expect(shown.isSigned).toBe(true);
  });

  it('where somebody else is forgotten', () => {
    sign();
    act(() => forgetPerson(browserStorage, 'Robin2'));
    act(() => forgetPerson(browserStorage, 'Rob'));
    expect(shown.isSigned).toBe(true);
  });
});
