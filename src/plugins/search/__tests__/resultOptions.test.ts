import {describe, expect, it} from 'vitest';
import {moveInList} from '../domain/listMove';
import {addRecent, isRecent} from '../domain/recentSearches';
import {groupResults} from '../domain/resultOptions';
import {hitOf} from './answers';

describe('the results as options', () => {
  const page = hitOf('Receipt *printer*', [
    {heading: 'The light', excerpt: 'The *printer* blinks'},
    {heading: null, excerpt: 'Daily use'},
    {heading: 'Paper', excerpt: 'Rolls'},
  ]);

  it('are the page first, with its introduction, then its sections as they come, all with the words found', () => {
    const [group] = groupResults([page], 5);
    expect(group?.options.map(({url}) => url)).toEqual([
      '/docs/receipt-printer/?found=printer',
      '/docs/receipt-printer/?found=printer#s0',
      '/docs/receipt-printer/?found=printer#s2',
    ]);
    expect(group?.options[0]).toMatchObject({heading: null, excerpt: [{text: 'Daily use'}]});
  });

  it('hold as many sections as are asked for, and the page itself even where only a section answers', () => {
    const [first] = groupResults([page], 1);
    expect(first?.options).toHaveLength(2);
    const [second] = groupResults([hitOf('Jam', [{heading: 'Steps', excerpt: '*Open*'}])], 3);
    expect(second?.options.map(({excerpt}) => excerpt.length)).toEqual([0, 1]);
  });
});

describe('the keys in the list below the field', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, -1],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('lead with %s from %d to %d of three', (key, from, to) => {
    expect(moveInList(key, from, 3)).toBe(to);
  });

  it.each([
    ['Home', -1, 3],
    ['End', -1, 3],
    ['a', 1, 3],
    ['ArrowDown', -1, 0],
  ])('leave %s at %d of %d to the field', (key, from, length) => {
    expect(moveInList(key, from, length)).toBeNull();
  });
});

describe('recent searches', () => {
  it('have the latest first, each once, and eight at most', () => {
    expect(addRecent(['a', 'Printer'], ' printer ')).toEqual(['printer', 'a']);
    expect(addRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7']);
    expect(addRecent(['a'], '  ')).toEqual(['a']);
  });

  it.each([[{}], ['a'], [[1]], [null]])('are not %j', (value) => {
    expect(isRecent(value)).toBe(false);
  });
});
