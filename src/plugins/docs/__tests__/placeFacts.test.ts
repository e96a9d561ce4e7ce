import {expect, test} from 'vitest';
import type {Kind} from '../../../content/schemas/index';
import type {Fact, FactName} from '../domain/pageFacts';
import {type PlacedFacts, placeFacts} from '../domain/placeFacts';

const fact = (name: FactName, text = name as string): Fact => ({name, value: {type: 'texts', texts: [text]}});

const place = (kind: Kind, facts: Fact[], title = ''): Record<keyof PlacedFacts, string[]> => {
  const {before, model, about} = placeFacts({kind, facts}, title);
  const names = (each: Fact[]) => each.map(({name}) => name);
  return {before: names(before), model: names(model), about: names(about)};
};

test('a quiz tells above its questions only its passing score; what it covers is among the related pages', () => {
  const facts = [fact('covers'), fact('passingScore'), fact('audience'), fact('owner')];
  expect(place('quiz', facts)).toEqual({before: [], model: [], about: ['owner', 'audience', 'passingScore']});
});

test('a procedure tells time and what is needed first; its equipment is among the related pages', () => {
  const facts = [fact('timeNeeded'), fact('prerequisites'), fact('machines'), fact('systems'), fact('owner')];
  expect(place('procedure', facts)).toEqual({
    before: ['timeNeeded', 'prerequisites'],
    model: [],
    about: ['owner', 'systems'],
  });
});

test('an equipment guide does not say again what its title says', () => {
  const facts = [fact('category', 'Printer'), fact('life'), fact('owner')];
  expect(place('equipment', facts, 'Receipt printer')).toEqual({before: [], model: ['life'], about: ['owner']});
  expect(place('equipment', facts, 'Receipts').model).toEqual(['category', 'life']);
});

test('a manual tells its product version at the end, after what every page has', () => {
  expect(place('manual', [fact('appliesTo'), fact('owner')]).about).toEqual(['owner', 'appliesTo']);
});

test('a record of the office begins with its facts: they are what it is read for', () => {
  const facts = [fact('partner'), fact('endsOn'), fact('owner')];
  expect(place('contract', facts)).toEqual({before: ['partner', 'endsOn'], model: [], about: ['owner']});
});

test('a session names what it teaches and its quiz among the related pages', () => {
  expect(place('session', [fact('teaches'), fact('quiz'), fact('place'), fact('owner')])).toEqual({
    before: [],
    model: [],
    about: ['owner'],
  });
});
