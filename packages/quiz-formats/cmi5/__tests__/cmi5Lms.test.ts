// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {AttemptReport} from '../../course/player/attemptReport';
import {NOTHING_UNSENT, type UnsentState} from '../../course/player/lms';
import {createCmi5Lms} from '../cmi5Lms';
import {type LaunchData, readLaunchAddress} from '../openSession';
import {breachesOf, nameOf} from './breaches';
import {createRecordStore, type TestStore} from './recordStore';

const REGISTRATION = '2f1c5d3e-2a64-4d0c-9c1e-6f0d5a3e8b27';
const ACTIVITY = 'https://lms.example.org/au/7';
const ADDRESS = `?${new URLSearchParams({
  endpoint: 'https://lms.example.org/xapi/',
  fetch: 'https://lms.example.org/token?s=1',
  actor: JSON.stringify({objectType: 'Agent', account: {homePage: 'https://lms.example.org', name: 'ana'}}),
  registration: REGISTRATION,
  activityId: ACTIVITY,
})}`;

const launchData = (session: string, more: Partial<LaunchData> = {}): LaunchData => ({
  contextTemplate: {
    contextActivities: {grouping: [{id: 'https://staff.example.org/docs/quiz/'}]},
    extensions: {'https://w3id.org/xapi/cmi5/context/extensions/sessionid': session},
  },
  launchMode: 'Normal',
  masteryScore: 0.8,
  returnURL: 'https://lms.example.org/course/',
  ...more,
});

function report(attempt: string, score: number, minute: number): AttemptReport {
  return {
    attempt,
    startedAt: `2027-03-03T15:${minute}:00.000Z`,
    finishedAt: `2027-03-03T15:${minute}:30.000Z`,
    best: {score, passed: score >= 80},
    answers: [
      {
        id: 'barcode',
        name: 'Which barcode?',
        options: ['A card', 'An item'],
        partners: [],
        type: 'choice',
        response: '1',
        correct: ['0'],
        fraction: 0,
        points: 1,
        took: 4200,
      },
    ],
  };
}

let data: LaunchData;
let store: TestStore;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({now: new Date('2027-03-03T15:00:00Z')});
  data = launchData('session-1');
  store = createRecordStore(data);
  vi.stubGlobal('fetch', async (url: string, {method = 'GET', headers = {}, body = '', signal}: RequestInit = {}) => {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const answer = store.answer({method, url, headers: lower, body: String(body)});
    if (answer) return new Response(answer.status === 204 ? null : answer.body, {status: answer.status});
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('timed out'))));
  });
  // Fake timers don't control its clock.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds);
    return controller.signal;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open() {
  store.giveToken();
  const lms = createCmi5Lms(readLaunchAddress(ADDRESS));
  const starting = lms.start();
  starting.catch(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  return {lms, launch: await starting};
}

async function finish(lms: ReturnType<typeof createCmi5Lms>, last: UnsentState = NOTHING_UNSENT) {
  await vi.advanceTimersByTimeAsync(3_600_000);
  lms.finish(last);
  await vi.advanceTimersByTimeAsync(60_000);
}

const verbs = () => store.statements.map(nameOf);
const defined = () => verbs().filter((verb) => verb !== 'answered');

afterEach(() => {
  expect(store.mistakes).toEqual([]);
  const ids = store.statements.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a session of cmi5', () => {
  it('asks for the token, the launch data and the preferences, in this order, and says that it has begun', async () => {
    const {launch} = await open();
    expect(store.asked).toEqual([
      'POST /token',
      'GET /xapi/activities/state',
      'GET /xapi/agents/profile',
      'GET /xapi/activities/state',
      'POST /xapi/statements',
    ]);
    expect(launch).toMatchObject({mode: 'normal', state: '', passingScore: 80});
    expect(verbs()).toEqual(['initialized']);
  });

  it('reports answers, completion and passing, and ends', async () => {
    const {lms} = await open();
    await lms.report(report('one', 85, 10));
    await finish(lms);
    expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(breachesOf(store.statements, data)).toEqual([]);
    expect(store.statements[3]?.result).toEqual({
      score: {scaled: 0.85, raw: 85, min: 0, max: 100},
      success: true,
      duration: 'PT30S',
    });
    expect(store.statements[1]).toMatchObject({
      object: {id: `${ACTIVITY}#barcode`, definition: {interactionType: 'choice', correctResponsesPattern: ['0']}},
      result: {response: '1', success: false, duration: 'PT4.2S'},
    });
  });

  it('says at its end that it was failed', async () => {
    const {lms} = await open();
    await lms.report(report('one', 40, 10));
    expect(defined()).toEqual(['initialized', 'completed']);
    await finish(lms);
    expect(defined()).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    expect(breachesOf(store.statements, data)).toEqual([]);
  });

  it('says nothing of failing if a later attempt was passed', async () => {
    const {lms} = await open();
    await lms.report(report('one', 40, 10));
    await lms.report(report('two', 90, 20));
    await finish(lms);
    expect(defined()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(breachesOf(store.statements, data)).toEqual([]);
  });

  it('goes on in the next one, and completes and passes only once in all', async () => {
    const first = await open();
    await first.lms.report(report('one', 85, 10));
    await first.lms.save('where I was');
    await finish(first.lms);
    const before = store.statements.length;
    data.contextTemplate = launchData('session-2').contextTemplate;
    const second = await open();
    expect(second.launch.state).toBe('where I was');
    await second.lms.report(report('two', 95, 20));
    await finish(second.lms);
    const session = store.statements.slice(before);
    expect(session.map(nameOf)).toEqual(['initialized', 'answered', 'terminated']);
    expect(defined().filter((verb) => verb === 'passed')).toHaveLength(1);
  });

  it.each(['Browse', 'Review'] as const)('says only that it begins and ends in the mode %s', async (launchMode) => {
    Object.assign(data, {launchMode});
    const {lms, launch} = await open();
    expect(launch.mode).toBe('review');
    await finish(lms);
    expect(verbs()).toEqual(['initialized', 'terminated']);
    expect(breachesOf(store.statements, data)).toEqual([]);
  });

  it('is over where the page is loaded again, since the token is given once', async () => {
    await open();
    const starting = createCmi5Lms(readLaunchAddress(ADDRESS)).start();
    starting.catch(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(starting).rejects.toMatchObject({kind: 'closed'});
  });

  it('is none where the address has no launch in it', async () => {
    expect(readLaunchAddress('?endpoint=https://lms.example.org/')).toBeNull();
    await expect(createCmi5Lms(null).start()).rejects.toMatchObject({kind: 'missing'});
  });
});

describe('a store that is out of order', () => {
  const STATEMENTS = /POST .*statements/;
  const again = async (lms: ReturnType<typeof createCmi5Lms>, what: AttemptReport) => {
    const reporting = lms.report(what);
    reporting.catch(() => {});
    await vi.advanceTimersByTimeAsync(20_000);
    return reporting;
  };

  it.each([[500], [503], [429], [403], ['silent'], ['lost']] as const)(
    'gets everything once, in order, after answering %s',
    async (fault) => {
      const {lms} = await open();
      store.breakDown({at: STATEMENTS, fault}, {at: STATEMENTS, fault});
      const one = report('one', 85, 10);
      await expect(again(lms, one)).rejects.toMatchObject({kind: 'failed'});
      await expect(again(lms, one)).rejects.toMatchObject({kind: 'failed'});
      await again(lms, one);
      await finish(lms);
      expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
      expect(breachesOf(store.statements, data)).toEqual([]);
    },
  );

  it('keeps what it has in another wording, and takes the rest', async () => {
    const first = await open();
    store.breakDown({at: STATEMENTS, fault: 'lost'});
    await expect(again(first.lms, report('one', 85, 10))).rejects.toMatchObject({kind: 'failed'});
    // The page closed before the state was saved, so the next visit reports the attempt again.
    data.contextTemplate = launchData('session-2').contextTemplate;
    const second = await open();
    await again(second.lms, report('one', 85, 10));
    await finish(second.lms);
    expect(defined()).toEqual(['initialized', 'completed', 'passed', 'initialized', 'terminated']);
  });

  it('says that it does not save the state', async () => {
    const {lms} = await open();
    store.breakDown({at: /PUT/, fault: 500});
    await expect(lms.save('x')).rejects.toMatchObject({kind: 'failed'});
    await lms.save('x');
    expect(JSON.parse(store.documents.get('deskbook.quiz') ?? '')).toMatchObject({state: 'x'});
  });

  it('is waited for at the beginning, for a while', async () => {
    store.breakDown({at: /GET/, fault: 500}, {at: /GET/, fault: 'silent'});
    await open();
    expect(verbs()).toEqual(['initialized']);
    store.breakDown(...[1, 2, 3].map(() => ({at: /GET/, fault: 500})));
    await expect(open()).rejects.toMatchObject({kind: 'failed'});
  });

  it('gets at the end what it did not have', async () => {
    const {lms} = await open();
    await finish(lms, {reports: [report('one', 30, 10)], states: {reported: 'after', unreported: 'before'}});
    expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'failed', 'terminated']);
    expect(JSON.parse(store.documents.get('deskbook.quiz') ?? '')).toMatchObject({state: 'before'});
  });

  it('is down when the page closes: the next session on this computer goes on from there', async () => {
    const {lms} = await open();
    await lms.save('before');
    store.breakDown(...[1, 2, 3, 4].map(() => ({at: /PUT|POST .*statements/, fault: 'silent' as const})));
    await finish(lms, {reports: [report('one', 85, 10)], states: {reported: 'x', unreported: 'one to be reported'}});
    expect(verbs()).toEqual(['initialized']);
    store.breakDown();
    data.contextTemplate = launchData('session-2').contextTemplate;
    const second = await open();
    expect(second.launch.state).toBe('one to be reported');
    await second.lms.report(report('one', 85, 10));
    await second.lms.save('after');
    await finish(second.lms);
    expect(defined()).toEqual(['initialized', 'initialized', 'completed', 'passed', 'terminated']);
    expect((await open()).launch.state).toBe('after');
  });

  it('keeps what came in from another computer, if that is newer', async () => {
    const here = await open();
    store.breakDown({at: /PUT/, fault: 'silent'});
    await finish(here.lms, {reports: [], states: {reported: 'here', unreported: 'here'}});
    store.breakDown();
    store.documents.set('deskbook.quiz', JSON.stringify({saves: 7, state: 'there'}));
    expect((await open()).launch.state).toBe('there');
  });
});
