import {describe, expect, it} from 'vitest';
import type {Card} from '../domain/cards';
import {trainingByRole} from '../domain/trainingByRole';

const ROLES = {
  circulation: {name: 'Circulation'},
  reference: {name: 'Reference'},
  'all-staff': {name: 'All staff', everyone: true},
};

const card = (kind: Card['kind'], title: string, roles: readonly string[]) =>
  ({kind, title, to: `/${title}/`, roles}) as unknown as Card;

const EVERYONE = Object.keys(ROLES);

describe('training by role', () => {
  const cards = [
    card('path', 'The first month', ['circulation']),
    card('session', 'Orientation', EVERYONE),
    card('session', 'LISTEN', ['circulation']),
    card('quiz', 'Phishing', EVERYONE),
  ];

  it('begins with all staff, and counts what is for all staff for each role', () => {
    expect(trainingByRole(cards, ROLES).map(({name, sessions, quizzes}) => [name, sessions, quizzes])).toEqual([
      ['All staff', 1, 1],
      ['Circulation', 2, 1],
      ['Reference', 1, 1],
    ]);
  });

  it('leads to the paths of a role, and all staff to their sessions', () => {
    expect(trainingByRole(cards, ROLES).map(({first}) => first.map(({to}) => to))).toEqual([
      ['/Orientation/'],
      ['/The first month/'],
      [],
    ]);
  });

  it('leaves out a role that has nothing to learn', () => {
    expect(trainingByRole([cards[2] as Card], ROLES).map(({key}) => key)).toEqual(['circulation']);
  });
});
