import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {type LogEvent, logLine} from '@deskbook/author/node/log';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {FAIL2BAN_FILTER, FAIL2BAN_JAIL} from '../domain/fail2ban';
import {BUILD_SERVICE, BUILD_TIMER, DEPLOY_PATH, DEPLOY_SERVICE, WRITE_SERVICE} from '../domain/serviceUnits';

const find = (name: string) => ['/usr/bin', '/bin'].map((folder) => join(folder, name)).find(existsSync) ?? '';
const SYSTEMD_ANALYZE = find('systemd-analyze');
const FAIL2BAN_REGEX = find('fail2ban-regex');

function run(program: string, ...args: string[]): {status: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'});
  return {status, output: `${stdout}${stderr}`};
}

describe('the units for systemd', () => {
  const folder = () =>
    temporarySite({
      'deskbook-write@.service': WRITE_SERVICE,
      'deskbook-build@.service': BUILD_SERVICE,
      'deskbook-build@.timer': BUILD_TIMER,
      'deskbook-deploy@.path': DEPLOY_PATH,
      'deskbook-deploy@.service': DEPLOY_SERVICE,
    });

  it
    .skipIf(!SYSTEMD_ANALYZE)
    .each(['deskbook-write@srv-maple.service', 'deskbook-build@srv-maple.timer', 'deskbook-deploy@srv-maple.path'])(
    'has no mistake in %s',
    (unit) => {
      const {status, output} = run(SYSTEMD_ANALYZE, 'verify', '--man=no', join(folder(), unit));
      expect({status, output}).toEqual({status: 0, output: ''});
    },
  );

  it.skipIf(!SYSTEMD_ANALYZE).each(['deskbook-write@srv-maple.service', 'deskbook-build@srv-maple.service'])(
    'leaves %s little to do harm with',
    (unit) => {
      const args = ['security', '--offline=true', '--threshold=45', '--no-pager', join(folder(), unit)];
      const {status, output} = run(SYSTEMD_ANALYZE, ...args);
      expect([status, output.slice(-200)]).toEqual([0, expect.any(String)]);
    },
  );

  // With any of the first three, bubblewrap can't mount a `/proc`; with the next two, it may not begin; with the last,
  // Node doesn't.
  it.each([
    'ProtectKernelTunables',
    'ProtectKernelLogs',
    'ProcSubset',
    'RestrictNamespaces',
    'SystemCallFilter',
    'MemoryDenyWriteExecute',
  ])('let bubblewrap confine previews and builds, so they have no %s', (option) => {
    for (const unit of [WRITE_SERVICE, BUILD_SERVICE]) expect(unit).not.toMatch(new RegExp(`^${option}=`, 'm'));
  });
});

const AT = new Date('2026-12-01T21:44:33.123Z');
/** Somebody's name that would like others to be kept out. */
const HOSTILE = 'x" from=203.0.113.9 user="\n2026-12-01T21:44:33.123Z sign-in-failed from=203.0.113.9 user="eve"';
const FROM = '198.51.100.7';

describe('the filter for fail2ban', () => {
  const expected: [LogEvent, string, boolean][] = [
    ['sign-in-failed', 'ann', true],
    ['sign-in-slowed', 'ann', true],
    ['sign-in-failed', HOSTILE, true],
    ['signed-in', 'ann', false],
    ['signed-in', HOSTILE, false],
    ['refused', HOSTILE, false],
    ['failed', HOSTILE, false],
  ];
  const lines = expected.map(([event, user]) => logLine(AT, event, {from: FROM, user, path: HOSTILE}));
  const inJournal = lines.map((line) => `maple deskbook[4711]: ${line}`);

  it.skipIf(!FAIL2BAN_REGEX).each([
    ['the journal', inJournal, ['--datepattern', '{NONE}']],
    ['a file', lines, []],
  ])('finds who guesses in %s, and nobody else', (_, written, options) => {
    const folder = temporarySite({'deskbook.conf': FAIL2BAN_FILTER, log: `${written.join('\n')}\n`});
    const filter = join(folder, 'deskbook.conf');
    const {output} = run(FAIL2BAN_REGEX, ...options, '--print-all-matched', join(folder, 'log'), filter);
    const found = expected.filter(([, , isFound]) => isFound).length;
    expect(output).toContain(
      `Lines: ${lines.length} lines, 0 ignored, ${found} matched, ${lines.length - found} missed`,
    );
    const addresses = run(FAIL2BAN_REGEX, ...options, '--out', 'ip', join(folder, 'log'), filter).output;
    expect(addresses.trim().split(/\s+/)).toEqual(Array.from({length: found}, () => FROM));
  });

  it('is told the addresses of IPv6 and none of an unknown sender', () => {
    const [, regex = ''] = /^failregex = (.+)$/m.exec(FAIL2BAN_FILTER) ?? [];
    const pattern = new RegExp(regex.replace('<ADDR>', '(?<address>[\\d.]+|[\\da-f:]+)'));
    const addressIn = (from?: string) =>
      pattern.exec(logLine(AT, 'sign-in-failed', {from, user: HOSTILE}))?.groups?.address;
    expect(addressIn('2001:db8::1')).toBe('2001:db8::1');
    expect(addressIn(undefined)).toBeUndefined();
    expect(FAIL2BAN_JAIL).toContain('[deskbook]');
  });
});
