import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../content/__tests__/temporarySite';
import {runDeskbook, startDeskbook} from './runDeskbook';

const DISTRICT = `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
`;
const QUIZ = '---\nkind: quiz\ntitle: Holds\nunlisted: yes\n---\n\n## How many holds? {#holds}\n\nAnswer: 10\n';
const WRONG = QUIZ.replace('unlisted', 'unlistd');

const siteWith = (text: string) => temporarySite({'docs/district.yml': DISTRICT, 'docs/holds.md': text});

describe('check', () => {
  it('says how many pages have no problem', () => {
    expect(runDeskbook(siteWith(QUIZ), ['check'])).toMatchObject({status: 0, stdout: 'No problems in 1 page\n'});
  });

  it('prints the problems, and ends with 1 if there is an error', () => {
    const {status, stdout} = runDeskbook(siteWith(WRONG), ['check']);
    expect(stdout).toMatch(
      /^docs\/holds\.md:4:1 {2}error {2}"unlistd" is not a key(.*\n)+1 error, 0 warnings in 1 page\n$/,
    );
    expect(status).toBe(1);
  });

  it('prints one line of JSON', () => {
    const {status, stdout} = runDeskbook(siteWith(WRONG), ['check', '--json']);
    expect(JSON.parse(stdout).problems[0]).toMatchObject({file: 'docs/holds.md', line: 4, found: 'unlistd'});
    expect(status).toBe(1);
  });

  it('writes the schemas of the district for editors', () => {
    const folder = siteWith(QUIZ);
    writeFileSync(join(folder, 'docs/district.yml'), `${DISTRICT}branches: {downtown: {name: Downtown}}\n`);
    runDeskbook(folder, ['check', '--json']);
    const schema = JSON.parse(readFileSync(join(folder, '.deskbook/schemas/session.json'), 'utf8'));
    expect(schema.properties.branch.enum).toEqual(['downtown']);
  });

  it('fixes nothing that only the author can', () => {
    const folder = siteWith(WRONG);
    const {status, stdout} = runDeskbook(folder, ['check', '--fix']);
    expect(stdout).toContain('1 error, 0 warnings in 1 page\n');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'docs/holds.md'), 'utf8')).toBe(WRONG);
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
      if (seen === 1) writeFileSync(join(folder, 'docs/holds.md'), WRONG);
      else child.kill('SIGINT');
    });
  }

  it('begins each round with a line, ends it with the totals, and ends well when it is interrupted', async () => {
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
