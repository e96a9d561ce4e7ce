import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {afterEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {startAlgolia} from '../../../../tests/support/algolia/algoliaServer';
import {ADMIN_RIGHTS} from '../../../../tests/support/algolia/application';
import {finishBuild} from '../finishBuild';

const ADMIN_KEY = 'adminkey0123456789abcdef01234567';
const SEARCH_KEY = 'searchkey0123456789abcdef0123456';

async function variables(): Promise<Record<string, string>> {
  const keys = {[ADMIN_KEY]: {rights: ADMIN_RIGHTS}, [SEARCH_KEY]: {rights: ['search']}} as const;
  const server = await startAlgolia({appId: 'TESTAPP', keys});
  onTestFinished(async () => {
    await server.stop();
    expect(server.violations).toEqual([]);
  });
  return {
    ALGOLIA_APP_ID: 'TESTAPP',
    ALGOLIA_SEARCH_KEY: SEARCH_KEY,
    ALGOLIA_INDEX: 'staff',
    ALGOLIA_HOST: server.url,
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Makes a built page ready for a web server. */
async function deploy(environment: Record<string, string>, page = '<p>words</p>') {
  const siteDir = temporarySite({'build/index.html': page});
  for (const name of ['ALGOLIA_ADMIN_KEY', 'ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX', 'ALGOLIA_HOST']) {
    vi.stubEnv(name, environment[name] ?? '');
  }
  const [stdout, stderr] = [listenTo(process.stdout), listenTo(process.stderr)];
  const code = await finishBuild({siteDir, outDir: join(siteDir, 'build'), deployDir: join(siteDir, 'deploy')});
  const headers = join(siteDir, 'build/_headers');
  const policy = existsSync(headers) ? /connect-src[^;]*/.exec(readFileSync(headers, 'utf8')) : null;
  return {code, stdout: stdout(), stderr: stderr(), policy: policy?.[0] ?? null};
}

/** Keeps what is written there off the terminal, and gives it all back. */
function listenTo(stream: NodeJS.WriteStream): () => string {
  const write = vi.spyOn(stream, 'write').mockReturnValue(true);
  return () => write.mock.calls.map(([text]) => text).join('');
}

describe('a build with Algolia', () => {
  it('may contact it, and a build without may not', async () => {
    const environment = await variables();

    expect(await deploy(environment)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
      policy: `connect-src 'self' ${environment.ALGOLIA_HOST}`,
    });
    expect((await deploy({})).policy).toBe("connect-src 'self'");
  });

  it('is refused with a key that can write', async () => {
    const {code, stderr, policy} = await deploy({...(await variables()), ALGOLIA_SEARCH_KEY: ADMIN_KEY});

    expect({code, policy}).toEqual({code: 1, policy: null});
    expect(stderr).toMatch(/^error {2}ALGOLIA_SEARCH_KEY can write: it is an admin key or something like it\n/);
    expect(stderr).toMatch(/\nThe last build stays in place\.\n$/);
  });

  it('is refused with the admin key in one of its files', async () => {
    const {code, stderr, policy} = await deploy(
      {...(await variables()), ALGOLIA_ADMIN_KEY: ADMIN_KEY},
      `<script>push("${ADMIN_KEY}")</script>`,
    );
    expect({code, policy}).toEqual({code: 1, policy: null});
    expect(stderr).toMatch(/^error {2}ALGOLIA_ADMIN_KEY is in the built files\n {4}found {5}build\/index\.html\n/);
  });

  it("continues if Algolia can't be reached", async () => {
    const {code, stdout} = await deploy({...(await variables()), ALGOLIA_HOST: 'http://127.0.0.1:1'});

    expect(code).toBe(0);
    expect(stdout).toMatch(/^Could not check what ALGOLIA_SEARCH_KEY may do \(Algolia cannot be reached: /);
  });
});
