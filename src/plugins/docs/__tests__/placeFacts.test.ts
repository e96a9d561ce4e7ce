import {expect, test} from 'vitest';
import type {Fact} from '../domain/pageFacts';
import {placeFacts} from '../domain/placeFacts';

const FACTS: Fact[] = [
  {name: 'covers', value: {type: 'links', links: ['Receipt printer']}},
  {name: 'passingScore', value: {type: 'percent', percent: 75}},
  {name: 'audience', value: {type: 'texts', texts: ['Circulation']}},
  {name: 'owner', value: {type: 'texts', texts: ['Training librarian']}},
];

const names = (facts: readonly Fact[]) => facts.map(({name}) => name);

test('a quiz tells above its questions only what is needed to begin', () => {
  const {above, below} = placeFacts({kind: 'quiz', facts: FACTS});

  expect(names(above)).toEqual(['covers', 'passingScore']);
  expect(names(below)).toEqual(['audience', 'owner']);
});

test('every other page tells all of it above its text', () => {
  expect(placeFacts({kind: 'manual', facts: FACTS})).toEqual({above: FACTS, below: []});
});
