import {algoliasearch} from 'algoliasearch';
import {type AlgoliaOptions, clientHosts} from '../domain/algoliaOptions';
import {explainError, isRefusal} from './algoliaErrors';
import {problem} from './algoliaOptions';

export interface KeyVerdict {
  /** `refused`: the site must not be published with this key. `unknown`: Algolia couldn't be reached. */
  verdict: 'good' | 'refused' | 'doubtful' | 'unknown';
  /** Empty for a good key */
  message: string;
}

/** Anyone with one of these rights can change or destroy what staff find. */
const WRITING = ['addObject', 'deleteObject', 'deleteIndex', 'editSettings'];

/** In milliseconds. Builds shouldn't wait for a missing network. */
const DEADLINE = 3000;

/** Asks Algolia what the search key may do, because anyone can read it in the site. */
export async function judgeSearchKey(options: AlgoliaOptions, deadline = DEADLINE): Promise<KeyVerdict> {
  const {appId, searchKey, host} = options;
  const client = algoliasearch(appId, searchKey, {
    ...clientHosts(host ?? `https://${appId}-dsn.algolia.net`),
    timeouts: {connect: deadline, read: deadline, write: deadline},
    maxRateLimitRetries: 0,
  });
  try {
    const {acl, indexes = []} = await client.getApiKey({key: searchKey});
    return judgeRights(acl, indexes, options.index);
  } catch (error) {
    const {what} = explainError(error);
    if (isRefusal(error)) {
      // A key may be limited to certain sites or networks that don't include this machine.
      return {
        verdict: 'doubtful',
        message: `warning  Algolia would not say what ALGOLIA_SEARCH_KEY may do\n    found     ${what}\n    fix       check that search works on the site; if not, check ALGOLIA_APP_ID and the key`,
      };
    }
    return {
      verdict: 'unknown',
      message: `Could not check what ALGOLIA_SEARCH_KEY may do (${what}). It must not be able to write.`,
    };
  }
}

export function judgeRights(rights: readonly string[], indexes: readonly string[], index: string): KeyVerdict {
  const writing = rights.filter((right) => WRITING.includes(right));
  if (writing.length > 0) {
    return {
      verdict: 'refused',
      message: problem('ALGOLIA_SEARCH_KEY can write: it is an admin key or something like it', {
        found: writing.join(', '),
        expected: 'search only, since anyone who opens the site can read this key',
        fix: 'use the Search API Key from Algolia’s dashboard; if a site with this key was published, delete the key there',
      }),
    };
  }
  const doubts = [
    ...(rights.includes('search') ? [] : ['it cannot search']),
    ...(mayUse(indexes, index) ? [] : [`it cannot use the index ${index}`]),
    ...rights.filter((right) => right !== 'search').map((right) => `it can also do this: ${right}`),
  ];
  if (doubts.length === 0) return {verdict: 'good', message: ''};
  return {
    verdict: 'doubtful',
    message: `warning  ALGOLIA_SEARCH_KEY is not a search-only key\n    found     ${doubts.join('; ')}\n    fix       use the Search API Key from Algolia’s dashboard`,
  };
}

/** @param patterns index names with a `*` before or after as a wildcard; an empty list means every index */
function mayUse(patterns: readonly string[], index: string): boolean {
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => {
      const text = pattern.replaceAll('*', '');
      const place = index.indexOf(text);
      if (place === -1) return false;
      return (pattern.startsWith('*') || place === 0) && (pattern.endsWith('*') || index.endsWith(text));
    })
  );
}
