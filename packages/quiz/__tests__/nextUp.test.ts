import {describe, expect, it} from 'vitest';
import {nextUpOf, restOf, type ToDo} from '../domain/nextUp';

const step = (kind: string, quizId: string) => ({kind, quizId});
const path = (url: string, next: string | null) => ({path: {url}, next: next && {id: next}});
const toDo = (given: object): ToDo => ({steps: [], taken: [], inHand: [], toSign: [], coming: [], ...given}) as ToDo;

const FULL = toDo({
  steps: [step('review', 'known'), step('begin', 'new'), step('begin', 'other')],
  taken: [{id: 'known'}, {id: 'passed'}],
  inHand: [path('/done/', null), path('/first/', 'class'), path('/second/', 'new')],
  toSign: [
    {page: {id: 'rules'}, signedAt: null},
    {page: {id: 'phones'}, signedAt: null},
  ],
  coming: [{session: {id: 'early'}}, {session: {id: 'class'}}],
});

describe('the one thing to do next', () => {
  it('is a quiz that was begun or is due again, a page to sign again, then the next step of a path', () => {
    expect(nextUpOf(FULL)).toEqual({kind: 'quiz', step: FULL.steps[0], quiz: FULL.taken[0]});
    const withoutDue = {...FULL, steps: FULL.steps.slice(1)};
    const again = {page: {id: 'phones'}, signedAt: '2026-01-02T10:00:00Z'} as ToDo['toSign'][number];
    expect(nextUpOf({...withoutDue, toSign: [...FULL.toSign, again]})).toEqual({kind: 'sign', left: again});
    expect(nextUpOf(withoutDue)).toEqual({
      kind: 'path',
      progress: FULL.inHand[1],
      coming: FULL.coming[1],
    });
  });

  it('is a page to sign, a session, or a new quiz if no path is left, and then nothing', () => {
    const {toSign, coming} = FULL;
    const steps = FULL.steps.slice(1);
    expect(nextUpOf(toDo({toSign, coming, steps}))).toEqual({kind: 'sign', left: toSign[0]});
    expect(nextUpOf(toDo({coming, steps}))).toEqual({kind: 'session', coming: coming[0]});
    expect(nextUpOf(toDo({steps}))).toEqual({kind: 'quiz', step: steps[0], quiz: undefined});
    expect(nextUpOf(toDo({inHand: [path('/done/', null)]}))).toBeNull();
  });
});

describe('the rest', () => {
  const restAfter = (given: ToDo) => restOf(given, nextUpOf(given));

  it('leaves out the quiz that is next', () => {
    expect(restAfter(FULL)).toEqual({...FULL, steps: FULL.steps.slice(1), taken: [FULL.taken[1]]});
  });

  it('leaves out the path that is next, with the session, page or quiz that is its step', () => {
    const withoutDue = {...FULL, steps: FULL.steps.slice(1)};
    expect(restAfter(withoutDue)).toEqual({
      ...withoutDue,
      inHand: [FULL.inHand[0], FULL.inHand[2]],
      coming: [FULL.coming[0]],
    });
    const {steps, toSign} = restAfter({...withoutDue, inHand: [path('/a/', 'phones'), path('/b/', 'new')] as never});
    expect([steps, toSign]).toEqual([withoutDue.steps, [FULL.toSign[0]]]);
    expect(restAfter({...withoutDue, inHand: [path('/b/', 'new')] as never}).steps).toEqual([FULL.steps[2]]);
  });

  it('is everything if nothing is next', () => {
    expect(restOf(FULL, null)).toEqual(FULL);
  });
});
