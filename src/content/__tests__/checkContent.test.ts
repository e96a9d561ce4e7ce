import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {EXTENSIONS} from '../../extensions';
import {checkContent, contentOf} from '../checkContent';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURES = join(ROOT, 'src/content/__tests__/__fixtures__');
const LIBRARY = join(FIXTURES, 'library');
const NOW = new Date('2026-11-01T12:00:00Z');

const messagesOf = async (name: string, now = NOW) =>
  (await checkContent(contentOf(join(FIXTURES, name)), now, EXTENSIONS)).problems.map(
    ({severity, message}) => `${severity} ${message}`,
  );

describe('checkContent', () => {
  it('has nothing to say of a clean site', async () => {
    const {catalog, problems} = await checkContent(contentOf(LIBRARY), NOW, EXTENSIONS);
    expect(problems).toEqual([]);
    expect(catalog.pages).toHaveLength(9);
  });

  it('judges reviews by the day in the zone of the district', async () => {
    const dueOn = '2027-05-01';
    expect(await messagesOf('library', new Date('2027-05-02T04:59:00Z'))).toEqual([]);
    expect(await messagesOf('library', new Date('2027-05-02T05:00:00Z'))).toEqual(
      Array(4).fill(`warning this page was due for review on ${dueOn}`),
    );
  });

  it('checks the links of the blog to pages, and its front matter', async () => {
    expect(await messagesOf('bad/dead-links-in-the-blog')).toEqual([
      'error this is not valid YAML: Missing closing "quote',
      'error the link "../docs/hold.md" leads nowhere',
    ]);
  });

  it('reports links that lead nowhere as the district says', async () => {
    const severities = async (name: string) => new Set((await messagesOf(name)).map((line) => line.split(' ')[0]));
    expect(await severities('bad/dead-links')).toEqual(new Set(['error']));
    expect(await severities('bad/dead-links-warn')).toEqual(new Set(['warning']));
  });

  it('sorts the problems by file and place', async () => {
    const {problems} = await checkContent(contentOf(join(FIXTURES, 'bad/unknown-names')), NOW, EXTENSIONS);
    expect(problems.map(({file, line}) => `${file}:${line}`)).toEqual([
      'docs/equipment.md:7',
      'docs/session.md:6',
      'docs/session.md:7',
      'docs/session.md:8',
      'docs/session.md:9',
      'docs/system.md:4',
      'docs/system.md:5',
    ]);
  });

  it('says the same twice', async () => {
    expect(await messagesOf('bad/series')).toEqual(await messagesOf('bad/series'));
  });
});

describe('the command', () => {
  /** Runs the check in the folder of a site. */
  async function check(siteDir: string, ...args: string[]): Promise<{code: number; stdout: string; stderr: string}> {
    const command = [join(ROOT, 'bin/deskbook.mjs'), 'check', ...args];
    try {
      const {stdout, stderr} = await promisify(execFile)(process.execPath, command, {cwd: siteDir});
      return {code: 0, stdout, stderr};
    } catch (error) {
      return error as {code: number; stdout: string; stderr: string};
    }
  }

  it('ends with 0 where there is no error', {timeout: 30_000}, async () => {
    expect(await check(LIBRARY)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/(No problems|, \d+ warnings?) in 9 pages\n$/),
      stderr: '',
    });
  });

  it('ends with 1 and prints every problem where there is an error', {timeout: 30_000}, async () => {
    expect(await check(join(FIXTURES, 'bad/double-key'))).toMatchObject({
      code: 1,
      stdout: `docs/holds.md:4:1  error  duplicate key
    expected  each key once
    fix       remove one of the two lines
1 error, 0 warnings in 1 page
`,
      stderr: '',
    });
  });

  it('prints the problems as JSON on demand', {timeout: 30_000}, async () => {
    const {code, stdout} = await check(join(FIXTURES, 'bad/double-key'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          file: 'docs/holds.md',
          line: 4,
          column: 1,
          severity: 'error',
          message: 'duplicate key',
          found: null,
          expected: 'each key once',
          fix: 'remove one of the two lines',
        },
      ],
    });
  });
});
