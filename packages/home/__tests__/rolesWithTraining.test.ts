import {describe, expect, it} from 'vitest';
import type {Card} from '../domain/cards';
import {rolesWithTraining} from '../domain/rolesWithTraining';

const ROLES = {
  circulation: {name: 'Circulation'},
  reference: {name: 'Reference'},
  'all-staff': {name: 'All staff', everyone: true},
};

const cardFor = (roles: readonly string[]) => ({roles}) as unknown as Card;

describe('the roles with training', () => {
  it('start with all staff', () => {
    expect(rolesWithTraining([cardFor(Object.keys(ROLES))], ROLES)).toEqual([
      {key: 'all-staff', name: 'All staff'},
      {key: 'circulation', name: 'Circulation'},
      {key: 'reference', name: 'Reference'},
    ]);
  });

  it('are those that have something to learn', () => {
    expect(rolesWithTraining([cardFor(['circulation'])], ROLES).map(({key}) => key)).toEqual(['circulation']);
  });
});
