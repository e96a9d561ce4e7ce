import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {runDeskbook, startDeskbook} from './runDeskbook';

const DISTRICT = `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
`;
const QUIZ = '---\nkind: quiz\ntitle: Holds\nunlisted: yes\n---\n\n## How many holds? {#holds}\n\nAnswer: 10\n';
const TWICE = QUIZ.replace('unlisted: yes', 'title: Holds');

const siteWith = (text: string) => temporarySite({'docs/district.yml': DISTRICT, 'docs/holds.md': text});

describe('check', () => {
  it('exits with 0 without errors', () => {
    expect(runDeskbook(siteWith(QUIZ), ['check'])).toEqual({
      status: 0,
      stdout: 'No problems in 1 page\n',
      stderr: '',
    });
  });

  it('exits with 1 and prints every problem if there is an error', () => {
    expect(runDeskbook(siteWith(TWICE), ['check'])).toEqual({
      status: 1,
      stdout: `docs/holds.md:4:1  error  duplicate key
    expected  each key once
    fix       remove one of the two lines
1 error, 0 warnings in 1 page
`,
      stderr: '',
    });
  });

  it('prints the problems as JSON on request', () => {
    const {status, stdout} = runDeskbook(siteWith(TWICE), ['check', '--json']);
    expect(status).toBe(1);
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

  it("writes the district's schemas for editors", () => {
    const folder = siteWith(QUIZ);
    writeFileSync(join(folder, 'docs/district.yml'), `${DISTRICT}branches: {downtown: {name: Downtown}}\n`);
    runDeskbook(folder, ['check', '--json']);
    const schema = JSON.parse(readFileSync(join(folder, '.deskbook/schemas/session.json'), 'utf8'));
    expect(schema.properties.branch.enum).toEqual(['downtown']);
  });

  it('fixes nothing that only the author can decide', () => {
    const folder = siteWith(TWICE);
    const {status, stdout} = runDeskbook(folder, ['check', '--fix']);
    expect(stdout).toContain('1 error, 0 warnings in 1 page\n');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'docs/holds.md'), 'utf8')).toBe(TWICE);
  });
});

describe.skipIf(process.platform === 'win32')('check --watch', () => {
  /** Watches a site whose page gets its mistake after the first round, and interrupts it after the second. */
  function watchTwoRounds(...args: string[]) {
    const folder = siteWith(QUIZ);
    const rounds = new RegExp(args.includes('--json') ? /]}\n/g : / in 1 page\n/g);
    let seen = 0;
    return startDeskbook(folder, ['check', '--watch', ...args], {}, ({stdout}, child) => {
      const now = stdout.match(rounds)?.length ?? 0;
      if (now === seen) return;
      seen = now;
      if (seen === 1) writeFileSync(join(folder, 'docs/holds.md'), TWICE);
      else child.kill('SIGINT');
    });
  }

  it('starts each round with a line, ends it with totals, and exits cleanly when interrupted', async () => {
    const {status, stdout, stderr} = await watchTwoRounds();
    expect(stdout).toMatch(
      /^Checking…\nNo problems in 1 page\nChecking…\ndocs\/holds\.md:4:1 {2}error(.*\n)+1 error, 0 warnings in 1 page\n$/,
    );
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });

  it('prints a line of JSON in each round', async () => {
    const {stdout} = await watchTwoRounds('--json');
    const rounds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).problems.length);
    expect(rounds).toEqual([0, 1]);
  });
});
