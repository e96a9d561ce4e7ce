import {describe, expect, it} from 'vitest';
import {pluralForm} from '../pluralForm';

describe('pluralForm', () => {
  it('chooses a form by count and fills it in', () => {
    expect(pluralForm('en', 1, '{count} page|{count} pages')).toBe('1 page');
    expect(pluralForm('en', 2, '{count} page|{count} pages')).toBe('2 pages');
    expect(pluralForm('en', 2, '{count} in all')).toBe('2 in all');
  });
});
