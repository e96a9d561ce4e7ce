import {expect, test} from 'vitest';
import {pastLife} from '../domain/machines';
import type {Unit} from '../domain/pageFacts';

const unit = (replaceBy: string | null): Unit => ({
  assetTag: '01001',
  location: null,
  purchased: null,
  replaceBy,
  fund: null,
});

test('machines past their life are counted from each day on which one more is', () => {
  const units = ['2027-01-01', '2026-05-01', null, '2027-01-01', '2028-01-01'].map(unit);
  expect(pastLife(units)).toEqual([
    {from: '2026-05-01', until: '2027-01-01', count: 1},
    {from: '2027-01-01', until: '2028-01-01', count: 3},
    {from: '2028-01-01', until: undefined, count: 4},
  ]);
});

test('where no life is known none is past it', () => {
  expect(pastLife([unit(null)])).toEqual([]);
});
