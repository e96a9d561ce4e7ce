import {describe, expect, it} from 'vitest';
import {type Card, choicesIn} from '../domain/cards';
import {filteredBy, hiddenWords} from '../domain/filteredBy';
import {folderOf} from '../node/collectCards';

const card = (title: string, facts: Partial<Card> = {}): Card => ({
  title,
  to: '/',
  kind: null,
  description: '',
  branches: [],
  systems: [],
  roles: [],
  keywords: [],
  folder: '',
  note: null,
  dates: [],
  hasMoreDates: false,
  assetTags: [],
  size: null,
  chapters: [],
  ratio: null,
  machine: null,
  ...facts,
});

describe('choicesIn', () => {
  const names = {circulation: 'Circulation', reference: 'Reference', bookmobile: 'Bookmobile crew'};
  const all = card('For everyone', {roles: Object.keys(names)});
  const one = card('One', {roles: ['circulation']});

  it('offers values that some page in the list has', () => {
    expect(choicesIn([one, card('Other', {roles: ['reference']})], 'roles', names)).toEqual({
      circulation: 'Circulation',
      reference: 'Reference',
    });
    expect(choicesIn([one, all], 'roles', names)).toEqual(names);
  });

  it('offers nothing if no choice would leave out a page', () => {
    expect(choicesIn([all, all], 'roles', names)).toEqual({});
    expect(choicesIn([one], 'systems', names)).toEqual({});
    expect(choicesIn([], 'roles', names)).toEqual({});
  });
});

describe('filteredBy', () => {
  const names = {branches: {}, systems: {}, roles: {circulation: 'Circulation', reference: 'Reference'}};

  it('has no keys of branches and roles for a page that is for all of them', () => {
    expect(filteredBy(card('Everywhere'), names)).toEqual({'data-system': ''});
    expect(filteredBy(card('Everyone', {roles: ['circulation', 'reference']}), names)).not.toHaveProperty('data-role');
  });

  it('has what a page is for and about', () => {
    const facts = {branches: ['downtown', 'riverside'], systems: ['listen', 'win'], roles: ['circulation']};
    expect(filteredBy(card('Some', facts), names)).toMatchObject({
      'data-branch': 'downtown\nriverside',
      'data-system': 'listen\nwin',
      'data-role': 'circulation',
    });
  });
});

describe('the hidden words of a page', () => {
  it('are those that its row does not show, without repeats', () => {
    const printer = card('Receipt printer', {
      description: 'The small one at the desk.',
      keywords: ['Slip printer', 'small slip', 'impresora térmica'],
      assetTags: ['0123'],
    });
    expect(hiddenWords([printer])).toEqual({'/': 'slip impresora termica 0123'});
  });
});

describe('folderOf', () => {
  it.each([
    ['index.md', ''],
    ['guides/a.md', 'Guides'],
    ['network-closets/deep/a.md', 'Network closets'],
    ['01-first_steps/a.md', 'First steps'],
    ['LISTEN/a.md', 'LISTEN'],
  ])('%s is in %j', (path, folder) => {
    expect(folderOf({path})).toBe(folder);
  });
});
