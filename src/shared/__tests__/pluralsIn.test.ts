import {describe, expect, it} from 'vitest';
import {pluralsIn} from '../pluralsIn';

const plural = pluralsIn('en');

describe('pluralsIn', () => {
  it('chooses a form by the count and fills it in', () => {
    expect(plural(1, '{count} page|{count} pages')).toBe('1 page');
    expect(plural(2, '{count} page|{count} pages')).toBe('2 pages');
    expect(plural(2, '{count} in all')).toBe('2 in all');
  });
});
