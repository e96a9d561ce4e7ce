import {expect, test} from 'vitest';
import {jumpLinks} from '../domain/jumpLinks';

const toc = (...values: string[]) => values.map((value) => ({id: value, value, level: 2}));
const shown = (...values: string[]) => jumpLinks(toc(...values)).map(({value}) => value);

test('the sections get a link that fill two lines of a phone', () => {
  expect(
    shown('Lights and messages', 'Everyday use', 'Load paper', 'Clean it', 'When the cutter sticks', 'When to call'),
  ).toEqual(['Lights and messages', 'Everyday use', 'Load paper', 'Clean it', 'When to call']);
  expect(shown('Lights and messages of all printers of this model', 'Clean it', 'When to call')).toEqual([
    'Clean it',
    'When to call',
  ]);
});

test('sections of sections get none, and a single section needs none', () => {
  expect(jumpLinks([...toc('A', 'B'), {id: 'c', value: 'C', level: 3}])).toHaveLength(2);
  expect(shown('Lights')).toEqual([]);
});
