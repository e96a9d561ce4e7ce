import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: system
title: A page`;

describe('a page of kind system', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('system', MINIMAL)).toEqual({kind: 'system', title: 'A page'});
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'key: listen',
      'vendor: Innovative',
      'support_until: 2030-01-01',
      'status: in-service',
    ].join('\n');
    expect(dataOf('system', frontMatter)).toEqual({
      kind: 'system',
      title: 'A page',
      key: 'listen',
      vendor: 'Innovative',
      support_until: '2030-01-01',
      status: 'in-service',
    });
  });
});

describe('a page of kind system is refused', () => {
  it.each([
    [
      'with an unknown key',
      'key: listn',
      `docs/page.md:4:6  error  key "listn" is not in district.yml
    found     listn
    expected  one of: listen, win
    fix       key: listen`,
    ],
    [
      'with an unknown status',
      'status: old',
      `docs/page.md:4:9  error  "status" cannot be "old"
    found     old
    expected  one of: planned, in-service, retiring, retired
    fix       status: planned`,
    ],
    [
      'with support until no date',
      'support_until: 2030',
      `docs/page.md:4:16  error  "support_until" is not a valid date
    found     2030
    expected  a date, YYYY-MM-DD`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
