import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import {temporarySite} from '../../src/content/__tests__/temporarySite';
import {startAlgolia} from '../../tests/support/algolia/algoliaServer';
import {ADMIN_RIGHTS} from '../../tests/support/algolia/application';

const SCRIPT = join(import.meta.dirname, '../deploy.ts');
const TSX = pathToFileURL(join(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs')).href;

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

/** Makes a built page ready for a web server. */
function deploy(environment: Record<string, string>, page = '<p>words</p>') {
  const cwd = temporarySite({'build/index.html': page});
  const env = {...process.env, ALGOLIA_ADMIN_KEY: '', ...environment};
  return new Promise<{code: number | null; stdout: string; stderr: string; policy: string | null}>((done) => {
    const child = spawn(process.execPath, ['--import', TSX, SCRIPT, 'build', 'deploy'], {cwd, env});
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => {
      const headers = join(cwd, 'build/_headers');
      const policy = existsSync(headers) ? /connect-src[^;]*/.exec(readFileSync(headers, 'utf8')) : null;
      done({code, stdout, stderr, policy: policy?.[0] ?? null});
    });
  });
}

describe('a build with Algolia', () => {
  it('may ask it, and a build without may not', async () => {
    const environment = await variables();

    expect(await deploy(environment)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
      policy: `connect-src 'self' ${environment.ALGOLIA_HOST}`,
    });
    expect((await deploy({})).policy).toBe("connect-src 'self'");
  });

  it('is refused with a key that may write', async () => {
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

  it('goes on where Algolia cannot be reached', async () => {
    const {code, stdout} = await deploy({...(await variables()), ALGOLIA_HOST: 'http://127.0.0.1:1'});

    expect(code).toBe(0);
    expect(stdout).toMatch(/^It could not be checked what ALGOLIA_SEARCH_KEY may do \(Algolia cannot be reached: /);
  });
});
