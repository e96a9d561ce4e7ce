import {expect, it} from 'vitest';
import {personOf} from '../personOf';

const PEOPLE = {
  'circulation-supervisor': {name: 'Circulation supervisor', email: 'ann@example.org'},
  'support-technician': {name: 'Bob Lund'},
  trainer: {name: 'Training librarian'},
};

it.each([
  [{name: 'ann', email: 'Ann@example.org'}, 'circulation-supervisor'],
  [{name: 'ann@example.org'}, 'circulation-supervisor'],
  [{name: 'bob', fullName: 'Bob Lund'}, 'support-technician'],
  [{name: 'trainer'}, 'trainer'],
  [{name: 'cleo'}, undefined],
  // Two could be meant.
  [{name: 'trainer', fullName: 'Bob Lund'}, undefined],
])('knows who %j is', (author, person) => {
  expect(personOf({role: 'author', ...author}, PEOPLE)).toBe(person);
});
