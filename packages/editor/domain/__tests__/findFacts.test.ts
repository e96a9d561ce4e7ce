import {schemaOfKind} from '@deskbook/content/editors/schemaFiles';
import {expect, it} from 'vitest';
import {fieldsOf} from '../facts/formShape';
import {findFacts} from '../facts/labels';

const NAMES = {
  people: ['clerk'],
  roles: ['pages'],
  systems: ['listen'],
  branches: ['downtown'],
  funds: ['general'],
  workplaces: [],
};
const SESSION = fieldsOf(schemaOfKind('session', NAMES));
const found = (words: string) => findFacts(SESSION, words).map(({name}) => name);

it.each(['monthly', 'series', 'every month', 'recurring', 'Recurr', 'repeats weekly'])(
  'finds a series by "%s"',
  (words) => {
    expect(found(words)).toContain('repeats');
  },
);

it('needs every word, and offers everything without one', () => {
  expect(found('monthly penguin')).toEqual([]);
  expect(found(' ')).toHaveLength(SESSION.length);
});

it.each([
  ['seats', 'capacity'],
  ['sign up', 'registration'],
  ['teacher', 'trainers'],
  ['handouts', 'materials'],
])('finds a fact by what people call it: %s', (words, name) => {
  expect(found(words)).toContain(name);
});
