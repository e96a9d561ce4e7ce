import {type RecordStore, XAPI_VERSION} from '@deskbook/records/xapi/postStatements';
import type {Agent, Context} from '@deskbook/records/xapi/statement';
import {LmsError} from '../course/player/lms';

/** The launch parameters that the system adds to the page's URL (section 8.1). */
export interface LaunchAddress {
  endpoint: string;
  fetch: string;
  actor: Agent;
  registration: string;
  activityId: string;
}

/** The document `LMS.LaunchData` (section 10.2). */
export interface LaunchData {
  contextTemplate: Context;
  launchMode: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  returnURL?: string;
}

/** The name of our own state document. */
const OWN_STATE = 'deskbook.quiz';
/** The waits before each attempt to connect, and the timeout, in milliseconds. */
const WAITS = [0, 1000, 3000];
const PATIENCE = 15_000;

/** Returns null if no cmi5 system launched the page. */
export function readLaunchAddress(search: string): LaunchAddress | null {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, actor, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => query.get(name));
  if (!endpoint || !fetch || !actor || !registration || !activityId) return null;
  try {
    return {endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor: JSON.parse(actor), registration, activityId};
  } catch {
    return null;
  }
}

/**
 * Fetches the token, the launch data and the learner's preferences, as section 8 requires.
 *
 * @throws LmsTrouble
 */
export async function openSession(launched: LaunchAddress) {
  const {endpoint, actor, registration, activityId} = launched;
  const headers = {Authorization: `Basic ${await fetchToken(launched.fetch)}`};
  const agent = JSON.stringify(actor);
  const store: RecordStore = {endpoint, headers};
  const documentAt = (path: string, query: Record<string, string>) =>
    `${endpoint}${path}?${new URLSearchParams({...query, agent})}`;
  const stateAt = (stateId: string) => documentAt('activities/state', {stateId, activityId, registration});
  const get = (address: string) => reach(address, {headers: {...XAPI_VERSION, ...headers}, cache: 'no-store'});

  const found = await get(stateAt('LMS.LaunchData'));
  if (!found.ok) throw new LmsError('closed', `LMS.LaunchData: ${found.status}`);
  const launchData: LaunchData = await found.json();
  // The specification requires this request, though a quiz needs neither language nor audio preferences.
  await get(documentAt('agents/profile', {profileId: 'cmi5LearnerPreferences'}));
  return {
    actor,
    registration,
    activityId,
    launchData,
    store,
    openedAt: Date.now(),
    async readState<T>(): Promise<Partial<T>> {
      const answer = await get(stateAt(OWN_STATE));
      return answer.ok ? answer.json() : {};
    },
    /** Returns false if it wasn't saved. */
    async writeState(state: unknown, isLeaving = false): Promise<boolean> {
      try {
        const {ok} = await fetch(stateAt(OWN_STATE), {
          method: 'PUT',
          headers: {...XAPI_VERSION, 'Content-Type': 'application/json', ...headers},
          body: JSON.stringify(state),
          keepalive: isLeaving,
          signal: AbortSignal.timeout(PATIENCE),
        });
        return ok;
      } catch {
        return false;
      }
    },
  };
}

/** Systems hand out the token once, so a reloaded page gets none. */
async function fetchToken(address: string): Promise<string> {
  const answer = await reach(address, {method: 'POST'}, [0]);
  const {'auth-token': token} = await answer.json().catch(() => ({}));
  if (typeof token !== 'string') throw new LmsError('closed', 'The learning system gave no token.');
  return token;
}

/** Retries if there is no response. */
async function reach(address: string, options: RequestInit, waits = WAITS): Promise<Response> {
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer = await fetch(address, {...options, signal: AbortSignal.timeout(PATIENCE)});
      if (answer.status < 500) return answer;
    } catch {
      // Unreachable for now.
    }
  }
  throw new LmsError('failed', `${new URL(address).pathname} doesn’t answer.`);
}
