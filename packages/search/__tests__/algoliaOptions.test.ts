import {describe, expect, it} from 'vitest';
import {clientHosts, searchOrigins} from '../domain/algoliaOptions';
import {readAlgoliaOptions, readPushTarget} from '../node/algoliaOptions';

const COMPLETE = {ALGOLIA_APP_ID: 'APP1', ALGOLIA_SEARCH_KEY: 'search-key', ALGOLIA_INDEX: 'staff'};

const messageOf = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    expect((error as Error).stack).toBe((error as Error).message);
    return (error as Error).message;
  }
};

describe('a build', () => {
  it.each([[{}], [{ALGOLIA_APP_ID: '', ALGOLIA_SEARCH_KEY: ' ', ALGOLIA_INDEX: undefined}]])(
    'uses its own search without variables, or with empty ones',
    (environment) => {
      expect(readAlgoliaOptions(environment)).toBeNull();
    },
  );

  it('uses its own search if there is only the right to push', () => {
    expect(readAlgoliaOptions({ALGOLIA_ADMIN_KEY: 'admin-key'})).toBeNull();
  });

  it('uses Algolia if all three variables are set', () => {
    expect(readAlgoliaOptions({...COMPLETE, ALGOLIA_INDEX: ' staff\n'})).toEqual({
      appId: 'APP1',
      searchKey: 'search-key',
      index: 'staff',
      host: null,
    });
  });

  it('accepts another host', () => {
    expect(readAlgoliaOptions({...COMPLETE, ALGOLIA_HOST: 'http://127.0.0.1:4000/'})?.host).toBe(
      'http://127.0.0.1:4000',
    );
  });

  it('names the missing variables', () => {
    expect(messageOf(() => readAlgoliaOptions({ALGOLIA_INDEX: 'staff'}))).toBe(
      `error  Algolia needs three variables, and some of them are missing
    found     ALGOLIA_INDEX
    expected  ALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY too, or none of the three, so that the site uses its own search
    fix       ALGOLIA_APP_ID=… ALGOLIA_SEARCH_KEY=… npx deskbook build`,
    );
  });

  it('refuses the admin key', () => {
    expect(messageOf(() => readAlgoliaOptions({...COMPLETE, ALGOLIA_ADMIN_KEY: 'search-key'}))).toBe(
      `error  ALGOLIA_SEARCH_KEY is the admin key
    found     the same key in ALGOLIA_SEARCH_KEY and ALGOLIA_ADMIN_KEY
    expected  a key that can only search, since anyone who opens the site can read it
    fix       use the Search API Key from Algolia’s dashboard; if a site with the admin key was published, make a new admin key`,
    );
  });

  it('refuses an invalid application ID', () => {
    expect(messageOf(() => readAlgoliaOptions({...COMPLETE, ALGOLIA_APP_ID: 'evil.example.org/'}))).toBe(
      `error  ALGOLIA_APP_ID is not an application ID
    found     evil.example.org/
    expected  letters and digits, as Algolia’s dashboard shows it under API keys
    fix       ALGOLIA_APP_ID=YourApplicationID`,
    );
  });

  it.each([
    'localhost:4000',
    'ftp://a.example',
    'https://a.example/path',
    'https://a.example; script-src *',
    'https://a.example;b',
    'https://me@a.example',
  ])('refuses %s as a host', (host) => {
    expect(messageOf(() => readAlgoliaOptions({...COMPLETE, ALGOLIA_HOST: host}))).toBe(
      `error  ALGOLIA_HOST is not the address of a server
    found     ${host}
    expected  http:// or https:// and a name, without a path; leave it out to use Algolia’s own servers
    fix       ALGOLIA_HOST=https://search.example.org`,
    );
  });
});

describe('a push', () => {
  it('needs the application, the index and the admin key', () => {
    expect(readPushTarget({...COMPLETE, ALGOLIA_ADMIN_KEY: 'admin-key'})).toEqual({
      appId: 'APP1',
      adminKey: 'admin-key',
      index: 'staff',
      host: null,
    });
  });

  it('names the missing variables', () => {
    expect(messageOf(() => readPushTarget(COMPLETE))).toBe(
      `error  Records cannot be sent to Algolia without these variables
    found     ALGOLIA_APP_ID, ALGOLIA_INDEX
    expected  ALGOLIA_ADMIN_KEY
    fix       ALGOLIA_ADMIN_KEY=… npx deskbook search:push`,
    );
  });

  it('refuses to run if the site is built with the admin key', () => {
    expect(messageOf(() => readPushTarget({...COMPLETE, ALGOLIA_ADMIN_KEY: 'search-key'}))).toContain(
      'ALGOLIA_SEARCH_KEY is the admin key',
    );
  });
});

describe('a browser', () => {
  it('queries Algolia’s nearest server, and three others', () => {
    expect(searchOrigins({appId: 'APP1', searchKey: '', index: '', host: null})).toEqual([
      'https://app1-dsn.algolia.net',
      'https://app1-1.algolianet.com',
      'https://app1-2.algolianet.com',
      'https://app1-3.algolianet.com',
    ]);
    expect(clientHosts(null)).toEqual({});
  });

  it('queries only another host, if one is set', () => {
    const host = 'http://127.0.0.1:4000';
    expect(searchOrigins({appId: 'APP1', searchKey: '', index: '', host})).toEqual([host]);
    expect(clientHosts(host)).toEqual({
      hosts: [{url: '127.0.0.1', port: 4000, protocol: 'http', accept: 'readWrite'}],
    });
    expect(clientHosts('https://search.example.org')).toEqual({
      hosts: [{url: 'search.example.org', protocol: 'https', accept: 'readWrite'}],
    });
  });
});
