import {countPairs, countPicks} from '@deskbook/records/domain/grading/grade';
import {expect, it} from 'vitest';

it('counts in an order the pairs of steps that are right', () => {
  expect(countPairs([0, 1, 2, 3], [1, 0, 2, 3])).toEqual({got: 5, of: 6});
});

it('counts in a multiple choice what adds and what takes away', () => {
  expect(countPicks([0, 1], [0, 3], 5)).toEqual({right: {got: 1, of: 2}, wrong: {got: 1, of: 3}});
});
