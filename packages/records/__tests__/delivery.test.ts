// @vitest-environment jsdom

import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {createStorage, type SafeStorage} from '@deskbook/ui/browser/storage';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {deliver, keepTrying} from '../client/delivery';
import {forgetPerson} from '../client/people';
import {hasStatements, personalQueue} from '../client/statementQueue';
import {recordStatements} from '../xapi/recordStatements';
import type {Statement} from '../xapi/statement';
import {sampleFile, sampleQuiz} from './sampleFile';

const WORDS = {titles: new Map<string, string>(), questions: new Map<string, never>(), language: 'en'};
const STATEMENTS = recordStatements(sampleFile(), WORDS);
const IDS = STATEMENTS.map(({id}) => id).sort();

let area: FakeArea;
let storage: SafeStorage;
let kept: Statement[];
/** Faults for the next requests, in order */
let faults: (number | 'down' | 'lost' | 'slow')[];
let places = 0;

/** A store that accepts or rejects a batch as a whole, and rejects duplicate ids. */
async function answer(_address: string, {body, signal}: RequestInit): Promise<Response> {
  const fault = faults.shift();
  if (fault === 'down') throw new TypeError('Failed to fetch');
  if (fault === 'slow') {
    await new Promise((_resolve, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason)));
  }
  if (typeof fault === 'number') return new Response(null, {status: fault});
  const sent: Statement[] = JSON.parse(`${body}`);
  if (sent.some(({id}) => kept.some((one) => one.id === id))) return new Response(null, {status: 409});
  kept.push(...sent);
  if (fault === 'lost') throw new TypeError('Failed to fetch');
  return new Response('[]');
}

beforeEach(() => {
  vi.useFakeTimers();
  area = new FakeArea();
  storage = createStorage(() => area);
  kept = [];
  faults = [];
  vi.stubGlobal('fetch', vi.fn(answer));
  // A new store per test, so it gets a new delivery as on a new page.
  places++;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const store = () => `/xapi-${places}/`;
const queue = (of = storage) => personalQueue(of, 'Robin');
const later = () => vi.advanceTimersByTimeAsync(3_600_000);
const keptIds = () => kept.map(({id}) => id).sort();

describe('statements on their way', () => {
  it.each([
    ['answers at once', []],
    ['is down', ['down', 'down', 'down']],
    ['is slow', ['slow', 'slow']],
    ['has no room', [507, 507]],
    ['is busy', [429, 503]],
    ['wants other credentials', [401, 403]],
    ['has them, but the connection was cut', ['lost']],
    ['has them already', [409]],
    ['has them already, and then is down', [409, 'down', 'lost', 'down']],
  ] as const)('are all there, and once, where the store %s', async (_what, trouble) => {
    faults = [...trouble];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((patience) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('slow', 'TimeoutError')), patience);
      return controller.signal;
    });
    queue().add(STATEMENTS);
    deliver(storage, 'Robin', store());
    await later();
    expect(keptIds()).toEqual(IDS);
    expect(queue().list()).toEqual([]);
    expect(queue().refused()).toEqual([]);
  });

  it('are not sent again, though their records are put in line once more', async () => {
    queue().add(STATEMENTS);
    deliver(storage, 'Robin', store());
    await later();
    queue().add(STATEMENTS);
    expect(queue().list()).toEqual([]);
  });

  it.each([400, 413])('are set aside where the store answers %i, and hold up no other', async (status) => {
    faults = [status, status];
    queue().add(STATEMENTS);
    deliver(storage, 'Robin', store());
    await later();
    const [refused, ...others] = queue().refused();
    expect(others).toEqual([]);
    expect(keptIds()).toEqual(IDS.filter((id) => id !== refused?.id));
    expect(queue(createStorage(() => area)).refused()).toEqual([refused]);
  });

  it('outlast a page that is reloaded in the middle', async () => {
    faults = ['lost'];
    queue().add(STATEMENTS);
    deliver(storage, 'Robin', store());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(queue().list()).toHaveLength(STATEMENTS.length);
    const reloaded = createStorage(() => area);
    deliver(reloaded, 'Robin', `${store()}again/`);
    await later();
    expect(keptIds()).toEqual(IDS);
    expect(queue(reloaded).list()).toEqual([]);
  });

  it('go out at once when the browser is online again', async () => {
    faults = ['down', 'down', 'down', 'down'];
    queue().add(STATEMENTS);
    deliver(storage, 'Robin', store());
    await vi.advanceTimersByTimeAsync(200_000);
    faults = [];
    expect(kept).toEqual([]);
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keptIds()).toEqual(IDS);
  });

  it('are sent by one of two tabs', async () => {
    queue().add(STATEMENTS);
    const other = createStorage(() => area);
    deliver(storage, 'Robin', store());
    deliver(other, 'Robin', `${store()}other/`);
    await later();
    expect(vi.mocked(fetch)).toHaveBeenCalledTimes(1);
    expect(keptIds()).toEqual(IDS);
  });

  it('stay in order of their times, and can be taken back until they have left', () => {
    queue().add(recordStatements({...sampleFile(), records: [sampleQuiz()]}, WORDS).toReversed());
    const times = queue()
      .list()
      .map(({timestamp}) => timestamp);
    expect(times[0]).toBe(sampleQuiz().started);
    expect(times).toEqual(times.toSorted());
    queue().removeWaiting();
    expect(hasStatements(storage, 'Robin')).toBe(false);
  });

  it('leave nothing behind of somebody who is forgotten while they are sent', async () => {
    queue().add(STATEMENTS);
    deliver(storage, 'Robin', store());
    await vi.advanceTimersByTimeAsync(50);
    forgetPerson(storage, 'Robin');
    await later();
    expect([...area.texts.keys()].filter((key) => key.includes('Robin'))).toEqual([]);
  });

  it('are kept for one person, and not for another', () => {
    queue().add(STATEMENTS);
    expect(personalQueue(storage, 'Ana').list()).toEqual([]);
  });
});

describe('trying again', () => {
  it('takes longer each time, and ends once it works', async () => {
    const times: number[] = [];
    const began = Date.now();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    keepTrying(async () => times.push((Date.now() - began) / 1000) > 4)();
    await later();
    expect(times).toEqual([0, 5, 25, 85, 385]);
  });
});
