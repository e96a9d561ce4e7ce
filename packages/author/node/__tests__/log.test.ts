import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {logLine} from '../log';

const AT = new Date('2026-12-01T21:44:33.123Z');

describe('a line of the log', () => {
  it('has the time, the event and the address first', () => {
    expect(logLine(AT, 'sign-in-failed', {user: 'ann', from: '192.0.2.7'})).toBe(
      '2026-12-01T21:44:33.123Z sign-in-failed from=192.0.2.7 user="ann"',
    );
    expect(logLine(AT, 'started', {version: '1.0.0', port: 3000})).toBe(
      '2026-12-01T21:44:33.123Z started from=- version="1.0.0" port=3000',
    );
    expect(logLine(AT, 'refused', {user: undefined, path: '/zoë"\n'})).toBe(
      '2026-12-01T21:44:33.123Z refused from=- path="/zo\\u00eb\\"\\n"',
    );
  });

  it('is one line of plain letters with the same start, whatever somebody calls themselves', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 600}), (user) => {
        const line = logLine(AT, 'sign-in-failed', {from: '192.0.2.7', user, reason: user});
        expect(line).toMatch(/^2026-12-01T21:44:33\.123Z sign-in-failed from=192\.0\.2\.7 user="[\x20-\x7e]*"$/);
        const [, quoted = '', again = ''] = /user=("(?:[^"\\]|\\.)*") reason=("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
        expect(JSON.parse(quoted)).toBe(user.slice(0, 500));
        expect(again).toBe(quoted);
      }),
      {numRuns: 300},
    );
  });
});
