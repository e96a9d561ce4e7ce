import {expect, onTestFinished} from 'vitest';
import {type AlgoliaServer, startAlgolia} from '../../../tests/support/algolia/algoliaServer';
import {ADMIN_RIGHTS, type AlgoliaApplication} from '../../../tests/support/algolia/application';
import {planObjects} from '../domain/algoliaObject';
import {ALGOLIA_SETTINGS} from '../domain/algoliaSettings';
import {planSynonyms} from '../domain/algoliaSynonyms';
import type {SearchRecord} from '../domain/searchRecord';
import type {Push} from '../node/pushToAlgolia';
import {recordOf as recordAt} from './recordOf';

export const APP_ID = 'TESTAPP';
export const INDEX = 'staff';
export const ADMIN_KEY = 'adminkey0123456789abcdef01234567';
export const SEARCH_KEY = 'searchkey0123456789abcdef0123456';

const KEYS = {[ADMIN_KEY]: {rights: ADMIN_RIGHTS}, [SEARCH_KEY]: {rights: ['search'], indexes: [INDEX]}} as const;

/** An Algolia on loopback for one test, which fails where something was asked that is not in the contract. */
export async function algoliaOf(application: Partial<AlgoliaApplication> = {}): Promise<AlgoliaServer> {
  const server = await startAlgolia({appId: APP_ID, keys: KEYS, pollsOfATask: 1, ...application});
  onTestFinished(async () => {
    await server.stop();
    expect(server.violations).toEqual([]);
  });
  return server;
}

export function recordOf({url, ...facts}: Partial<SearchRecord> & {url: string}): SearchRecord {
  return recordAt(url, {title: 'A page', ...facts});
}

export function recordsOf(count: number): SearchRecord[] {
  return Array.from({length: count}, (_, index) => recordOf({url: `/docs/${index}/`, title: `Page ${index}`}));
}

export function pushOf(
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[] = [],
  now = Date.now(),
): Push {
  return {
    objects: planObjects(records, now).objects,
    settings: ALGOLIA_SETTINGS,
    synonyms: planSynonyms(synonyms),
  };
}
