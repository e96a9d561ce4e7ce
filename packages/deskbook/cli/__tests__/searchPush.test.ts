import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it, onTestFinished} from 'vitest';
import {type AlgoliaServer, startAlgolia} from '../../../../tests/support/algolia/algoliaServer';
import {ADMIN_RIGHTS} from '../../../../tests/support/algolia/application';
import {startDeskbook} from './runDeskbook';

const ADMIN_KEY = 'adminkey0123456789abcdef01234567';
const SEARCH_KEY = 'searchkey0123456789abcdef0123456';

const SITE = {
  'docs/district.yml': `name: Test District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
`,
  'docs/synonyms.yml': '- [hold, reserve]\n- [PIN, passcode]\n',
  'docs/printer.md': '# The printer\n\nIt prints.\n\n## Paper\n\nLoad it.\n',
  'blog/2026-10-01-news.md': '# News\n\nA new printer.\n',
};

async function algolia(): Promise<AlgoliaServer> {
  const keys = {[ADMIN_KEY]: {rights: ADMIN_RIGHTS}, [SEARCH_KEY]: {rights: ['search']}} as const;
  const server = await startAlgolia({appId: 'TESTAPP', keys, pollsOfATask: 1});
  onTestFinished(async () => {
    await server.stop();
    expect(server.violations).toEqual([]);
  });
  return server;
}

const variablesFor = ({url}: AlgoliaServer) => ({
  ALGOLIA_APP_ID: 'TESTAPP',
  ALGOLIA_INDEX: 'staff',
  ALGOLIA_ADMIN_KEY: ADMIN_KEY,
  ALGOLIA_HOST: url,
});

interface How {
  files?: Record<string, string>;
  variables?: Record<string, string>;
  args?: string[];
  /** Interrupts it when it has said this. */
  interruptAt?: string;
}

async function push({files = {}, variables = {}, args = [], interruptAt}: How) {
  const folder = temporarySite({...SITE, ...files});
  const env = {ALGOLIA_APP_ID: '', ALGOLIA_INDEX: '', ALGOLIA_ADMIN_KEY: '', ...variables};
  let interrupted = false;
  const {status, ...said} = await startDeskbook(folder, ['search:push', ...args], env, ({stderr}, child) => {
    // Only once: a second Ctrl+C means "at once", without cleaning up.
    if (interrupted || !interruptAt || !stderr.includes(interruptAt)) return;
    interrupted = true;
    child.kill('SIGINT');
  });
  return {code: status, ...said};
}

describe('search:push', () => {
  it("sends the site's search records and shows progress", async () => {
    const server = await algolia();
    const {code, stdout, stderr} = await push({variables: {...variablesFor(server), ALGOLIA_SEARCH_KEY: SEARCH_KEY}});

    expect({code, stderr}).toEqual({code: 0, stderr: '5 of 5 records sent\n'});
    expect(stdout).toMatch(/^5 records of 4 pages, \d+ kB; the largest has \d+ bytes\n2 lists of synonyms\n/);
    expect(stdout).toContain(`Sending to the index staff of the application TESTAPP at ${server.url}\n`);
    expect(stdout).toMatch(/Done: the search now has these 5 records\.\n$/);
    const index = server.indices.get('staff');
    const sent = [...(index?.records.keys() ?? [])];
    expect(sent).toEqual(
      expect.arrayContaining(['/docs/printer/', '/docs/printer/#paper', '/blog/2026/10/01/news/', '/pages/']),
    );
    expect(index?.synonyms.map(({synonyms}) => synonyms)).toEqual([
      ['hold', 'reserve'],
      ['PIN', 'passcode'],
    ]);
  });

  it('reports what it would send, without any requests, in a dry run', async () => {
    const server = await algolia();
    const {code, stdout, stderr} = await push({variables: variablesFor(server), args: ['--dry-run']});

    expect({code, stderr}).toEqual({code: 0, stderr: ''});
    expect(stdout).toMatch(/^5 records of 4 pages.*\n2 lists of synonyms\nNothing was sent\.\n$/);
    expect(server.requests).toEqual([]);
  });

  it('needs no variables for a dry run', async () => {
    expect(await push({args: ['--dry-run']})).toMatchObject({code: 0, stderr: ''});
  });

  it('says which variables are missing', async () => {
    const {code, stdout, stderr} = await push({variables: {ALGOLIA_APP_ID: 'TESTAPP'}});

    expect({code, stdout}).toEqual({code: 1, stdout: ''});
    expect(stderr).toMatch(
      /^error {2}Records cannot be sent .*\n {4}found {5}ALGOLIA_APP_ID\n.*ALGOLIA_ADMIN_KEY, ALGOLIA_INDEX\n/,
    );
  });

  it('accepts no other options', async () => {
    expect(await push({args: ['--dry']})).toEqual({
      code: 1,
      stdout: '',
      stderr: "error: unknown option '--dry'\nnpx deskbook --help lists the commands.\n",
    });
  });

  it("reports Algolia's refusal, and that the index is unchanged", async () => {
    const server = await algolia();
    server.fail({on: 'batch', how: 403, message: 'Method not allowed with this API key'});
    const {code, stderr} = await push({variables: variablesFor(server)});

    expect(code).toBe(1);
    expect(stderr).toContain('found     Algolia says: Method not allowed with this API key (403)\n');
    expect(stderr).toMatch(/\nThe index staff is unchanged: staff still search the last push\.\n$/);
    server.indices.settle();
    expect(server.indices.names()).toEqual([]);
  });

  it('exits with 2 if the outcome is unknown', async () => {
    const server = await algolia();
    server.fail({on: 'task', from: 5, how: 404});
    const {code, stderr} = await push({variables: variablesFor(server)});

    expect(code).toBe(2);
    expect(stderr).toContain('Push again; that does no harm.');
  });

  it('stops when interrupted, and deletes its copy', async () => {
    const server = await algolia();
    server.fail({on: 'batch', how: 500});
    const {code, stderr} = await push({variables: variablesFor(server), interruptAt: 'Trying again in 1 second.'});

    expect(code).toBe(1);
    expect(stderr).toMatch(/\nStopped\.\nThe index staff is unchanged: staff still search the last push\.\n$/);
    server.indices.settle();
    expect(server.indices.names()).toEqual([]);
  });

  it.each([
    ['content has errors', {'docs/bad.md': '---\nkind: manuel\n---\n'}, 'The content has errors; nothing was sent.'],
    ['a page is too large', {'docs/big.md': `---\ndescription: ${'x'.repeat(11_000)}\n---\n\n# Big\n`}, '/docs/big/ ('],
    ['admin key stands in a page', {'docs/key.md': `# Key\n\n${ADMIN_KEY}\n`}, 'found     docs/key.md\n'],
    ['admin key stands in the built site', {'build/a/b.js': `x("${ADMIN_KEY}")`}, 'found     build/a/b.js\n'],
  ])('sends nothing if the %s', async (_name, files, message) => {
    const server = await algolia();
    const {code, stderr} = await push({variables: variablesFor(server), files});

    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain('nothing was sent');
    expect(server.requests).toEqual([]);
  });

  it("sends nothing if the site's key can write", async () => {
    const server = await algolia();
    const keys = {ALGOLIA_SEARCH_KEY: ADMIN_KEY};
    const same = await push({variables: {...variablesFor(server), ...keys}});
    expect(same.code).toBe(1);
    expect(same.stderr).toContain('error  ALGOLIA_SEARCH_KEY is the admin key\n');
    expect(server.requests).toEqual([]);
  });
});
