import {describe, expect, it} from 'vitest';
import {judgeRights, judgeSearchKey} from '../node/searchKeyRights';
import {ADMIN_KEY, APP_ID, algoliaOf, INDEX, SEARCH_KEY} from './algoliaOf';

const DEADLINE = 200;

const judge = (host: string, searchKey = SEARCH_KEY) =>
  judgeSearchKey({appId: APP_ID, searchKey, index: INDEX, host}, DEADLINE);

describe('the public search key', () => {
  it('is good if it can search and nothing else', async () => {
    expect(await judge((await algoliaOf()).url)).toEqual({verdict: 'good', message: ''});
  });

  it('is refused if it can write', async () => {
    expect(await judge((await algoliaOf()).url, ADMIN_KEY)).toEqual({
      verdict: 'refused',
      message: `error  ALGOLIA_SEARCH_KEY can write: it is an admin key or something like it
    found     addObject, deleteObject, deleteIndex, editSettings
    expected  search only, since anyone who opens the site can read this key
    fix       use the Search API Key from Algolia’s dashboard; if a site with this key was published, delete the key there`,
    });
  });

  it('is doubtful if Algolia does not know it', async () => {
    expect(await judge((await algoliaOf()).url, 'unknown')).toEqual({
      verdict: 'doubtful',
      message: `warning  Algolia would not say what ALGOLIA_SEARCH_KEY may do
    found     Algolia says: Invalid Application-ID or API key (403)
    fix       check that search works on the site; if not, check ALGOLIA_APP_ID and the key`,
    });
  });

  it.each([
    [['browse'], [], 'it cannot search; it can also do this: browse'],
    [['search', 'logs'], [], 'it can also do this: logs'],
    [['search'], ['other', 'staff_*'], 'it cannot use the index staff'],
  ])('is doubtful with the rights %s in %s', (rights, indexes, found) => {
    expect(judgeRights(rights, indexes, INDEX)).toEqual({
      verdict: 'doubtful',
      message: `warning  ALGOLIA_SEARCH_KEY is not a search-only key
    found     ${found}
    fix       use the Search API Key from Algolia’s dashboard`,
    });
  });

  it.each([[['staff']], [['st*']], [['*aff']], [['*taf*']], [['*']]])('can be limited to %s', (indexes) => {
    expect(judgeRights(['search'], indexes, INDEX).verdict).toBe('good');
  });

  it.each([[['staf']], [['*staf']], [['taff*']]])('is doubtful if limited to %s', (indexes) => {
    expect(judgeRights(['search'], indexes, INDEX).verdict).toBe('doubtful');
  });

  it('is not checked without a network, and the build does not wait', async () => {
    const server = await algoliaOf();
    server.fail({on: 'key', how: 'hang'});
    expect(await judge(server.url)).toEqual({
      verdict: 'unknown',
      message:
        'Could not check what ALGOLIA_SEARCH_KEY may do (Algolia did not answer in time). It must not be able to write.',
    });
    expect((await judge('http://127.0.0.1:1')).verdict).toBe('unknown');
  });
});
