import {expect, test} from 'vitest';
import {jumpLinks} from '../domain/jumpLinks';

const toc = (...values: string[]) => values.map((value) => ({id: value, value, level: 2}));
const shown = (...values: string[]) => jumpLinks(toc(...values)).map(({value}) => value);

test('the first sections get a link, as many as fit two lines of a phone', () => {
  expect(shown('Lights and messages', 'Everyday use', 'Load paper', 'When the cutter sticks', 'Clean')).toEqual([
    'Lights and messages',
    'Everyday use',
    'Load paper',
  ]);
});

test('sections of sections get none, and a single section needs none', () => {
  expect(jumpLinks([...toc('A', 'B'), {id: 'c', value: 'C', level: 3}])).toHaveLength(2);
  expect(shown('Lights')).toEqual([]);
});
