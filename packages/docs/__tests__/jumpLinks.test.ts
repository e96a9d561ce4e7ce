import {expect, test} from 'vitest';
import {jumpLinks} from '../domain/jumpLinks';

const toc = (...values: string[]) => values.map((value) => ({id: value, value, level: 2}));
const shown = (...values: string[]) => jumpLinks(toc(...values)).map(({value}) => value);

test('links to the sections after the first fill one line of a phone', () => {
  expect(
    shown('Lights and messages', 'Everyday use', 'Load paper', 'When the cutter sticks', 'Clean it', 'When to call'),
  ).toEqual(['Everyday use', 'Load paper', 'Clean it']);
  expect(shown('Lights', 'What to do with all printers of this old model', 'Clean it')).toEqual(['Clean it']);
});

test('subsections get no links, and neither does a single section', () => {
  expect(jumpLinks([...toc('A', 'B'), {id: 'c', value: 'C', level: 3}])).toHaveLength(1);
  expect(shown('Lights')).toEqual([]);
});
