// @vitest-environment jsdom

import {DUE} from '@deskbook/records/client/dueStore';
import {saveRecord} from '@deskbook/records/client/records';
import {keyOf} from '@deskbook/records/client/storageKeys';
import {usePerson} from '@deskbook/records/client/usePerson';
import {FakeArea} from '@deskbook/ui/browser/__tests__/fakeArea';
import {browserStorage} from '@deskbook/ui/browser/storage';
import {act, type ReactNode} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type TrainingInHand, useTraining} from '../client/useTraining';
import {startWhole} from '../domain/attempt';
import type {QuizSummary} from '../domain/quiz';
import {choiceOf, givenOf, pick, quizOf, resultOf} from './quizOf';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

const question = choiceOf('a', 3, [0]);
const QUIZ = quizOf([question]);
const SUMMARIES: QuizSummary[] = [
  {
    ...{...QUIZ, url: '/holds/', passingScore: 80, attempts: null, draw: null, validFor: null},
    questions: [{id: question.id, hash: question.hash, interaction: 'choice'}],
  },
];
const PAGES = [
  {id: 'privacy', title: 'Privacy', url: '/privacy/', roles: [], isForAll: true, again: null, validFor: '1 year'},
];
const RESULT = resultOf({a: 1});
const ATTEMPT = startWhole(QUIZ, {number: 2, seed: 7, startedAt: '2026-11-20T09:00:00.000Z'});

let area: FakeArea;
let root: Root;
let shown: TrainingInHand & ReturnType<typeof usePerson>;

function Page(): ReactNode {
  shown = {...useTraining(SUMMARIES, PAGES), ...usePerson()};
  return <output>{`${shown.person} ${shown.people} ${JSON.stringify(shown.training)}`}</output>;
}

const doing = (action: (training: TrainingInHand & ReturnType<typeof usePerson>) => void) => act(() => action(shown));

beforeEach(() => {
  vi.useFakeTimers({now: new Date('2026-11-25T09:00:00Z'), toFake: ['Date']});
  area = new FakeArea();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => area as unknown as Storage);
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Page />));
});

afterEach(() => {
  act(() => root.unmount());
  area.isBlocked = false;
  browserStorage.removeAll('deskbook:');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('my training', () => {
  it('is not read on the server, nor in the first pass', () => {
    doing(({switchTo}) => switchTo('Ann'));
    expect(renderToString(<Page />)).toBe('<output>  null</output>');
  });

  it('shows what was taken, what is begun and what to do', () => {
    expect(shown.training).toMatchObject({taken: [], next: [{kind: 'begin', url: '/holds/'}]});
    act(() => browserStorage.write(keyOf('', 'result', QUIZ.id, RESULT.attemptId), RESULT));
    expect(shown.training?.taken).toMatchObject([{title: 'Holds', best: 100, passed: true, isOpen: false, due: ['a']}]);
    act(() => browserStorage.write(keyOf('', 'attempt', QUIZ.id, 'main'), ATTEMPT));
    expect(shown.training?.next).toMatchObject([{kind: 'continue'}]);
    act(() => browserStorage.write(keyOf('', 'result', QUIZ.id, ATTEMPT.id), {...RESULT, attemptId: ATTEMPT.id}));
    expect(shown.training?.taken).toMatchObject([{isOpen: false, attempts: 2}]);
  });

  it('keeps for the home page when a quiz of this person is due', () => {
    expect(area.texts.has(DUE)).toBe(false);
    act(() => browserStorage.write(keyOf('', 'result', QUIZ.id, RESULT.attemptId), RESULT));
    expect(JSON.parse(area.texts.get(DUE) ?? '')).toEqual([
      {id: QUIZ.id, title: 'Holds', due: shown.training?.taken[0]?.dueFrom},
    ]);
    doing(({switchTo}) => switchTo('Ann'));
    expect(area.texts.has(DUE)).toBe(false);
  });

  it('keeps for the home page when a signature has to be renewed', () => {
    const receipt = {type: 'receipt', page: 'privacy', title: 'Privacy', version: '0123456789ab'} as const;
    act(() => saveRecord(browserStorage, '', {...receipt, at: '2026-11-20T09:00:00.000Z'}));
    const due = new Date('2027-10-21T00:00').toISOString();
    expect(JSON.parse(area.texts.get(DUE) ?? '')).toEqual([{id: 'privacy', title: 'Privacy', due}]);
  });

  it('tells what cannot be read, and shows the rest', () => {
    area.texts.set(keyOf('', 'result', QUIZ.id, 'bad'), '{');
    act(() => browserStorage.write(keyOf('', 'result', QUIZ.id, RESULT.attemptId), RESULT));
    expect(shown).toMatchObject({unreadable: 1, storage: 'saved', training: {taken: [{best: 100}]}});
  });

  it('is each person’s own, and is gone when the person is forgotten', () => {
    doing(({switchTo}) => switchTo('Ann'));
    act(() => browserStorage.write(keyOf('Ann', 'result', QUIZ.id, RESULT.attemptId), RESULT));
    expect(shown).toMatchObject({person: 'Ann', people: ['Ann'], training: {taken: [{best: 100}]}});
    doing(({switchTo}) => switchTo(''));
    expect(shown).toMatchObject({person: '', people: ['Ann'], training: {taken: []}});
    doing(({forget}) => forget('Ann'));
    expect(shown.people).toEqual([]);
    expect([...area.texts.keys()]).toEqual(['deskbook:person']);
    doing(({forgetEverybody}) => forgetEverybody());
    expect(area.texts.size).toBe(0);
  });

  it('goes into a file and comes out of it, also for somebody who has taken a name since', () => {
    act(() => browserStorage.write(keyOf('', 'result', QUIZ.id, RESULT.attemptId), RESULT));
    act(() => browserStorage.write(keyOf('', 'attempt', QUIZ.id, 'main'), ATTEMPT));
    const given = givenOf(ATTEMPT, question, pick(1));
    act(() => browserStorage.write(keyOf('', 'answer', QUIZ.id, ATTEMPT.id, 'a'), given));
    const {name, text} = shown.exportFile();
    expect(name).toBe('training-2026-11-25.json');
    const before = shown.training;
    doing(({switchTo}) => switchTo('Ann'));
    doing(({importFile}) => expect(importFile(text)).toMatchObject({reason: 'another-person', owner: ''}));
    doing(({importFile}) => expect(importFile(text, true)).toEqual({isDone: true, added: 2, known: 0}));
    expect(shown.training).toEqual(before);
    doing(({importFile}) => expect(importFile('hello')).toEqual({isDone: false, reason: 'not-json'}));
  });
});
