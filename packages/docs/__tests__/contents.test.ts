import {expect, test} from 'vitest';
import {hasManySections, lettersOf, sessionContents} from '../domain/contents';

const toc = (...values: string[]) => values.map((value) => ({id: value.toLowerCase(), value, level: 2}));
const word = {id: 'barcode', value: 'Barcode', level: 3};

test('a table of contents is for pages with four or more sections', () => {
  expect(hasManySections([...toc('When', 'Where', 'Why'), word])).toBe(false);
  expect(hasManySections(toc('When', 'Where', 'Why', 'How'))).toBe(true);
});

test('a glossary has all letters, and those without words have no link', () => {
  const letters = lettersOf([...toc('A', 'B'), word, ...toc('Z', 'Ñ')]);
  expect(letters).toHaveLength(27);
  expect(letters?.filter(({id}) => id).map(({letter}) => letter)).toEqual(['A', 'B', 'Z', 'Ñ']);
  expect(letters?.[2]).toEqual({letter: 'C', id: null});
});

test('a page with a section longer than a letter is not a glossary', () => {
  expect(lettersOf(toc('A', 'B', 'Numbers'))).toBeNull();
  expect(lettersOf(toc('A'))).toBeNull();
});

test('a session’s contents start with its dates, and have the agenda before the trainer’s part', () => {
  const [dates, agenda] = toc('Dates', 'Agenda');
  const names = (each: ReturnType<typeof toc>) => each.map(({value}) => value);
  const text = toc('What to bring', 'For the trainer');
  expect(names(sessionContents(text, dates ?? null, agenda ?? null))).toEqual([
    'Dates',
    'What to bring',
    'Agenda',
    'For the trainer',
  ]);
  expect(names(sessionContents(toc('What to bring'), null, agenda ?? null))).toEqual(['What to bring', 'Agenda']);
});

test('a session’s contents name the trainer’s part, and nothing in it', () => {
  const [trainer, next] = toc('For the trainer', 'Afterward');
  const answers = {id: 'answers', value: 'Five staged faults', level: 3};
  expect(
    sessionContents(
      [trainer, answers, next].filter((each) => each !== undefined),
      null,
      null,
    ),
  ).toEqual([trainer, next]);
});
